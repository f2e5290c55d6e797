import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { atlasEvent, chainOf, toldIn } from '../../bench/atlas-event.ts';
import type { PassageRef } from '../address/address.ts';
import type { ArticleId, NameId } from '../address/ids.ts';
import { findPassage } from '../article/passage.ts';
import type { Article } from '../atlas/atlas.ts';
import type { NameFile } from '../dossier/name-file.ts';
import { makeDossier } from './make-dossier.ts';
import { articlesOfName } from './make-name-entry.ts';
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

const sentence = (n: number): PassageRef => ({ from: { kind: 'paragraph', n: 1, sentence: n } });
const evidence = (id: string, n: number) => ({ ...toldIn(id, []), passage: sentence(n) });
const isle: NameFile = {
  name: {
    id: 'isle' as NameId,
    type: 'LOC',
    label: 'The Isle',
    shortLabel: 'Isle',
    printed: [{ text: 'Isle', count: 1_200 }],
    mergedFrom: [{ text: 'island', count: 2, why: 'spelled so once' }],
    stories: [],
    articles: [],
    by: 'rule',
  },
  totals: { mentions: 9, sentences: 7, events: 1, links: 1, said: 0, carried: 0, about: 0 },
  events: [],
  links: [
    {
      a: 'isle' as NameId,
      b: 'ferry' as NameId,
      kind: 'at',
      verb: 'saw',
      dates: ['2031-05-04'],
      modality: 'expected',
      evidence: [evidence('a', 1)],
      by: 'rule',
    },
  ],
  said: [],
  carried: [],
  about: [],
  mentions: [
    {
      words: '',
      start: 0,
      end: 0,
      places: ['a', 'c'].map((id) => ({ article: id as ArticleId, passage: sentence(2) })),
    },
  ],
  more: [],
  others: [{ id: 'ferry' as NameId, type: 'WORK', label: 'Ferry' }],
  articles: [],
};

describe('a name in a dossier', () => {
  const c = article('c');
  const { entries, sources } = makeDossier({
    picks: [{ key: '/names/isle/', name: isle, events: [event] }],
    articles: new Map([a, b, c].map((one) => [one.id, one])),
    names: new Map(),
    collection: { title: 'Ferries' },
  });
  const [entry] = entries;

  it('has every sentence of its page once, with what it states, and printings of the same words together', () => {
    const told = entry?.passages.map(({ words, states, places }) => [
      words,
      states.join('; '),
      places.map(({ source, label }) => `${source} ${label}`).join(', '),
    ]);
    expect(told).toEqual([
      [
        'The ferry <b>sailed</b> & left.',
        'Ferry sails, Sun 4 May 2031; The Isle saw Ferry, 4 May 2031, expected, not confirmed',
        '1 AP, 4 May 2031 ¶1',
      ],
      ['Rain fell.', '', '1 AP, 4 May 2031 ¶1, 3 AP, 4 May 2031 ¶1'],
      ['The ferry <b>sailed</b> & left.', 'Ferry sails, Sun 4 May 2031', '2 AP, 4 May 2031 ¶1'],
    ]);
    expect(entry?.passages.map(({ retold }) => retold !== undefined)).toEqual([false, false, true]);
    expect(sources.map(({ path }) => path)).toEqual(['/articles/a/', '/articles/b/', '/articles/c/']);
    expect(articlesOfName(isle, [event])).toEqual(['a', 'b', 'c']);
  });

  it('says what it is called, why that is one name, and what is left out', () => {
    expect(entry?.facts).toEqual([
      ['What', 'Place'],
      ['Called here', '“Isle” (1,200)'],
      ['One name', '“island”: spelled so once'],
      ['Left out', '6 further sentences that mention it'],
    ]);
  });
});

describe('a dossier', () => {
  it('numbers its sources in the order of use, each once', () => {
    expect(dossier.sources.map(({ n, path }) => [n, path])).toEqual([
      [1, '/articles/b/'],
      [2, '/articles/a/'],
    ]);
    expect(
      dossier.entries.map(({ passages }) =>
        passages.map(({ places }) => places.map(({ source, label }) => `${source} ${label}`).join(' and ')),
      ),
    ).toEqual([['1 AP, 4 May 2031 ¶1', '2 AP, 4 May 2031 ¶1'], ['2 AP, 4 May 2031, paragraph 1, sentence 1']]);
    expect(dossier.entries[0]?.facts.map(([name]) => name)).toEqual(['When', 'Where']);
  });

  it('in HTML has every word as text and every source, and retold words as no quotation', () => {
    const html = writeDossierHtml(dossier, (path) => `https://atlas.example${path}`);
    expect(html).toContain('http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;;');
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
