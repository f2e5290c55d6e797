import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../../core/address/ids.ts';
import type { Article } from '../../core/atlas/atlas.ts';
import type { MarginNote } from '../../core/atlas/margin-notes.ts';
import { sumVoices } from '../../core/speech/sum-voices.ts';
import { slice } from '../../core/text/range.ts';
import type { Range } from '../../core/text/range.ts';
import { placeNotes } from './note-places.ts';
import { cutSegments } from './segments.ts';
import { findTextMarks } from './text-marks.ts';
import { findMainVoice, findVoiceRuns, nameVoice, patternOf } from './voice-runs.ts';

const TEXT = 'Ann saw Bo on Monday. Ann left. Bo left too.\nAnn, Bo, Cy, Di, Ed, Fay, Gus met Ann.';
const BREAK = TEXT.indexOf('\n');

function all(words: string): readonly Range[] {
  return [...TEXT.matchAll(new RegExp(`\\b${words}\\b`, 'g'))].map(({ index }) => ({
    start: index,
    end: index + words.length,
  }));
}

function sentence(words: string): Range {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

const SENTENCES = ['Ann saw Bo on Monday.', 'Ann left.', 'Bo left too.'].map(sentence);
const LAST = { start: BREAK + 1, end: TEXT.length };
const ARTICLE: Article = {
  id: 'ann' as ArticleId,
  title: 'Ann',
  file: 'ann.txt',
  part: 1,
  lines: [1, 2],
  text: TEXT,
  agency: { name: 'NNA', basis: 'given', why: 'printed at the end' },
  captions: [],
  headings: [],
  paragraphs: [
    { range: { start: 0, end: BREAK }, sentences: SENTENCES },
    { range: LAST, sentences: [LAST] },
  ],
  setAside: [],
  words: 17,
  sha256: '0'.repeat(64),
  language: 'en',
  timexes: all('Monday').map((range) => ({
    range,
    type: 'DATE',
    value: '2021-03-08',
    edtf: '2021-03-08',
    precision: 'day',
    basis: 'derived',
    why: '',
    anchor: 'published',
  })),
  mentions: ['Ann', 'Bo', 'Cy', 'Di', 'Ed', 'Fay', 'Gus']
    .flatMap((name) => all(name).map((range) => ({ ...range, type: 'PER', name: name.toLowerCase() }) as const))
    .toSorted((a, b) => a.start - b.start),
  attributions: [
    {
      content: { start: 0, end: 31 },
      quotes: [],
      form: 'reported',
      how: 'cue',
      chain: [
        { role: 'speaker', label: 'Di', basis: 'given' },
        { role: 'carrier', label: 'Isle Radio', basis: 'given' },
      ],
    },
  ],
  voices: [
    ...SENTENCES.slice(0, 2).map((range) => ({ sentence: range, category: 'state-media', attribution: 0 }) as const),
    ...[...SENTENCES.slice(2), LAST].map((range) => ({ sentence: range, category: 'own' }) as const),
  ],
};

describe('marks in a text', () => {
  it('stand at the first mention in each paragraph, six at most', () => {
    const { names, dates } = findTextMarks(ARTICLE, ['names', 'dates', 'says']);
    expect(names.map((name) => slice(TEXT, name))).toEqual(['Ann', 'Bo', 'Ann', 'Bo', 'Cy', 'Di', 'Ed', 'Fay']);
    expect(dates.map((date) => slice(TEXT, date))).toEqual(['Monday']);
  });

  it('are only those that are asked for', () => {
    expect(findTextMarks(ARTICLE, ['says'])).toEqual({ names: [], dates: [] });
    expect(findTextMarks(ARTICLE, ['dates']).names).toEqual([]);
  });

  it('leave the text as it is, together with a linked passage and hits', () => {
    const { names, dates } = findTextMarks(ARTICLE, ['names', 'dates']);
    const range = fc.tuple(fc.nat(TEXT.length), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(range, range, (linked, hit) => {
        const layers = { linked: [linked], sentence: SENTENCES, name: names, date: dates, hit: [hit] };
        const segments = cutSegments({ start: 0, end: TEXT.length }, layers);
        expect(segments.map((segment) => slice(TEXT, segment)).join('')).toBe(TEXT);
      }),
    );
  });
});

describe('voices beside the text', () => {
  const shares = sumVoices(TEXT, ARTICLE);

  it('run over neighbouring sentences and say whose word it is and who passed it on', () => {
    expect(findVoiceRuns(ARTICLE, shares, SENTENCES)).toEqual([
      {
        start: 0,
        end: SENTENCES[1]?.end,
        last: SENTENCES[1]?.start,
        pattern: 'state-a',
        said: 'Di, carried by Isle Radio, reported by NNA',
      },
    ]);
  });

  it('are none when they are not to be shown, and none beside the report’s own account', () => {
    expect(findVoiceRuns(ARTICLE, [], SENTENCES)).toEqual([]);
    expect(findVoiceRuns(ARTICLE, shares, [LAST])).toEqual([]);
  });

  it('give a paragraph the pattern that most of it rests on', () => {
    expect(findMainVoice(ARTICLE, shares, 1)).toBe('state-a');
    expect(findMainVoice(ARTICLE, shares, 2)).toBe('own');
  });

  it('have names and patterns', () => {
    expect(shares.map((share) => [nameVoice(share, ARTICLE), patternOf(share)])).toEqual([
      ['NNA’s own account', 'own'],
      ['Isle Radio', 'state-a'],
    ]);
    expect(patternOf({ category: 'state-media', place: 2 })).toBe('state-other');
  });
});

describe('notes of a paragraph', () => {
  const note = (kind: 'chain' | 'difference' | 'expected', start: number): MarginNote => ({
    kind,
    paragraph: 1,
    range: { start, end: start + 3 },
    title: `${kind} ${start}`,
    lines: [],
  });
  const notes = [note('difference', 0), note('expected', 5), note('chain', 10), note('chain', 20)];

  it('stand beside it, three at most, and only what differs stays open', () => {
    expect(placeNotes(notes, ['says'], []).map(({ place }) => place)).toEqual(['open', 'side', 'side', 'more']);
  });

  it('begin with what is linked, which stays open', () => {
    const [first, ...others] = placeNotes(notes, ['says'], [{ start: 19, end: 30 }]);
    expect(first).toMatchObject({ note: { title: 'chain 20' }, isLinked: true, place: 'open' });
    expect(others.map(({ place }) => place)).toEqual(['open', 'side', 'more']);
  });

  it('go with the marks that they explain', () => {
    expect(placeNotes(notes, ['names'], []).map(({ note: { kind } }) => kind)).toEqual(['difference', 'expected']);
  });
});
