import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleId } from '../core/address/ids.ts';
import { ATLAS_VERSION } from '../core/atlas/atlas.ts';
import { LIST_PAGE_SIZE } from '../core/atlas/published.ts';
import { slice } from '../core/text/range.ts';
import { atlasJsonSchema, checkAtlas } from './atlas-shape.ts';
import { buildAtlas } from './build-atlas.ts';
import { createBuiltAtlasClient } from './built-atlas-client.ts';
import { printProblems } from './print-problems.ts';
import { publishAtlas } from './publish-atlas.ts';
import { readCollection } from './read-collection.ts';

const SHIPPED = 'src/corpus';
const SEEDS = '../shared/seeds';
const REPORT = [
  'Ferry sails again',
  'Published: March 8, 2024',
  'The ferry sailed again on Friday, its owner said.',
  'Two hundred people came to see it leave the harbour.',
].join('\n\n');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'story-atlas-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const makeFolder = (name: string, files: Readonly<Record<string, string | Buffer>>): string => {
  const path = join(folder, name);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(join(path, file, '..'), { recursive: true });
    writeFileSync(join(path, file), content);
  }
  return path;
};

describe('the shipped collection, from folder to app', () => {
  it('has no problem, and its JSON is the shape that is published', async () => {
    const { atlas, clippings } = await buildAtlas(SHIPPED);
    expect(printProblems(atlas.problems)).toBe('');
    expect(clippings).toBe(2);
    expect(checkAtlas(JSON.parse(JSON.stringify(atlas)))).toEqual(atlas);
  });

  it('opens as the app opens it: every listed article is found, its ranges slice to words, and its neighbours are there', async () => {
    const { atlas, clippings } = await buildAtlas(SHIPPED);
    const client = createBuiltAtlasClient(publishAtlas(atlas, clippings));
    expect((await client.listPage(0)).map(({ id }) => id)).toEqual(atlas.articles.map(({ id }) => id));
    for (const row of await client.listPage(0)) {
      const file = await client.findArticle(row.id);
      const { article } = file ?? {};
      expect(article?.title).toBe(row.title);
      expect(article?.retells).toBeDefined();
      for (const { range, sentences } of article?.paragraphs ?? []) {
        const words = slice(article?.text ?? '', range);
        expect(words.trim()).toBe(words);
        for (const sentence of sentences) expect(slice(article?.text ?? '', sentence)).not.toBe('');
      }
      for (const neighbour of [file?.previous, file?.next]) {
        if (neighbour) expect(await client.findArticle(neighbour.id)).toBeDefined();
      }
      expect(file?.printings).toHaveLength((row.version?.of ?? 1) - 1);
    }
    expect(await client.listPage(1)).toEqual([]);
    expect(await client.findArticle('no-such-article' as ArticleId)).toBeUndefined();
  });

  it('has the shape of the raw clippings: paragraphs, captions, dates, printings, lines set aside', async () => {
    const { atlas } = await buildAtlas(SHIPPED);
    expect(shapeOf(atlas.articles)).toEqual(RAW_SHAPE);
  });

  it.skipIf(!existsSync(SEEDS))('reads the raw clippings in the same way', async () => {
    const { atlas } = await buildAtlas(SEEDS);
    expect(atlas.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(shapeOf(atlas.articles)).toEqual(RAW_SHAPE);
  });

  it('gives the same bytes in another time zone, locale and process', () => {
    const script = `import('./src/build/build-atlas.ts').then(async ({ buildAtlas }) => {
      const { publishAtlas } = await import('./src/build/publish-atlas.ts');
      const { atlas, clippings } = await buildAtlas('${SHIPPED}');
      console.log([...publishAtlas(atlas, clippings).files.keys()].join(' '));
    })`;
    const run = (env: Readonly<Record<string, string>>): string => {
      const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '-e', script], {
        encoding: 'utf8',
        env: { ...process.env, ...env },
      });
      expect(stderr.replaceAll(/npm warn.*\n/g, '')).toBe('');
      return stdout;
    };
    const here = run({ TZ: 'UTC', LANG: 'C' });
    expect(here).toContain('atlas/manifest-');
    expect(run({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })).toBe(here);
  });
});

/** Read off the raw clippings once, by hand. */
const RAW_SHAPE = [
  {
    date: '2023-09-17',
    agency: 'AP given',
    paragraphs: 14,
    captions: [1],
    headings: [],
    setAside: 2,
    version: 'a',
    only: [14],
  },
  {
    date: '2023-09-17',
    agency: 'AP derived',
    paragraphs: 21,
    captions: [4],
    headings: [],
    setAside: 5,
    version: 'b',
    only: [13, 14, 15, 16, 17, 18, 19, 20, 21],
  },
  {
    date: '2024-07-27',
    agency: 'Reuters derived',
    paragraphs: 27,
    captions: [4],
    headings: [8, 18],
    setAside: 5,
    version: undefined,
    only: undefined,
  },
];

function shapeOf(articles: Awaited<ReturnType<typeof buildAtlas>>['atlas']['articles']): unknown {
  return articles.map(({ dated, agency, paragraphs, captions, headings, setAside, version }) => ({
    date: dated?.edtf,
    agency: `${agency?.name} ${agency?.basis}`,
    paragraphs: paragraphs.length,
    captions: captions.map(({ repeats }) => repeats),
    headings: headings.map(({ before }) => before),
    setAside: setAside.length,
    version: version?.letter,
    only: version?.onlyHere,
  }));
}

