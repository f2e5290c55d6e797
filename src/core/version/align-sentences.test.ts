import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { generateVersions } from '../../bench/generate-versions.ts';
import { createRandom } from '../../bench/random.ts';
import { readClipping } from '../article/read-clipping.ts';
import type { Range } from '../text/range.ts';
import { slice } from '../text/range.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { type AlignedText, alignSentences } from './align-sentences.ts';

function printed(sentences: readonly string[]): AlignedText {
  const text = sentences.join(' ');
  let start = 0;
  const ranges = sentences.map((sentence): Range => {
    const range = { start, end: start + sentence.length };
    start = range.end + 1;
    return range;
  });
  return { text, sentences: ranges };
}

function read(text: string): AlignedText {
  return { text, sentences: splitSentences(text) };
}

const told = (a: AlignedText, b: AlignedText): readonly string[] =>
  alignSentences(a, b).pairs.flatMap(({ differences }) =>
    differences.map((one) => `${one.kind}: ${slice(a.text, one.a)} | ${slice(b.text, one.b)}`),
  );

describe('two printings', () => {
  it.each<[string, string, readonly string[]]>([
    ['The ferry’s owner left.', "The ferry's owner left.", []],
    ['“We left,” he said.', '"We left" he said.', []],
    [
      'The Defence chief travelled.',
      'The Defense chief traveled.',
      ['spelling: Defence | Defense', 'spelling: travelled | traveled'],
    ],
    ['Nine U.S. boats came home.', 'Nine US boats came home.', ['spelling: U.S. | US']],
    ['Nine United States boats came home.', 'Nine U.S. boats came home.', ['spelling: United States | U.S.']],
    ['Some 6,500 people came to the fair.', 'Some 6500 people came to the fair.', ['spelling: 6,500 | 6500']],
    [
      'Over 1,000 people came to the fair.',
      'Over one thousand people came to the fair.',
      ['spelling: 1,000 | one thousand'],
    ],
    ['It cost 2.6 million in the end.', 'It cost 2,600,000 in the end.', ['spelling: 2.6 million | 2,600,000']],
    ['Only 5% of the town was dry.', 'Only 5 per cent of the town was dry.', ['spelling: % | per cent']],
    ['The long-range boat came in late.', 'The long range boat came in late.', ['spelling: long-range | long range']],
    ['They met Oskar Lindqvist at noon.', 'They met Oskar Lindkvist at noon.', ['spelling: Lindqvist | Lindkvist']],
    ['Some 6,500 people came to the fair.', 'Some 6,700 people came to the fair.', ['number: 6,500 | 6,700']],
    ['Three people were hurt at the fair.', 'Four people were hurt at the fair.', ['number: Three | Four']],
    ['Hundreds were hurt at the fair.', 'Thousands were hurt at the fair.', ['number: Hundreds | Thousands']],
    ['The roof leaked, police said.', 'The roof leaked.', ['attribution: police said | ']],
    ['The roof leaked, police said.', 'The roof leaked, the mayor said.', ['attribution: police | the mayor']],
    [
      'The roof leaked badly on Friday.',
      'The roof leaked badly on Friday, according to the mayor.',
      ['attribution:  | according to the mayor'],
    ],
    ['The roof leaked badly on Friday.', 'The roof leaked badly on Monday.', ['wording: Friday | Monday']],
    ['The old roof of the hall leaked.', 'The new roof of the hall leaked.', ['wording: old | new']],
    ['On Friday, the old roof of the hall leaked.', 'The old roof of the hall leaked.', ['wording: On Friday | ']],
  ])('%s / %s', (a, b, expected) => {
    expect(told(read(a), read(b))).toEqual(expected);
  });

  it('finds a sentence told elsewhere, and those that only one has', () => {
    const a = printed([
      'The mill burned down.',
      'Two boats left at noon.',
      'Nobody was hurt by the fire.',
      'Rain fell all night.',
    ]);
    const b = printed([
      'Two boats left at noon.',
      'Nobody was hurt by the fire.',
      'The mill burned down.',
      'Ask again later.',
    ]);
    const { pairs, onlyA, onlyB } = alignSentences(a, b);
    expect(pairs.map((pair) => [pair.a, pair.b, pair.moved])).toEqual([
      [0, 2, true],
      [1, 0, false],
      [2, 1, false],
    ]);
    expect([onlyA, onlyB]).toEqual([[3], [3]]);
  });

  it('pairs a sentence with both halves that the other cuts it into', () => {
    const a = printed(['Two boats left the harbour at noon, and nobody on the quay knew why.', 'Rain fell.']);
    const b = printed(['Two boats left the harbour at noon.', 'Nobody on the quay knew why.', 'Rain fell.']);
    expect(alignSentences(a, b).pairs.map((pair) => [pair.a, pair.b])).toEqual([
      [0, 0],
      [0, 1],
      [1, 2],
    ]);
    expect(told(a, b)).toEqual(['wording: and | ']);
    expect(alignSentences(b, a).pairs.map((pair) => [pair.a, pair.b])).toEqual([
      [0, 0],
      [1, 0],
      [2, 1],
    ]);
  });

  it('pairs twins in the order in which they are told', () => {
    const a = printed(['He paused for a while.', 'The roof leaked.', 'He paused for a while.', 'Rain fell.']);
    expect(alignSentences(a, a).pairs.map((pair) => [pair.a, pair.b])).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
  });
});

