import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readClipping } from '../article/read-clipping.ts';
import type { Report } from '../article/report.ts';
import { contains, slice } from '../text/range.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { alignBlocks } from './align-blocks.ts';
import { compareArticles } from './compare-articles.ts';
import type { ComparedReport } from './compare-articles.ts';
import type { Comparison } from './comparison.ts';
import { foldRows } from './fold-rows.ts';
import { sumRows, tellTotals } from './sum-rows.ts';
import { countInWords, countKind, tellDifferences } from './tell-row.ts';

const NAMES = { a: 'A', b: 'B' };

/** A report of these paragraphs, the first of them the headline. */
function report(headline: string, ...paragraphs: readonly string[]): ComparedReport {
  const text = [headline, ...paragraphs].join('\n');
  let at = headline.length + 1;
  return {
    text,
    headline: { start: 0, end: headline.length },
    captions: [],
    paragraphs: paragraphs.map((paragraph) => {
      const start = at;
      at += paragraph.length + 1;
      const sentences = splitSentences(paragraph).map((one) => ({ start: one.start + start, end: one.end + start }));
      return { range: { start, end: start + paragraph.length }, sentences };
    }),
  };
}

function tellRows({ rows }: Comparison): readonly string[] {
  return rows.map(({ kind, a, b, tells }) =>
    [kind, a.map(({ n }) => n).join('+'), b.map(({ n }) => n).join('+'), ...tells].join(' | '),
  );
}

const FERRY = 'The night ferry left Hallvik with 205 people on board.';
const ROOF = 'Rain fell on the grey theatre until the roof gave way.';
const MAYOR = 'The mayor, Ines Duarte, promised a new bridge by spring.';
const CLOCK = 'Nobody knows who stopped the clock above the fish market.';
const DUCKS = 'A swarm of ducks held up the evening tram for an hour.';

describe('two articles', () => {
  it('that are the same have rows that match, folded into one line', () => {
    const one = report('Ferry leaves', FERRY, ROOF);
    const found = compareArticles(one, one, NAMES);
    expect(tellRows(found)).toEqual(['same | 0 | 0', 'same | 1 | 1', 'same | 2 | 2']);
    expect(foldRows(found.rows)).toEqual([
      { kind: 'folded', rows: found.rows, tells: ['The headline and 2 paragraphs match'] },
    ]);
    expect(tellTotals(found.totals, NAMES, { a: 20, b: 20 })).toBe('Both have 20 words. Two paragraphs are the same.');
  });

  it('are told apart in words', () => {
    const a = report('Ferry leaves', FERRY, `${ROOF} ${MAYOR}`, CLOCK);
    const b = report('Ferry gone', FERRY.replace('205', '210'), DUCKS, ROOF.replace('grey', 'gray'), MAYOR);
    expect(tellRows(compareArticles(a, b, NAMES))).toEqual([
      'differs | 0 | 0 | Headlines differ',
      'differs | 1 | 1 | Number: “205” in A, “210” in B',
      'only-b |  | 2 | Only in B',
      'differs | 2 | 3+4 | Spelling: “grey” in A, “gray” in B | B prints A’s paragraph 2 as two',
      'only-a | 3 |  | Only in A',
    ]);
  });

  it('tell what they have in another order, and which sentences only one of them has', () => {
    const a = report('Ferry leaves', FERRY, ROOF, `${MAYOR} ${CLOCK}`);
    const b = report('Ferry leaves', `${MAYOR} ${DUCKS}`, FERRY, ROOF);
    expect(tellRows(compareArticles(a, b, NAMES)).slice(1)).toEqual([
      'same | 1 | 2',
      'same | 2 | 3',
      'differs | 3 | 1 | One sentence only in A | One sentence only in B | Told in another order',
    ]);
  });

  it('mark the words that differ, and say which of them have nothing beside them', () => {
    const a = report('Ferry leaves', FERRY);
    const b = report('Ferry leaves', FERRY.replace('left', 'late left').replace('205', '210'));
    const row = compareArticles(a, b, NAMES).rows[1];
    expect(row?.b[0]?.marks.map((mark) => [slice(b.text, mark), mark.alone])).toEqual([
      ['late', true],
      ['210', false],
    ]);
    expect(row?.a[0]?.marks.map((mark) => [slice(a.text, mark), mark.alone])).toEqual([['205', false]]);
  });

  it('may have nothing in common', () => {
    const { rows, totals } = compareArticles(report('Roof', ROOF), report('Ducks', DUCKS), NAMES);
    expect(rows.map(({ kind }) => kind)).toEqual(['differs', 'only-b', 'only-a']);
    expect(tellTotals(totals, NAMES, { a: 11, b: 12 })).toBe(
      'B runs 1 word longer. No paragraph is in both; one appears only in B, one only in A.',
    );
  });

  it('need no headline', () => {
    const { headline: _, ...bare } = report('', FERRY);
    expect(tellRows(compareArticles(bare, report('Gone', FERRY), NAMES))[0]).toBe(
      'only-b |  | 0 | Only B has a headline',
    );
    expect(compareArticles(bare, bare, NAMES).rows.map(({ part }) => part)).toEqual(['paragraph']);
  });
});

