import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findVersions } from '../version/find-versions.ts';
import { readClipping } from './read-clipping.ts';
import type { Report } from './report.ts';

/** Raw input beside the project. It is read where it lies and never copied. */
const SEEDS = join(import.meta.dirname, '../../../../shared/seeds');

function readSeeds(): readonly Report[] {
  const files = readdirSync(SEEDS)
    .filter((file) => file.endsWith('.txt'))
    .toSorted();
  return files.flatMap((file) => {
    const { value, problems } = readClipping({ file, format: 'text', text: readFileSync(join(SEEDS, file), 'utf8') });
    expect(problems).toEqual([]);
    return value;
  });
}

describe.skipIf(!existsSync(SEEDS))('the raw clippings', () => {
  test('two files hold three reports, read in full', () => {
    const reports = readSeeds();
    expect(reports.map(({ paragraphs }) => paragraphs.length)).toEqual([14, 21, 27]);
    expect(reports.map(({ captions }) => captions.map(({ repeats }) => repeats))).toEqual([[1], [4], [4]]);
    expect(reports.map(({ dated }) => [dated?.edtf, dated?.basis])).toEqual([
      ['2023-09-17', 'derived'],
      ['2023-09-17', 'derived'],
      ['2024-07-27', 'derived'],
    ]);
    expect(reports.map(({ headings }) => headings.map(({ before }) => before))).toEqual([[], [], [8, 18]]);
    expect(reports.map(({ dateline }) => dateline?.place)).toEqual(['Seoul', undefined, undefined]);
    expect(reports.map(({ agency }) => agency && [agency.name, agency.basis])).toEqual([
      ['AP', 'given'],
      undefined,
      ['Reuters', 'derived'],
    ]);
    expect(reports.every(({ outlet, byline, headline }) => !outlet && !byline && headline)).toBe(true);
  });

  test('the site’s own lines are set aside with their reasons', () => {
    const reasons = readSeeds().map(({ setAside }) => setAside.map(({ reason }) => reason));
    const scraped = ['repeated-caption', 'label', 'repeated-headline', 'repeated-caption', 'repeated-caption'];
    expect(reasons).toEqual([['comment-form', 'comment-form'], scraped, scraped]);
  });

  test('two of them print one report', () => {
    expect(findVersions(readSeeds())).toEqual([
      {
        members: [0, 1],
        onlyHere: [[14], [13, 14, 15, 16, 17, 18, 19, 20, 21]],
        matching: [
          [14, 13],
          [12, 21],
        ],
      },
    ]);
  });
});
