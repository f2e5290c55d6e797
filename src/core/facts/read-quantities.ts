import type { Range } from '../text/range.ts';
import { findWords } from '../text/tokens.ts';
import { foldWord } from '../version/fold-word.ts';
import { scanNumbers } from '../version/read-numbers.ts';
import type { NumberRun } from '../version/read-numbers.ts';
import { LONGEST_UNIT, SIGNS, UNITS } from './units.ts';
import type { Dimension, Unit } from './units.ts';

/** How a figure is meant: as it stands, rounded, or as a limit. */
export type Bound = 'exact' | 'about' | 'least' | 'most';

/** A number with what it counts or measures. */
export interface Quantity extends Range {
  readonly dimension: Dimension;
  /** In the dimension's base unit. */
  readonly value: number;
  /** Half a step of the last printed digit that is not a zero, in the base unit: 50 km for `6,500 km`. */
  readonly rounding: number;
  readonly bound: Bound;
  /** The unit that it is printed in: figures of one unit are compared as they stand. */
  readonly unit: string;
}

interface Part extends Range {
  readonly key: string;
  /** Whether nothing but a space or a hyphen stands before it. */
  readonly isJoined: boolean;
  /** The printed word that it is a part of begins with a letter: `Tu-160` is a name. */
  readonly isNamed: boolean;
}

const MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*$/;
const ORDINAL =
  /^(?:\d+(?:st|nd|rd|th)|zeroth|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)$/;
const FIGURE = /^(\d[\d,]*(?:\.\d+)?)([a-z]+)$/;
const ABOUT =
  /\b(?:about|around|approximately|approx\.?|roughly|some|nearly|almost|close to|an estimated|estimated)\s*$/i;
const LEAST = /\b(?:more than|over|at least|no fewer than|no less than|above|exceeding|upwards? of)\s*$/i;
const MOST = /\b(?:fewer than|less than|under|up to|at most|no more than|below)\s*$/i;
/** Words that can stand between a number and what it counts end where one of these does. */
const STOPS = new Set(
  'of in on at to for from by with and or but as that which who were was are is had has have been said killed wounded injured than after before per when while its his their this us'.split(
    ' ',
  ),
);
const PLURALS = new Set('people men women children police troops crew staff aircraft spacecraft'.split(' '));
const COUNT_REACH = 3;
/** What stands before a figure and says how it is meant is this short. */
const BEFORE = 16;

/**
 * The figures of a sentence that count or measure something, in order: `6,500 km`, `some 38,000 Palestinians`, `$2.6 million`. Dates, years,
 * clock times, ordinals and numbers inside names are left out, and so is what counts nothing that is named.
 */
export function readQuantities(text: string): readonly Quantity[] {
  const parts = cutParts(text);
  return scanNumbers(parts.map(({ key }) => key)).flatMap((run) => readQuantity(text, parts, run) ?? []);
}

/** The words with their hyphens cut, `5km` as two, `%` as a word. */
function cutParts(text: string): readonly Part[] {
  const parts: Part[] = [];
  const add = (start: number, end: number, key: string, isNamed: boolean): void => {
    const before = text.slice(parts.at(-1)?.end ?? 0, start);
    parts.push({ start, end, key, isJoined: parts.length > 0 && /^[\s\u00A0/-]*$/.test(before), isNamed });
  };
  for (const { start, end } of findWords(text)) {
    const isNamed = /^\p{L}/u.test(text.charAt(start));
    let at = start;
    for (const piece of text.slice(start, end).split(/[-\u2010\u2011]/)) {
      const key = foldWord(piece);
      const [, figure, unit] = FIGURE.exec(piece.toLowerCase()) ?? [];
      if (figure !== undefined && unit !== undefined && !ORDINAL.test(key)) {
        add(at, at + figure.length, foldWord(figure), isNamed);
        add(
          at + figure.length,
          at + piece.length,
          unit === 'm' && SIGNS.has(text.charAt(at - 1)) ? 'million' : unit,
          false,
        );
      } else if (piece !== '') add(at, at + piece.length, key, isNamed && at > start);
      at += piece.length + 1;
    }
    if (text.charAt(end) === '%') add(end, end + 1, 'percent', false);
  }
  return parts;
}

function readQuantity(text: string, parts: readonly Part[], run: NumberRun): Quantity | undefined {
  const [first, last] = [parts[run.from], parts[run.to - 1]];
  if (!first || !last || first.isNamed || ORDINAL.test(last.key)) return undefined;
  const found = findUnit(text, parts, run) ?? findCounted(parts, run);
  if (found === undefined || isDate(parts, run)) return undefined;
  const { unit, name, end } = found;
  return {
    start: first.start,
    end: Math.max(end, last.end),
    dimension: unit.dimension,
    value: run.value * unit.factor + unit.shift,
    rounding: roundingOf(run.value) * unit.factor,
    bound: findBound(text.slice(Math.max(0, first.start - BEFORE), first.start)),
    unit: name,
  };
}

interface FoundUnit {
  readonly unit: Unit;
  readonly name: string;
  readonly end: number;
}

/** `$` before the number, or the longest name of a unit behind it. */
function findUnit(text: string, parts: readonly Part[], { from, to }: NumberRun): FoundUnit | undefined {
  const sign = SIGNS.get(text.charAt((parts[from]?.start ?? 0) - 1));
  if (sign) return { unit: sign, name: sign.dimension, end: 0 };
  for (let length = LONGEST_UNIT; length > 0; length -= 1) {
    const words = parts.slice(to, to + length);
    const unit = UNITS.get(words.map(({ key }) => key).join(' '));
    const last = words.at(-1);
    if (unit && last && words.length === length && words.every(({ isJoined, key }) => isJoined || key === 'percent')) {
      return { unit, name: `${unit.dimension} ${unit.factor}`, end: last.end };
    }
  }
  return undefined;
}

/** The plural noun that the number counts: `38,000 Palestinians`, `two new ships`. */
function findCounted(parts: readonly Part[], { to }: NumberRun): FoundUnit | undefined {
  for (const part of parts.slice(to, to + COUNT_REACH)) {
    if (!part.isJoined || STOPS.has(part.key) || scanNumbers([part.key]).length > 0) return undefined;
    const isPlural = PLURALS.has(part.key) || /[^s'u]s$/.test(part.key);
    if (!isPlural || MONTH.test(part.key)) continue;
    const noun = part.key.replace(/ies$/, 'y').replace(/s$/, '');
    return { unit: { dimension: `count ${noun}`, factor: 1, shift: 0 }, name: noun, end: part.end };
  }
  return undefined;
}

/** `Sept. 17`, `17 September`: a day of the month counts nothing. */
function isDate(parts: readonly Part[], { from, to }: NumberRun): boolean {
  return MONTH.test(parts[from - 1]?.key ?? '') || (parts[to]?.isJoined === true && MONTH.test(parts[to]?.key ?? ''));
}

function findBound(before: string): Bound {
  if (LEAST.test(before.replace(/[$€£¥]$/, ''))) return 'least';
  if (MOST.test(before.replace(/[$€£¥]$/, ''))) return 'most';
  return ABOUT.test(before.replace(/[$€£¥]$/, '')) ? 'about' : 'exact';
}

/** Half of the step of the last digit that is not a zero. */
function roundingOf(value: number): number {
  if (value === 0) return 0;
  let step = 1e-6;
  while (step < Math.abs(value) && Number.isInteger(Math.round((value / (step * 10)) * 1e6) / 1e6)) step *= 10;
  return step / 2;
}