test('datelines and credits are told of where only one text has them', () => {
  const [a] = readClipping({
    file: 'a.txt',
    format: 'text',
    text: `Ferry leaves Hallvik\n\nHALLVIK, Sept. 17 (AP) — ${FERRY}\n\n${ROOF} (AP)\n`,
  }).value;
  const [b] = readClipping({
    file: 'b.txt',
    format: 'text',
    text: `Ferry leaves Hallvik\n\n${FERRY}\n\n${ROOF}\n`,
  }).value;
  expect(a && b && tellRows(compareArticles(a, b, NAMES)).join('\n')).toMatch(/Only A has a dateline/);
});

test('words for what differs', () => {
  expect([0, 2, 12, 13, 1204].map(countInWords)).toEqual(['no', 'two', 'twelve', '13', '1,204']);
  expect(countKind('spelling', 1)).toBe('1 spelling');
  expect(
    tellDifferences([{ kind: 'attribution', a: { start: 0, end: 0 }, b: { start: 0, end: 11 } }], {
      a: '',
      b: 'police said',
      names: NAMES,
    }),
  ).toEqual(['Who says so: only B has “police said”']);
  expect(sumRows([]).shared).toBe(0);
});

function readPair(folder: string, first: string, second: string): readonly [Report, Report] {
  const [a, b] = [first, second].map(
    (file) => readClipping({ file, format: 'text', text: readFileSync(`${folder}${file}`, 'utf8') }).value[0],
  );
  if (!a || !b) throw new Error('a pair has two');
  return [a, b];
}

const SEEDS = fileURLToPath(new URL('../../../../shared/seeds/', import.meta.url));
const CORPUS = fileURLToPath(new URL('../../corpus/clippings/', import.meta.url));

describe('the shipped pair', () => {
  const [a, b] = readPair(CORPUS, '000-kim-vladivostok.txt', '004-kim-vladivostok-and-vientiane.txt');
  const { rows, totals } = compareArticles(a, b, NAMES);

  it('shares twelve paragraphs, nine are only in B and one only in A; four spellings differ and nothing else', () => {
    expect(totals).toMatchObject({
      shared: 12,
      onlyA: 1,
      onlyB: 9,
      spellings: 4,
      numbers: 0,
      attributions: 0,
      wordings: 0,
    });
    expect(tellTotals(totals, NAMES, { a: 546, b: 838 })).toBe(
      'B runs 292 words longer. Twelve paragraphs are the same but for spelling; nine appear only in B, one only in A.',
    );
  });

  it('has B’s seventh paragraph as two in A', () => {
    const row = rows.find((one) => one.part === 'paragraph' && one.b.some(({ n }) => n === 7));
    expect(row?.a.map(({ n }) => n)).toEqual([7, 8]);
    expect(row?.tells).toContain('A prints B’s paragraph 7 as two');
  });

  it('folds what matches into a line', () => {
    const folded = foldRows(rows).flatMap((one) => (one.kind === 'folded' ? [one.tells] : []));
    expect(folded.flat().join('\n')).toMatch(/^\d+ paragraphs match, apart from 3 spellings$/m);
  });
});

describe.skipIf(!existsSync(SEEDS))('the raw pair', () => {
  it('lands where the shipped pair does', () => {
    const [a, b] = readPair(SEEDS, '000_a2b996397b7ccaa1.txt', '004_8242b32b1e992075.txt');
    expect(compareArticles(a, b, NAMES).totals).toMatchObject({ shared: 12, onlyA: 1, onlyB: 9, spellings: 4 });
  });
});

test('any two texts: every paragraph in one row, marks inside their block, the same again', () => {
  const sentence = fc.constantFrom(FERRY, ROOF, MAYOR, CLOCK, DUCKS, '', 'No.', '日本。', '“…');
  const text = fc.array(fc.array(sentence, { maxLength: 3 }), { maxLength: 6 });
  const make = (paragraphs: readonly (readonly string[])[]): ComparedReport =>
    report('Head', ...paragraphs.map((sentences) => sentences.join(' ')));
  fc.assert(
    fc.property(text, text, (first, second) => {
      const [a, b] = [make(first), make(second)];
      const found = compareArticles(a, b, NAMES);
      expect(compareArticles(a, b, NAMES)).toEqual(found);
      const paragraphs = found.rows.filter(({ part }) => part === 'paragraph');
      expect(paragraphs.flatMap((row) => row.a.map(({ n }) => n))).toEqual(a.paragraphs.map((_, index) => index + 1));
      const inB = paragraphs.flatMap((row) => row.b.map(({ n }) => n)).toSorted((x, y) => x - y);
      expect(inB).toEqual(b.paragraphs.map((_, index) => index + 1));
      for (const { range, marks } of found.rows.flatMap((row) => [...row.a, ...row.b])) {
        for (const [index, mark] of marks.entries()) {
          expect(contains(range, mark)).toBe(true);
          expect(mark.start).toBeGreaterThanOrEqual(marks[index - 1]?.end ?? 0);
        }
      }
      const shown = foldRows(found.rows).flatMap((one) => (one.kind === 'row' ? [one.row] : one.rows));
      expect(shown).toEqual(found.rows);
      expect(alignBlocks({ text: a.text, blocks: a.paragraphs }, { text: b.text, blocks: b.paragraphs }).length).toBe(
        paragraphs.length,
      );
    }),
    { numRuns: 80 },
  );
});
