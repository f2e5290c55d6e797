import { slice } from '../text/range.ts';
import type { WordDifference } from './alignment.ts';
import type { SideNames } from './comparison.ts';
import { formatCount } from '../text/count-of.ts';

/** The two texts that differences cut, and what they are called. */
export interface ToldTexts {
  readonly a: string;
  readonly b: string;
  readonly names: SideNames;
}

/** What is worth telling comes first. */
const ORDER = ['number', 'attribution', 'wording', 'spelling'] as const;
const ONE = { number: 'Number', attribution: 'Who says so', wording: 'Wording', spelling: 'Spelling' } as const;
/** Longer words are not repeated: they are marked in the texts. */
const LONGEST = 40;

/** The differences of a row in words, one line for each kind: `Spelling: “grey” in A, “gray” in B`, `3 numbers differ`. */
export function tellDifferences(differences: readonly WordDifference[], texts: ToldTexts): readonly string[] {
  return ORDER.flatMap((kind) => {
    const own = differences.filter((one) => one.kind === kind);
    const [only] = own;
    if (only === undefined) return [];
    return [own.length === 1 ? tellOne(only, texts) : countKind(kind, own.length)];
  });
}

/** `3 spellings`, `2 numbers differ`, `the wording differs in 4 places`. */
export function countKind(kind: WordDifference['kind'], n: number): string {
  switch (kind) {
    case 'spelling':
      return `${n} ${n === 1 ? 'spelling' : 'spellings'}`;
    case 'number':
      return n === 1 ? '1 number differs' : `${n} numbers differ`;
    case 'attribution':
      return `Who says so differs in ${n} ${n === 1 ? 'place' : 'places'}`;
    case 'wording':
      return `The wording differs in ${n} ${n === 1 ? 'place' : 'places'}`;
  }
}

function tellOne({ kind, a, b }: WordDifference, texts: ToldTexts): string {
  const { names } = texts;
  const [inA, inB] = [toLine(slice(texts.a, a)), toLine(slice(texts.b, b))];
  if (inA.length > LONGEST || inB.length > LONGEST) return `${ONE[kind]} differs`;
  if (inA === '') return `${ONE[kind]}: only ${names.b} has “${inB}”`;
  if (inB === '') return `${ONE[kind]}: only ${names.a} has “${inA}”`;
  return `${ONE[kind]}: “${inA}” in ${names.a}, “${inB}” in ${names.b}`;
}

function toLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

const WORDS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** `three`; in figures from thirteen on: `13`, `1,204`. */
export function countInWords(n: number): string {
  return WORDS[n] ?? formatCount(n);
}

/** A sentence begins with a capital. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
