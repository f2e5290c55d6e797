import { foldText } from '../text/fold.ts';
import { hashText } from '../text/hash.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { WordClusters } from './word-clusters.ts';
import {
  CALENDAR_WORDS,
  JOINING_WORDS,
  ORG_WORDS,
  PLACE_PREPOSITIONS,
  PLACE_WORDS,
  ROLE_WORDS,
  SPEECH_WORDS,
  TITLE_WORDS,
} from './word-lists.ts';

/** How a token is written. */
export const CASE = { mark: 0, lower: 1, title: 2, upper: 3, mixed: 4, number: 5, letter: 6 } as const;

/** What a word is on the lists, as bits. */
export const WORD_BIT = {
  title: 1,
  org: 2,
  place: 4,
  role: 8,
  preposition: 16,
  speech: 32,
  calendar: 64,
  joining: 128,
} as const;

/** What can be said of a token from its letters alone. Numbers are hashes unless said otherwise. */
export interface FormFacts {
  /** Lower case, no accents: the key of every list. */
  readonly key: string;
  /** One of `CASE`. */
  readonly caps: number;
  /** Bits of `WORD_BIT`. */
  readonly bits: number;
  /** Bits of `LISTED` for the word alone. */
  readonly listed: number;
  /** Tokens in the longest listed phrase that starts here. */
  readonly longest: number;
  readonly word: number;
  readonly form: number;
  readonly shape: number;
  readonly shortShape: number;
  readonly prefixes: readonly [number, number, number];
  readonly suffixes: readonly [number, number, number];
  /** Cluster numbers, 0 when the word has none. */
  readonly clusters: readonly number[];
}

const LISTS: readonly (readonly [ReadonlySet<string>, number])[] = [
  [TITLE_WORDS, WORD_BIT.title],
  [ORG_WORDS, WORD_BIT.org],
  [PLACE_WORDS, WORD_BIT.place],
  [ROLE_WORDS, WORD_BIT.role],
  [PLACE_PREPOSITIONS, WORD_BIT.preposition],
  [SPEECH_WORDS, WORD_BIT.speech],
  [CALENDAR_WORDS, WORD_BIT.calendar],
  [JOINING_WORDS, WORD_BIT.joining],
];
/** Longer tokens are addresses or noise: only their beginning counts. */
const REACH = 40;
/** Forms are remembered up to this many, then all are forgotten: enough for any article, bounded for any text. */
const MOST_REMEMBERED = 60_000;

/** Makes a reader of forms that remembers what it read. The answers depend on the form alone. */
export function createFormReader(gazetteer: Gazetteer, clusters: WordClusters): (form: string) => FormFacts {
  const known = new Map<string, FormFacts>();
  return (form) => {
    const found = known.get(form);
    if (found) return found;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const facts = readForm(form, gazetteer, clusters);
    known.set(form, facts);
    return facts;
  };
}

function readForm(form: string, gazetteer: Gazetteer, clusters: WordClusters): FormFacts {
  const short = form.slice(0, REACH);
  const key = foldText(short);
  const bare = key.replace(/\.$/, '');
  const word = key.replace(/\d/g, '0');
  const shape = toShape(short);
  return {
    key,
    caps: toCase(short),
    bits: LISTS.reduce((bits, [list, bit]) => (list.has(bare) ? bits | bit : bits), 0),
    listed: gazetteer.kindsOf(key),
    longest: gazetteer.longestFrom(key),
    word: hashText(word),
    form: hashText(short.replace(/\d/g, '0')),
    shape: hashText(shape),
    shortShape: hashText(shape.replace(/(.)\1+/g, '$1')),
    prefixes: [hashText(word.slice(0, 2)), hashText(word.slice(0, 3)), hashText(word.slice(0, 4))],
    suffixes: [hashText(word.slice(-2)), hashText(word.slice(-3)), hashText(word.slice(-4))],
    clusters: clusters.find(short.toLowerCase(), bare),
  };
}

function toShape(form: string): string {
  return form
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[\p{Ll}\p{Lo}\p{M}]/gu, 'x')
    .replace(/\p{N}/gu, '0')
    .slice(0, 12);
}

function toCase(form: string): number {
  if (/^\p{N}/u.test(form)) return CASE.number;
  if (!/\p{L}/u.test(form)) return CASE.mark;
  if (!/\p{Lu}/u.test(form)) return CASE.lower;
  if (/^\p{Lu}\.?$/u.test(form)) return CASE.letter;
  if (!/\p{Ll}/u.test(form)) return CASE.upper;
  return /^\p{Lu}[^\p{Lu}]*(?:-\p{Lu}[^\p{Lu}]*)*$/u.test(form) ? CASE.title : CASE.mixed;
}
