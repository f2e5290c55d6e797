import { describe, expect, test } from 'vitest';
import type { Range } from '../core/text/range.ts';
import type { Report } from '../core/article/report.ts';
import { parseExpectedCase, type ExpectedCase } from './expected-case.ts';
import { addScores, scoreCase, shareRight, type CaseReading, type Field } from './score-structure.ts';

const HEADLINE = 'Seal rests on slipway';
const FIRST = 'A young grey seal fell asleep on a slipway on Friday.';
const SECOND = 'It left when the van arrived. Nobody was hurt.';
const TEXT = [HEADLINE, 'Share', FIRST, SECOND].join('\n');

function find(words: string): Range {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

const REPORT: Report = {
  file: 'a.txt',
  part: 1,
  lines: [1, 4],
  text: TEXT,
  headline: find(HEADLINE),
  agency: { name: 'dpa', basis: 'given', why: 'The dateline says (dpa).' },
  captions: [],
  headings: [],
  paragraphs: [
    { range: find(FIRST), sentences: [find(FIRST)] },
    { range: find(SECOND), sentences: [find('It left when the van arrived.'), find('Nobody was hurt.')] },
  ],
  setAside: [{ range: find('Share'), line: 2, reason: 'share-bar' }],
};

const EXPECTED: ExpectedCase = parseExpectedCase(
  JSON.stringify({
    about: 'a seal',
    reports: [
      {
        file: 'a.txt',
        part: 1,
        headline: 'Seal Rests on Slipway',
        dateline: null,
        byline: [],
        outlet: null,
        agency: { name: 'dpa', basis: 'given' },
        dated: null,
        captions: [],
        headings: [],
        paragraphs: ['A young grey seal … slipway on Friday.', 'It left when the … Nobody was hurt.'],
        sentences: [1, 2],
        setAside: [{ line: 2, reason: 'share-bar' }],
      },
    ],
    versions: [],
    problems: ['no-date'],
  }),
);

function read(change: Partial<Report> = {}, rest: Partial<CaseReading> = {}): CaseReading {
  return { reports: [{ ...REPORT, ...change }], versions: [], problems: ['no-date'], ...rest };
}

function scoreOf(field: Field, reading: CaseReading, expected = EXPECTED): [number, number] {
  const row = scoreCase('seal', expected, reading).fields.find((one) => one.field === field);
  return [row?.right ?? -1, row?.total ?? -1];
}

describe('scoring one case', () => {
  test('a perfect reading has no misses and every field right', () => {
    const score = scoreCase('seal', EXPECTED, read());
    expect(score.misses).toEqual([]);
    expect(shareRight(score.fields)).toBe(1);
  });

  test('a wrong value is a miss told in words', () => {
    const score = scoreCase('seal', EXPECTED, read({ agency: { name: 'dpa', basis: 'derived', why: '' } }));
    expect(score.misses).toEqual([
      { case: 'seal', report: 'a.txt#1', field: 'agency', expected: 'dpa, given', got: 'dpa, derived' },
    ]);
  });

  test('joined paragraphs lose both boundaries and their sentences', () => {
    const joined = { start: find(FIRST).start, end: find(SECOND).end };
    const reading = read({ paragraphs: [{ range: joined, sentences: [joined] }] });
    expect(scoreOf('paragraphs', reading)).toEqual([0, 2]);
    expect(scoreOf('sentences', reading)).toEqual([0, 2]);
  });

  test('one paragraph too many makes the total longer', () => {
    const extra = { range: find('Share'), sentences: [] };
    expect(scoreOf('paragraphs', read({ paragraphs: [...REPORT.paragraphs, extra] }))).toEqual([2, 3]);
  });

  test('a line set aside for another reason is one point lost, not two', () => {
    const setAside = [{ range: find('Share'), line: 2, reason: 'label' as const }];
    expect(scoreOf('setAside', read({ setAside }))).toEqual([0, 1]);
  });

  test('lines marked as either way are not counted', () => {
    const [report] = EXPECTED.reports;
    if (report === undefined) throw new Error('the case has one report');
    const lenient = { ...EXPECTED, reports: [{ ...report, setAside: [], either: [2] }] };
    expect(scoreOf('setAside', read(), lenient)).toEqual([0, 0]);
  });

  test('a missing report loses every point and counts as a report-count miss', () => {
    const reading = read({}, { reports: [] });
    expect(scoreOf('reports', reading)).toEqual([0, 1]);
    expect(scoreOf('outlet', reading)).toEqual([0, 1]);
    expect(scoreOf('paragraphs', reading)).toEqual([0, 2]);
  });

  test('a report that nobody expected costs its paragraphs', () => {
    const reading = read({}, { reports: [REPORT, { ...REPORT, part: 2 }] });
    expect(scoreOf('reports', reading)).toEqual([0, 1]);
    expect(scoreOf('paragraphs', reading)).toEqual([2, 4]);
  });

  test('versions are compared as groups whatever their order', () => {
    const expected = { ...EXPECTED, versions: [['a.txt#1', 'b.txt#1']] };
    expect(scoreOf('versions', read({}, { versions: [['b.txt#1', 'a.txt#1']] }), expected)).toEqual([1, 1]);
    expect(scoreOf('versions', read(), expected)).toEqual([0, 1]);
  });
});

describe('adding scores up', () => {
  test('points add field by field', () => {
    const score = scoreCase('seal', EXPECTED, read());
    const paragraphs = addScores([score, score]).find((row) => row.field === 'paragraphs');
    expect(paragraphs).toEqual({ field: 'paragraphs', right: 4, total: 4 });
  });

  test('nothing to get right is all right', () => {
    expect(shareRight(addScores([]))).toBe(1);
  });
});

describe('reading an expected case', () => {
  test('a misspelt key is refused with its path', () => {
    expect(() => parseExpectedCase('{"about":"x","reports":[],"versions":[],"problem":[]}')).toThrow(/expected\.json/u);
  });
});
