import { describe, expect, it } from 'vitest';
import type { ArticleId, EventId, NameId } from '../address/ids.ts';
import { articleParts } from './article-parts.ts';
import type { Article, AtlasEvent, AtlasName, Evidence } from './atlas.ts';

const [HERE, THERE] = ['2021-03-08-unknown-here', '2021-03-08-unknown-there'] as [ArticleId, ArticleId];
const TEXT = 'Mara Olt left.';
const SENTENCE = { start: 0, end: TEXT.length };
const ARTICLE: Article = {
  id: HERE,
  title: 'Olt leaves',
  file: 'olt.txt',
  part: 1,
  lines: [1, 1],
  text: TEXT,
  captions: [],
  headings: [],
  paragraphs: [{ range: SENTENCE, sentences: [SENTENCE] }],
  setAside: [],
  words: 3,
  sha256: '0'.repeat(64),
  language: 'en',
  timexes: [],
  mentions: [{ start: 0, end: 8, type: 'PER', name: 'mara-olt' }],
  attributions: [],
  voices: [{ sentence: SENTENCE, category: 'own' }],
};
const NAME: AtlasName = {
  id: 'mara-olt' as NameId,
  type: 'PER',
  label: 'Mara Olt',
  shortLabel: 'Olt',
  printed: ['Mara Olt', 'Olt', 'M. Olt', 'Mara', 'Ms. Olt'].map((text) => ({ text, count: 1 })),
  mergedFrom: [],
  articles: [
    { article: HERE, mentions: 1 },
    { article: THERE, mentions: 4 },
  ],
  stories: [],
  by: 'rule',
};
const tells = (article: ArticleId): Evidence => ({
  article,
  passage: { from: { kind: 'paragraph', n: 1, sentence: 1 } },
  words: TEXT,
  chain: [],
});
const EVENT: AtlasEvent = {
  id: '2021-03-olt-leaves' as EventId,
  title: 'Olt leaves',
  when: { edtf: '2021-03', precision: 'month', basis: 'given', why: '' },
  modality: 'happened',
  order: 0,
  after: [],
  where: [],
  involved: [NAME.id],
  evidence: [tells(THERE), tells(HERE)],
  differences: [],
  by: 'rule',
};

describe('what an article’s page shows besides the article', () => {
  const { names, events, notes, shares } = articleParts(ARTICLE, { names: [NAME], events: [EVENT] });

  it('counts its names in the whole collection, and says of no other article where they stand', () => {
    expect(names).toEqual([
      {
        id: NAME.id,
        type: 'PER',
        label: 'Mara Olt',
        spellings: ['Mara Olt', 'Olt', 'M. Olt', 'Mara'],
        mentions: 5,
        articles: 2,
        by: 'rule',
      },
    ]);
    expect(JSON.stringify({ names, events, notes })).not.toContain(THERE);
  });

  it('tells its events by its own sentences, and no event that only others tell', () => {
    expect(events.map(({ id, evidence }) => [id, evidence])).toEqual([[EVENT.id, [tells(HERE)]]]);
    const foreign = { ...EVENT, evidence: [tells(THERE)] } as const;
    expect(articleParts(ARTICLE, { names: [], events: [foreign] }).events).toEqual([]);
  });

  it('has notes of both, and who speaks how much', () => {
    expect(notes.map(({ kind, title }) => [kind, title])).toEqual([
      ['name', 'Mara Olt'],
      ['event', 'Olt leaves'],
    ]);
    expect(shares).toHaveLength(1);
  });
});