describe('a folder of clippings', () => {
  it('with bad files is built without them, each named with what to do', async () => {
    const path = makeFolder('bad', {
      'good.txt': REPORT,
      'deep/er/also.md': `# Another\n\n${REPORT}`,
      'empty.txt': '',
      'binary.txt': Buffer.from(Array.from({ length: 4000 }, (_, n) => (n * 7) % 32)),
      'large.txt': 'x'.repeat(5_000_001),
      'no-date.txt':
        'A headline without a day\n\nSomething happened somewhere, somebody said to somebody else.\n\nIt may happen again, they added after a while.',
      'picture.jpg': 'x',
      'README.md': 'About',
      '.hidden': 'x',
      'collection.json': '{"title": 3}',
      'ids.json': 'not JSON',
    });
    symlinkSync('/etc/hostname', join(path, 'link.txt'));
    symlinkSync(join(path, 'nowhere.txt'), join(path, 'broken.txt'));
    const { atlas } = await buildAtlas(path);
    expect(atlas.articles.map(({ file }) => file)).toEqual(
      expect.arrayContaining(['good.txt', 'deep/er/also.md', 'no-date.txt']),
    );
    expect(atlas.articles).toHaveLength(3);
    const kinds = new Map(atlas.problems.map(({ file, kind }) => [file, kind]));
    expect(kinds.get('empty.txt')).toBe('empty-file');
    expect(kinds.get('large.txt')).toBe('too-large');
    expect(kinds.get('no-date.txt')).toBe('no-date');
    expect(kinds.get('link.txt')).toBe('link-out');
    expect(kinds.get('broken.txt')).toBe('link-out');
    expect(kinds.get('picture.jpg')).toBe('not-a-clipping');
    expect(kinds.get('collection.json')).toBe('bad-data');
    expect(kinds.get('ids.json')).toBe('bad-data');
    expect(kinds.has('binary.txt')).toBe(true);
    expect(kinds.has('README.md')).toBe(false);
    for (const { file } of atlas.problems) expect(printProblems(atlas.problems)).toContain(file);
    expect(atlas.problems.every(({ message, advice }) => message.endsWith('.') && advice.endsWith('.'))).toBe(true);
  });

  it('that is empty says so', async () => {
    mkdirSync(join(folder, 'empty'));
    expect((await readCollection(join(folder, 'empty'))).problems).toMatchObject([
      { kind: 'no-clippings', severity: 'error' },
    ]);
  });

  it('that does not exist is refused', async () => {
    await expect(buildAtlas(join(folder, 'nowhere'))).rejects.toThrow(/nowhere/);
  });

  it('of one’s own carries no retold notice, and its title is the folder’s name', async () => {
    const { atlas } = await buildAtlas(makeFolder('My clippings', { 'a.txt': REPORT }));
    expect(atlas.collection).toMatchObject({ title: 'My clippings', retold: false });
    expect(atlas.articles[0]?.retells).toBeUndefined();
  });

  it('that is large is listed in pages, and its manifest does not grow with its articles', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 2 * LIST_PAGE_SIZE + 1 }, (_, n) => [
        `${n}.txt`,
        REPORT.replaceAll('ferry', `ferry number ${n}`).replace('Two hundred', `${n}`).replace('Ferry', `Boat${n}x`),
      ]),
    );
    const { atlas, clippings } = await buildAtlas(makeFolder('many', files));
    const published = publishAtlas(atlas, clippings);
    const client = createBuiltAtlasClient(published);
    const { pages } = await client.manifest();
    expect(pages.map(({ count }) => count)).toEqual([LIST_PAGE_SIZE, LIST_PAGE_SIZE, 1]);
    expect(published.files.get(published.manifest)?.length).toBeLessThan(20_000);
  });

  it('may be built from a copy with the same result', async () => {
    cpSync(SHIPPED, join(folder, 'copy'), { recursive: true });
    expect((await buildAtlas(join(folder, 'copy'))).atlas).toEqual((await buildAtlas(SHIPPED)).atlas);
  });
});

describe('the shape of an atlas', () => {
  it('is refused when a field is missing, wrong or unknown', async () => {
    const { atlas } = await buildAtlas(SHIPPED);
    expect(() => checkAtlas({ ...atlas, version: ATLAS_VERSION + 1 })).toThrow('version');
    expect(() => checkAtlas({ ...atlas, extra: 1 })).toThrow('extra');
    expect(() => checkAtlas({ ...atlas, articles: [{ ...atlas.articles[0], words: -1 }] })).toThrow('articles.0.words');
  });

  it('is published as JSON Schema', () => {
    const schema = JSON.stringify(atlasJsonSchema());
    for (const field of ['paragraphs', 'setAside', 'sha256', 'aliases']) expect(schema).toContain(`"${field}"`);
    expect(atlasJsonSchema()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
    });
  });
});

describe('the clippings in the repository', () => {
  it('are none of the raw ones', () => {
    const text = readFileSync(`${SHIPPED}/collection.json`, 'utf8');
    expect(text).toContain('"retold": true');
  });
});
