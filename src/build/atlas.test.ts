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

  it('is read by regular files inside it alone: no pipe, no device, no way out, for clippings and data alike', async () => {
    const outside = makeFolder('outside', {
      'secret.txt': REPORT.replaceAll('ferry', 'secret'),
      'data.json': '{"title": "secret"}',
    });
    const path = makeFolder('links', { 'good.txt': REPORT, 'inside/real.txt': REPORT.replaceAll('ferry', 'tug') });
    symlinkSync(join(outside, 'secret.txt'), join(path, 'out.txt'));
    symlinkSync('../outside/secret.txt', join(path, 'inside/up.txt'));
    symlinkSync(outside, join(path, 'folder'));
    symlinkSync('/dev/zero', join(path, 'zero.txt'));
    symlinkSync('.', join(path, 'loop'));
    symlinkSync('real.txt', join(path, 'inside/same.txt'));
    symlinkSync(join(outside, 'data.json'), join(path, 'collection.json'));
    for (const pipe of ['pipe.txt', 'ids.json']) expect(spawnSync('mkfifo', [join(path, pipe)]).status).toBe(0);
    const { clippings, collection, problems } = await readCollection(path);
    expect(clippings.map(({ file }) => file)).toEqual(['good.txt', 'inside/real.txt', 'inside/same.txt']);
    expect(collection.title).toBe('links');
    expect(Object.fromEntries(problems.map(({ file, kind }) => [file, kind]))).toEqual({
      'out.txt': 'link-out',
      'inside/up.txt': 'link-out',
      folder: 'link-out',
      'zero.txt': 'link-out',
      loop: 'link-out',
      'collection.json': 'link-out',
      'pipe.txt': 'unreadable',
      'ids.json': 'unreadable',
    });
    expect(JSON.stringify([clippings, problems])).not.toContain('secret');
  });

  it('shows no hidden sign in names: of files, titles, outlets, people and stories', async () => {
    const clipping = [
      '---',
      'title: Ferry \u202eseltit\u202c sails',
      'outlet: Harbour \u2066Times\u2069',
      'date: 2024-03-08',
      '---\n',
      'The ferry sailed again on Friday, Jane \u202eDoe\u202c said. Jane Doe owns it.\n',
      'People came to see it \u202eleave\u202c the harbour, she added.',
    ].join('\n');
    const path = makeFolder('signs', {
      'a\u202egnp.\u001b[31m.md': clipping,
      'collection.json': JSON.stringify({
        title: 'Our \u202eharbour',
        stories: [{ id: 'ferries', title: 'Fer\u202eries' }],
        sources: [{ file: 'a\u202egnp.\u001b[31m.md', story: 'ferries' }],
      }),
    });
    const { atlas } = await buildAtlas(path);
    const [article] = atlas.articles;
    expect(article).toMatchObject({ file: 'agnp.[31m.md', title: 'Ferry seltit sails', story: 'ferries' });
    expect(article?.outlet?.name).toBe('Harbour Times');
    expect(atlas.collection).toMatchObject({ title: 'Our harbour', stories: [{ title: 'Ferries' }] });
    expect(JSON.stringify([atlas.names, atlas.events.map(({ title }) => title)])).not.toMatch(
      /[\u202a-\u202e\u2066-\u2069]/,
    );
    expect(atlas.problems.map(({ kind }) => kind)).toContain('direction-marks');
    // The words themselves stay as they were printed.
    expect(article?.text).toContain('\u202eleave\u202c');
  });

  it('keeps a name with letters of another alphabet apart from the one that it looks like', async () => {
    const text = (name: string, boat: string): string =>
      `${boat} sails\n\nPublished: March 8, 2024\n\n${name} said on Friday that the ${boat} had left.\n\n“It was late,” ${name} told reporters in Oslo.`;
    const path = makeFolder('alike', {
      'a.txt': text('Karl Miller', 'ferry'),
      'b.txt': text('Karl M\u0456ller', 'tug'),
    });
    const { atlas } = await buildAtlas(path);
    const people = atlas.names.filter(({ label }) => label.startsWith('Karl'));
    expect(people.map(({ label, printed }) => [label, printed.length])).toEqual([
      ['Karl Miller', 1],
      ['Karl M\u0456ller', 1],
    ]);
  });

  it('has data whose keys change no object', async () => {
    const path = makeFolder('keys', {
      'a.txt': REPORT,
      'collection.json': '{"title": "t", "__proto__": {"polluted": 1}}',
      'ids.json':
        '{"aliases": {"__proto__": "a-b", "constructor": "a-b"}, "articles": {"__proto__": {"quote": "x", "file": "y"}}}',
    });
    await buildAtlas(path);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
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

  it('has article files that do not grow with it: names are counted, not placed, in the articles of others', async () => {
    const sizeOf = async (count: number): Promise<number> => {
      const day = (n: number): string => `Published: March ${1 + (n % 28)}, ${2000 + Math.floor(n / 28)}`;
      const shared = 'Karl Miller opened a bridge in Oslo on January 5, 1999, Jane Doe told Reuters.';
      // Reports that share more than a sentence would be printings of each other, which a page does list.
      const own = (n: number): string => `It crosses ${Array.from({ length: 60 }, (_, m) => `a${n}b${m}`).join(' ')}.`;
      const files = Object.fromEntries(
        Array.from({ length: count }, (_, n) => [`${n}.txt`, `Bridge ${n} opens\n\n${day(n)}\n\n${shared} ${own(n)}`]),
      );
      const { atlas, clippings } = await buildAtlas(makeFolder(`same-names-${count}`, files));
      const id = atlas.articles.find(({ file }) => file === '0.txt')?.id;
      const file = await createBuiltAtlasClient(publishAtlas(atlas, clippings)).findArticle(id ?? ('' as ArticleId));
      expect(file?.names.find(({ label }) => label === 'Karl Miller')).toMatchObject({
        mentions: count,
        articles: count,
      });
      expect(file?.events.flatMap(({ evidence }) => evidence).every(({ article }) => article === id)).toBe(true);
      expect(file?.events.length).toBeGreaterThan(0);
      return JSON.stringify(file).length;
    };
    expect((await sizeOf(60)) - (await sizeOf(6))).toBeLessThan(500);
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
