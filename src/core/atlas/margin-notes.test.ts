import { describe, expect, it } from 'vitest';
import type { ArticleId, EventId, NameId } from '../address/ids.ts';
import type { Attribution } from '../speech/speech.ts';
import type { Timex } from '../date/timex.ts';
import type { Article, AtlasEvent } from './atlas.ts';
import { makeNotes } from './margin-notes.ts';
import type { NameInArticle } from './published.ts';
import { countMentions, handLines } from './tell-name.ts';

const TEXT =
  'Mara Olt left Port Elm on Sunday. She will return, the Harbour Office said.\nMara Olt spoke again.\nIt rained on Sunday.';

function rangeOf(words: string, from = 0) {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
}

const SECOND = rangeOf('Mara Olt spoke again.');
const THIRD = rangeOf('It rained on Sunday.');
const SAID: Attribution = {
  content: rangeOf('She will return'),
  quotes: [],
  form: 'reported',
  how: 'cue',
  chain: [{ role: 'speaker', label: 'Harbour Office', basis: 'derived', why: 'The office is the last that spoke.' }],
};

function sunday(from: number): Timex {
  return {
    range: rangeOf('Sunday', from),
    type: 'DATE',
    value: '2021-03-07',
    edtf: '2021-03-07',
    precision: 'day',
    basis: 'derived',
    why: 'The Sunday before the report.',
    anchor: 'published',
  };
}

const ARTICLE: Article = {
  id: '2021-03-08-unknown-olt' as ArticleId,
  title: 'Olt leaves',
  file: 'olt.txt',
  part: 1,
  lines: [1, 3],
  text: TEXT,
  agency: { name: 'NNA', basis: 'given', why: 'printed at the end' },
  captions: [],
  headings: [],
  paragraphs: [
    {
      range: { start: 0, end: SECOND.start - 1 },
      sentences: [rangeOf('Mara Olt left Port Elm on Sunday.'), rangeOf('She will return, the Harbour Office said.')],
    },
    { range: SECOND, sentences: [SECOND] },
    { range: THIRD, sentences: [THIRD] },
  ],
  setAside: [],
  words: 21,
  sha256: '0'.repeat(64),
  language: 'en',
  timexes: [sunday(0), sunday(SECOND.end)],
  mentions: [
    { ...rangeOf('Mara Olt'), type: 'PER', name: 'mara-olt' },
    { ...rangeOf('Mara Olt', SECOND.start), type: 'PER', name: 'mara-olt' },
  ],
  attributions: [SAID],
  voices: [
    { sentence: rangeOf('Mara Olt left Port Elm on Sunday.'), category: 'own' },
    { sentence: rangeOf('She will return, the Harbour Office said.'), category: 'institution', attribution: 0 },
    { sentence: SECOND, category: 'own' },
    { sentence: THIRD, category: 'own' },
  ],
  version: { report: '2021-03-08-unknown-olt' as ArticleId, letter: 'b', of: 2, onlyHere: [2, 3] },
};

const OLT: NameInArticle = {
  id: 'mara-olt' as NameId,
  type: 'PER',
  label: 'Mara Olt',
  spellings: ['Mara Olt'],
  mentions: 2,
  articles: 1,
  by: 'both',
  handWhy: 'two people joined',
};

function event(change: Partial<AtlasEvent>): AtlasEvent {
  const passage = { from: { kind: 'paragraph', n: 1, sentence: 2 } } as const;
  return {
    id: '2021-03-olt-returns' as EventId,
    title: 'Olt returns',
    when: { edtf: '2021-03', precision: 'month', basis: 'derived', why: 'The month of the report.' },
    modality: 'happened',
    order: 0,
    after: [],
    where: [],
    involved: [],
    evidence: [{ article: ARTICLE.id, passage, words: '', chain: [] }],
    differences: [],
    by: 'rule',
    ...change,
  };
}

describe('notes in the margin', () => {
  it('say what differs, who passed words on, how dates came about and who is first named, in this order', () => {
    const notes = makeNotes({ article: ARTICLE, names: [OLT], events: [event({})] });
    expect(notes.map(({ paragraph, kind, title, lines }) => [paragraph, kind, title, ...lines])).toEqual([
      [1, 'chain', 'Harbour Office → NNA → this clipping', 'The office is the last that spoke.'],
      [1, 'date', 'Sunday is 7 Mar 2021', 'The Sunday before the report.'],
      [1, 'name', 'Mara Olt', 'Person, 2 mentions in 1 article', 'Set by hand: two people joined'],
      [1, 'event', 'Olt returns', 'Mar 2021'],
      [2, 'difference', 'Only in version B', 'Paragraphs 2 to 3 are in no other version.'],
      [3, 'date', 'Sunday is 7 Mar 2021', 'The Sunday before the report.'],
    ]);
  });

  it('say of what was expected that nobody reports it, and of what is told differently how', () => {
    const bare = { ...ARTICLE, timexes: [], mentions: [], attributions: [], version: undefined };
    const { version: _, ...article } = bare;
    const expected = event({ modality: 'expected' });
    const told = event({ modality: 'expected', differences: ['One report says April.'] });
    const notesOf = (one: AtlasEvent) => makeNotes({ article, names: [], events: [one] });
    expect(notesOf(expected)).toMatchObject([{ kind: 'expected', title: 'Expected when printed' }]);
    expect(notesOf(told)).toMatchObject([{ kind: 'difference', lines: ['Mar 2021', 'One report says April.'] }]);
  });

  it('give all readings of a date that cannot be decided', () => {
    const readings = [
      { edtf: '2021-03-07', value: '2021-03-07', why: 'Before the report.' },
      { edtf: '2021-03-14', value: '2021-03-14', why: 'After it.' },
    ];
    const article = { ...ARTICLE, timexes: [{ ...sunday(0), basis: 'unclear', readings } as const], mentions: [] };
    expect(makeNotes({ article, names: [], events: [] }).find(({ kind }) => kind === 'date')).toMatchObject({
      title: 'Sunday may be 7 Mar 2021',
      lines: ['The Sunday before the report.', 'Or 14 Mar 2021: After it.'],
      isUnclear: true,
    });
  });

  it('are none where nothing was read', () => {
    const article = { ...ARTICLE, timexes: [], mentions: [], attributions: [], voices: [] };
    const { version: _, ...single } = article;
    expect(makeNotes({ article: single, names: [], events: [] })).toEqual([]);
  });
});

describe('what is said of a name', () => {
  it('counts in words', () => {
    expect(countMentions({ mentions: 1, articles: 1 })).toBe('1 mention in 1 article');
  });

  it('owns up to hands', () => {
    expect(handLines({ by: 'rule' })).toEqual([]);
    expect(handLines({ by: 'hand' })).toEqual(['Set by hand']);
  });
});