test('200 generated printings: pairs and kinds of difference against what is known', () => {
  const random = createRandom(20);
  let right = 0;
  let found = 0;
  let known = 0;
  let kinds = 0;
  let edited = 0;
  const wrong: string[] = [];
  for (let run = 0; run < 200; run += 1) {
    const versions = generateVersions(random, 12 + random.below(24), {
      cut: 0.3,
      edited: 0.35,
      added: 0.15,
      moves: 0.06,
    });
    const { pairs } = alignSentences(printed(versions.a), printed(versions.b));
    const truth = new Map(versions.pairs.map((pair) => [`${pair.a} ${pair.b}`, pair]));
    known += versions.pairs.length;
    found += pairs.length;
    for (const pair of pairs) {
      const expected = truth.get(`${pair.a} ${pair.b}`);
      if (expected === undefined) {
        wrong.push(`FALSE ${pair.likeness}: ${versions.a[pair.a]} || ${versions.b[pair.b]}`);
        continue;
      }
      truth.delete(`${pair.a} ${pair.b}`);
      right += 1;
      if (expected.edit === 'split') continue;
      edited += expected.edit !== 'none' || expected.moved ? 1 : 0;
      const told = [...new Set(pair.differences.map(({ kind }) => kind))].join();
      if (told === expected.edit.replace('none', '') && pair.moved === expected.moved)
        kinds += expected.edit !== 'none' || expected.moved ? 1 : 0;
      else
        wrong.push(
          `${expected.edit}/${expected.moved} as ${told}/${pair.moved}: ${versions.a[pair.a]} || ${versions.b[pair.b]}`,
        );
    }
    for (const lost of truth.values()) wrong.push(`LOST ${lost.edit}: ${versions.a[lost.a]} || ${versions.b[lost.b]}`);
  }
  const score = (2 * right) / (found + known);
  expect(score).toBeGreaterThanOrEqual(0.99);
  expect(kinds / edited).toBeGreaterThanOrEqual(0.95);
}, 30_000);

const SEEDS = fileURLToPath(new URL('../../../../shared/seeds/', import.meta.url));
const CORPUS = fileURLToPath(new URL('../../corpus/clippings/', import.meta.url));

function readPair(folder: string, first: string, second: string) {
  const [a, b] = [first, second].map((file) => {
    const [report] = readClipping({ file, format: 'text', text: readFileSync(`${folder}${file}`, 'utf8') }).value;
    if (report === undefined) throw new Error(`${file} holds no report`);
    const sentences = report.paragraphs.flatMap((paragraph) => paragraph.sentences);
    const paragraphOf = report.paragraphs.flatMap((paragraph, index) => paragraph.sentences.map(() => index + 1));
    return { text: report.text, sentences, paragraphOf, paragraphs: report.paragraphs.length };
  });
  if (a === undefined || b === undefined) throw new Error('a pair has two');
  return { a, b };
}

describe.skipIf(!existsSync(SEEDS))('the raw pair', () => {
  it('aligns every sentence of the shorter report but the last, all in order', () => {
    const { a, b } = readPair(SEEDS, '000_a2b996397b7ccaa1.txt', '004_8242b32b1e992075.txt');
    const { pairs, onlyA } = alignSentences(a, b);
    expect(onlyA).toEqual([a.sentences.length - 1]);
    expect(pairs.map((pair) => [pair.a, pair.b])).toEqual(pairs.map((_, index) => [index, index]));
    expect(new Set(pairs.flatMap(({ differences }) => differences.map(({ kind }) => kind)))).toEqual(
      new Set(['spelling']),
    );
  });
});

describe('the shipped pair', () => {
  const { a, b } = readPair(CORPUS, '000-kim-vladivostok.txt', '004-kim-vladivostok-and-vientiane.txt');
  const { pairs, onlyA } = alignSentences(a, b);

  it('shares twelve paragraphs, nine stand only in one and one only in the other', () => {
    const shared = new Set(pairs.map((pair) => b.paragraphOf[pair.b]));
    expect([shared.size, b.paragraphs - shared.size]).toEqual([12, 9]);
    expect(onlyA.map((index) => a.paragraphOf[index])).toEqual([14]);
  });

  it('differs in four spellings and nothing else', () => {
    expect(told(a, b).map((one) => one.replace(/:.*/, ''))).toEqual(['spelling', 'spelling', 'spelling', 'spelling']);
  });

  it('prints one paragraph of the longer report as two', () => {
    const seventh = pairs.filter((pair) => b.paragraphOf[pair.b] === 7);
    expect(seventh.map((pair) => a.paragraphOf[pair.a])).toEqual([7, 8]);
  });
});

test('any two texts: ranges inside the texts, every sentence told of once, the same result again', () => {
  const words = fc.array(
    fc.constantFrom('the', 'roof', 'Leaked', 'U.S.', '6,500', 'said', 'grey', '.', '…', '“', 'ÿ', '日本。'),
    { maxLength: 40 },
  );
  const text = fc.oneof(
    words.map((list) => list.join(' ')),
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
  );
  fc.assert(
    fc.property(text, text, (first, second) => {
      const a = read(first);
      const b = read(second);
      const alignment = alignSentences(a, b);
      expect(alignSentences(a, b)).toEqual(alignment);
      const told = new Set([...alignment.pairs.map((pair) => pair.a), ...alignment.onlyA]);
      expect([...told].toSorted((x, y) => x - y)).toEqual([...a.sentences.keys()]);
      for (const { differences } of alignment.pairs) {
        for (const difference of differences) {
          expect(difference.a.start).toBeLessThanOrEqual(difference.a.end);
          expect(difference.a.end).toBeLessThanOrEqual(first.length);
          expect(difference.b.start).toBeLessThanOrEqual(difference.b.end);
          expect(difference.b.end).toBeLessThanOrEqual(second.length);
        }
      }
    }),
    { numRuns: 60 },
  );
});
