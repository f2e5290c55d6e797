import type { LengthUnit, YearWord } from './expression.ts';
import type { Grain } from './moment.ts';
import type { Found } from './pattern.ts';
import type { Token } from './token.ts';

const GRAINS: ReadonlySet<string> = new Set<Grain>([
  'day',
  'week',
  'weekend',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
]);
const UNITS: ReadonlySet<string> = new Set<LengthUnit>([
  'second',
  'minute',
  'hour',
  'day',
  'night',
  'week',
  'weekend',
  'fortnight',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
  'millennium',
]);
const YEAR_SHIFTS: Readonly<Record<string, number>> = { last: -1, previous: -1, this: 0, the: 0, current: 0, next: 1 };

/** What may follow a date to say its year: a number, or a year told from the report's. */
export const YEAR_TAIL = '( ,? of? y=YEAR )?';
/** `of last year`, `next year`. */
export const SAID_YEAR_TAIL = '( ,? of? yw=last|this|next year )?';

/** The unit of the calendar that a token names. */
export function toGrain(token: Token | undefined): Grain | undefined {
  return isGrain(token?.name) ? token.name : undefined;
}

/** The unit of length that a token names. */
export function toUnit(token: Token | undefined): LengthUnit | undefined {
  return isUnit(token?.name) ? token.name : undefined;
}

/** The year that the tails above caught. */
export function toYear(found: Found): YearWord | undefined {
  const year = found.get('y')?.number;
  if (year !== undefined) return year;
  const shift = YEAR_SHIFTS[found.get('yw')?.word ?? ''];
  return shift === undefined ? undefined : { shift };
}

/** The same, as a field to spread. */
export function withYear(found: Found): { readonly year?: YearWord } {
  const year = toYear(found);
  return year === undefined ? {} : { year };
}

/** Whether the tokens of a match are printed without a space between them. */
export function isGlued({ tokens }: Found): boolean {
  return tokens.slice(1).every(({ glued }) => glued);
}

/** Whether a token is one of some words. */
export function isWord(token: Token | undefined, words: ReadonlySet<string>): boolean {
  return token !== undefined && words.has(token.word);
}

function isGrain(name: string | undefined): name is Grain {
  return name !== undefined && GRAINS.has(name);
}

function isUnit(name: string | undefined): name is LengthUnit {
  return name !== undefined && UNITS.has(name);
}
