import { describe, expect, it } from 'vitest';
import type { Agency, Report } from '../article/report.ts';
import { inferAgency } from './infer-agency.ts';

const report = (agency?: Agency): Report => ({
  file: 'a.txt',
  part: 1,
  lines: [1, 1],
  text: 'x',
  captions: [],
  headings: [],
  paragraphs: [{ range: { start: 0, end: 1 }, sentences: [{ start: 0, end: 1 }] }],
  setAside: [],
  ...(agency && { agency }),
});
const printed: Agency = { name: 'AP', basis: 'given', why: 'printed' };
const fromPhoto: Agency = { name: 'AFP', basis: 'derived', why: 'the photo' };
const group = {
  members: [2, 0, 1],
  onlyHere: [[], [], []],
  matching: [
    [1, 1, 1],
    [1, 1, 1],
    [0, 1, 1],
  ],
};
const letterOf = (member: number): string => 'abc'.charAt(member);

describe('the agency of a printing that names none', () => {
  it('is the one that another printing prints, with how much of it matches', () => {
    const inferred = inferAgency([report(), report(fromPhoto), report(printed)], group, letterOf);
    expect([...inferred]).toEqual([
      [0, { name: 'AP', basis: 'derived', why: '1 of 1 paragraphs match version A, which credits AP' }],
      [1, { name: 'AP', basis: 'derived', why: '0 of 1 paragraphs match version A, which credits AP' }],
    ]);
  });

  it('stays unknown when no printing prints one', () => {
    expect(inferAgency([report(), report(fromPhoto), report()], group, letterOf).size).toBe(0);
  });

  it('is never taken over what a printing prints itself', () => {
    const own: Agency = { name: 'Reuters', basis: 'given', why: 'printed' };
    expect(inferAgency([report(own), report(), report(printed)], group, letterOf).has(0)).toBe(false);
  });
});
