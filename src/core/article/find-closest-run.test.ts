import { describe, expect, it } from 'vitest';
import { findClosestRun } from './find-closest-run.ts';
import type { Report } from './report.ts';

const SENTENCES = [
  'The ferry sailed again on Friday after five months in the yard.',
  'Two hundred people came to the quay to see it leave.',
  'The ferry sailed again on Sunday after two days of storm.',
];
const text = SENTENCES.join('\n');
const paragraphs = SENTENCES.map((sentence) => {
  const start = text.indexOf(sentence);
  const range = { start, end: start + sentence.length };
  return { range, sentences: [range] };
});
const report: Report = {
  file: 'a.txt',
  part: 1,
  lines: [1, 3],
  text,
  captions: [],
  headings: [],
  paragraphs,
  setAside: [],
};
const near = (n: number) => ({ kind: 'paragraph', n }) as const;

describe('the run closest to quoted words', () => {
  it.each([
    ['The ferry sailed again Friday, after five months in a yard', 'p1'],
    ['ferry sailed again on Sunday after two long days of storm', 'p3'],
    ['Two hundred came to the quay to see it leave', 'p2'],
  ])('for %j is %s', (quote, place) => {
    expect(`p${findClosestRun(report, quote, near(1))?.from.n}`).toBe(place);
  });

  it('runs over several sentences when the quotation does', () => {
    const found = findClosestRun(report, `${SENTENCES[0]} ${SENTENCES[1]}`, near(1));
    expect([found?.from.n, found?.to.n]).toEqual([1, 2]);
  });

  it.each(['Prices of wheat fell on markets in the south', 'ferry sailed', ''])('is none for %j', (quote) => {
    expect(findClosestRun(report, quote, near(1))).toBeUndefined();
  });

  it('of two equal ones is the one nearer to the old place', () => {
    const same = { ...report, text: `${SENTENCES[1]}\n${SENTENCES[0]}\n${SENTENCES[1]}` };
    const twice: Report = {
      ...same,
      paragraphs: [0, 1, 2].map((n) => {
        const lines = same.text.split('\n');
        const start = lines.slice(0, n).join('\n').length + (n > 0 ? 1 : 0);
        const range = { start, end: start + (lines[n]?.length ?? 0) };
        return { range, sentences: [range] };
      }),
    };
    expect(findClosestRun(twice, SENTENCES[1] ?? '', near(3))?.from.n).toBe(3);
    expect(findClosestRun(twice, SENTENCES[1] ?? '', near(1))?.from.n).toBe(1);
  });
});
