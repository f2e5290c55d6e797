import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { atlasEvent, chainOf, toldIn } from '../../bench/atlas-event.ts';
import type { ArticleId } from '../address/ids.ts';
import { findPassage } from '../article/passage.ts';
import type { Article } from '../atlas/atlas.ts';
import { makeDossier } from './make-dossier.ts';
import { writeDossierHtml, writeDossierMarkdown } from './write-dossier.ts';

const text = 'The ferry <b>sailed</b> & left. Rain fell.';
const article = (id: string, retold = false): Article => ({
  id: id as ArticleId,
  title: `Report ${id} <i>`,
  file: `${id}.txt`,
  part: 1,
  lines: [1, 2],
  text,
  captions: [],
  headings: [],
  paragraphs: [
    {
      range: { start: 0, end: text.length },
      sentences: [
        { start: 0, end: 31 },
        { start: 32, end: 42 },
      ],
    },
  ],
  setAside: [],
  agency: { name: 'AP', basis: 'derived', why: 'x' },
  dated: { edtf: '2031-05-04', basis: 'given', why: 'x' },
  words: 7,
  sha256: id.repeat(64).slice(0, 64),
  language: 'en',
  timexes: [],
  mentions: [],
  attributions: [],
  voices: [],
  ...(retold && { retells: { agency: 'AP', date: '2031-05-04' } }),
});
const [a, b] = [article('a'), article('b', true)];
const event = atlasEvent('2031-05-04', {
  title: 'Ferry sails',
  where: ['isle'],
  evidence: [toldIn('b', chainOf('speaker:KCNA', 'agency:AP'), 'The ferry sailed.'), toldIn('a', chainOf('agency:AP'))],
});
const passage = findPassage(a, { from: { kind: 'paragraph', n: 1, sentence: 1 } });
if (!passage) throw new Error('there is one');
const dossier = makeDossier({
  picks: [
    { key: `/events/${event.id}/`, event },
    { key: '/articles/a/#p1s1', article: a, passage },
  ],
  articles: new Map([a, b].map((one) => [one.id, one])),
  names: new Map([['isle', 'The Isle']]),
  collection: { title: 'Ferries & more', edition: '2031-07-01' },
});

describe('a dossier', () => {
  it('numbers its sources in the order of use, each once', () => {
    expect(dossier.sources.map(({ n, path }) => [n, path])).toEqual([
      [1, '/articles/b/'],
      [2, '/articles/a/'],
    ]);
    expect(dossier.entries.map(({ passages }) => passages.map(({ source, place }) => `${source} ${place}`))).toEqual([
      ['1 AP, 4 May 2031 ¶1', '2 AP, 4 May 2031 ¶1'],
      ['2 AP, 4 May 2031, paragraph 1, sentence 1'],
    ]);
    expect(dossier.entries[0]?.facts.map(([name]) => name)).toEqual(['When', 'Where']);
  });

  it('in HTML has every word as text and every source, and retold words as no quotation', () => {
    const html = writeDossierHtml(dossier, (path) => `https://atlas.example${path}`);
    expect(html).toContain('The ferry &lt;b&gt;sailed&lt;/b&gt; &amp; left.');
    expect(html.match(/<blockquote>/g)).toHaveLength(2);
    expect(html).toContain('Words retold by Story Atlas from an AP report of 4 May 2031');
    expect(html).toContain('href="https://atlas.example/articles/a/#p1s1~');
    expect(html.match(/id="source-/g)).toHaveLength(2);
    expect(
      JSON.stringify(parseFragment(html), (key, value: unknown) => (key === 'parentNode' ? undefined : value)),
    ).not.toContain('"tagName":"b"');
  });

  it('in Markdown has the same words and numbers', () => {
    const markdown = writeDossierMarkdown(dossier, (path) => `https://atlas.example${path}`);
    expect(markdown).toContain('\\<b\\>sailed');
    expect(markdown).toContain('**Words retold by Story Atlas from an AP report of 4 May 2031:** The ferry sailed.');
    expect(markdown).toContain(`SHA-256 ${a.sha256}`);
  });
});
