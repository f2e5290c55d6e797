import { describe, expect, it } from 'vitest';
import type { ArticleId, EventId, NameId, QuoteId, StoryId } from '../address/ids.ts';
import type { Article, Atlas, AtlasEvent, AtlasLink, AtlasName, AtlasQuote, Evidence } from '../atlas/atlas.ts';
import type { Range } from '../text/range.ts';
import { listNames, makeDossiers, MOST_SHOWN } from './make-dossiers.ts';

/** An article of one paragraph, a sentence for each string; names are found by their words. */
function article(
  id: string,
  sentences: readonly string[],
  names: Readonly<Record<string, string>>,
  letter?: string,
): Article {
  const text = sentences.join(' ');
  let at = 0;
  const ranges = sentences.map((sentence): Range => {
    const start = at;
    at += sentence.length + 1;
    return { start, end: start + sentence.length };
  });
  const mentions = Object.entries(names).flatMap(([words, name]) =>
    [...text.matchAll(new RegExp(words, 'g'))].map(({ index }) => ({ start: index, end: index + words.length, name })),
  );
  return {
    id: id as ArticleId,
    title: `Title ${id}`,
    text,
    captions: [],
    paragraphs: [{ range: { start: 0, end: text.length }, sentences: ranges }],
    mentions: mentions.toSorted((a, b) => a.start - b.start),
    ...(letter !== undefined && { version: { report: 'a' as ArticleId, letter, of: 2, onlyHere: [] } }),
    story: 'harbour' as StoryId,
  } as unknown as Article;
}

const name = (id: string, counts: Readonly<Record<string, number>>): AtlasName => ({
  id: id as NameId,
  type: 'PER',
  label: id,
  shortLabel: id,
  printed: [],
  mergedFrom: [],
  stories: ['harbour' as StoryId],
  articles: Object.entries(counts).map(([one, mentions]) => ({ article: one as ArticleId, mentions })),
  by: 'rule',
});

const evidence = (chain: readonly string[] = []): Evidence => ({
  article: 'a' as ArticleId,
  passage: { from: { kind: 'paragraph', n: 1, sentence: 1 } },
  words: 'w',
  chain: chain.map((one, index) => ({
    role: index === 0 ? 'speaker' : 'carrier',
    label: one,
    name: one,
    basis: 'given',
  })),
});

const NAMES = { Ines: 'ines', Duarte: 'ines', Kesh: 'kesh' };
const EMPTY = { events: [] as AtlasEvent[], links: [] as AtlasLink[], quotes: [] as AtlasQuote[] };
const A = article('a', ['Ines met Kesh.', 'Ines said Ines left.'], NAMES, 'a');
const B = article('b', ['Ines met Kesh!', 'Duarte wept.'], NAMES, 'b');
const C = article('c', ['Ines met Kesh.'], NAMES);

describe('what is told of a name', () => {
  it('has every mention in its sentence, printings of one report together, other reports apart', () => {
    const [ines] = makeDossiers({ ...EMPTY, articles: [A, B, C], names: [name('ines', { a: 3, b: 2, c: 1 })] });
    const told = ines?.file.mentions.map(({ words, start, end, places }) => [
      words.slice(start, end),
      words,
      places.map((place) => place.article).join(),
    ]);
    expect(told).toEqual([
      ['Ines', 'Ines met Kesh.', 'a,b'],
      ['Ines', 'Ines said Ines left.', 'a'],
      ['Ines', 'Ines said Ines left.', 'a'],
      ['Duarte', 'Duarte wept.', 'b'],
      ['Ines', 'Ines met Kesh.', 'c'],
    ]);
    expect(ines?.file.mentions.map(({ start }) => start)).toEqual([0, 0, 10, 0, 0]);
    expect(ines?.file.totals).toMatchObject({ mentions: 6, sentences: 5 });
  });

  it('keeps what one page cannot hold for later, in order, and counts everything', () => {
    const sentences = Array.from({ length: MOST_SHOWN.mentions + 7 }, (_, n) => `Kesh ${n}.`);
    const [kesh] = makeDossiers({
      ...EMPTY,
      articles: [article('c', sentences, NAMES)],
      names: [name('kesh', { c: 1 })],
    });
    expect(kesh?.file.mentions).toHaveLength(MOST_SHOWN.mentions);
    expect(kesh?.rest.map(({ words }) => words)).toEqual(sentences.slice(MOST_SHOWN.mentions));
    expect(kesh?.file.totals.sentences).toBe(sentences.length);
  });

  it('has its events, its links on either side, and quotes by whether it speaks, passes on or is spoken of', () => {
    const event = { id: 'e' as EventId, title: 'Meeting', involved: ['ines'], where: ['kesh'], evidence: [evidence()] };
    const link = (a: string, b: string): AtlasLink =>
      ({ a, b, kind: 'met', verb: 'met', dates: [], evidence: [evidence()], by: 'rule' }) as unknown as AtlasLink;
    const quote = (id: string, chain: readonly string[], about: readonly string[]): AtlasQuote =>
      ({ id: id as QuoteId, form: 'direct', evidence: evidence(chain), about, by: 'rule' }) as unknown as AtlasQuote;
    const [ines, kesh, ria] = makeDossiers({
      articles: [A],
      names: [name('ines', { a: 1 }), name('kesh', { a: 1 }), name('ria', { a: 1 })],
      events: [event as unknown as AtlasEvent],
      links: [link('ines', 'kesh'), link('ria', 'ines')],
      quotes: [quote('q1', ['ines', 'ria'], ['kesh']), quote('q2', ['kesh'], ['ines'])],
    }).map(({ file }) => file);
    const idsOf = (quotes: readonly AtlasQuote[] = []): string => quotes.map(({ id }) => id).join();
    expect(ines?.totals).toMatchObject({ events: 1, links: 2, said: 1, carried: 0, about: 1 });
    expect(kesh?.totals).toMatchObject({ events: 1, links: 1, said: 1, carried: 0, about: 1 });
    expect([idsOf(ines?.said), idsOf(ines?.about), idsOf(ria?.carried), idsOf(kesh?.about)]).toEqual([
      'q1',
      'q2',
      'q1',
      'q1',
    ]);
    expect(ines?.others.map(({ id }) => id)).toEqual(['kesh', 'ria']);
    expect(ines?.articles.map(({ id }) => id)).toEqual(['a']);
  });
});

describe('the list of names', () => {
  it('counts mentions by story, and those of no story in all', () => {
    const { story: _, ...loose } = C;
    const rows = listNames({
      articles: [A, loose],
      names: [name('ines', { a: 3, c: 1 })],
      collection: { stories: [{ id: 'harbour' }] } as unknown as Atlas['collection'],
    });
    expect(rows).toEqual([
      { id: 'ines', type: 'PER', label: 'ines', mentions: 4, articles: 2, stories: [['harbour', 3]] },
    ]);
  });
});
