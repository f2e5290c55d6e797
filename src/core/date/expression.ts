import type { Grain, Season } from './moment.ts';
import type { TimexMod } from './timex.ts';

/** A year as a date names it: the number, or how far from the year of publication (“October of next year”). */
export type YearWord = number | { readonly shift: number };

/** The units in which lengths are counted. */
export type LengthUnit =
  Exclude<Grain, 'half' | 'season'> | 'second' | 'minute' | 'hour' | 'night' | 'fortnight' | 'millennium';

/** How many; infinite when the text does not say (“several”). */
export type Count = number;

/** What the words say, before anything is known about when they were written. */
export type Expression = { readonly mod?: TimexMod } & (
  | DayExpression
  | MonthExpression
  | { readonly kind: 'years'; readonly from: number; readonly to?: number; readonly fiscal?: boolean }
  /** `from` has two digits when the century is not printed. */
  | { readonly kind: 'decade'; readonly from: number }
  /** 19 for the nineteenth century. */
  | { readonly kind: 'century'; readonly number: number }
  /** `index` -1 is the last one of its year, 0 a part that only the report can tell (“the quarter”). */
  | { readonly kind: 'part'; readonly grain: 'quarter' | 'half'; readonly index: number; readonly year?: YearWord }
  | { readonly kind: 'season'; readonly season: Season; readonly year?: YearWord; readonly shift?: number }
  /** `shift` -1 for “last Friday”, `week` -1 for “Friday last week”. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly shift?: number; readonly week?: number }
  /** `today`, `last week`, `this year`: units from the day of publication. */
  | { readonly kind: 'near'; readonly grain: Grain; readonly shift: number }
  /** `that day`, `the previous year`, `the same month last year`: units from what the text spoke of last. */
  | { readonly kind: 'same'; readonly grain: Grain | 'period'; readonly shift: number; readonly years?: number }
  /** `two days ago`, `a year earlier`. */
  | { readonly kind: 'away'; readonly count: Count; readonly unit: LengthUnit; readonly from: 'published' | 'timex' }
  | LengthExpression
  | { readonly kind: 'set'; readonly value: string }
  | { readonly kind: 'vague'; readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' }
  | ClockExpression
  /** `Friday morning`, `last night`: `value` as TIMEX3 writes it, `shift` in days when the words say it. */
  | { readonly kind: 'dayPart'; readonly part: string; readonly shift?: number; readonly day?: Expression }
);

/** A day of a month; with `to` a run of days. */
export interface DayExpression {
  readonly kind: 'day';
  readonly year?: YearWord;
  readonly month: number;
  readonly day: number;
  readonly to?: { readonly month: number; readonly day: number };
  /** The weekday printed beside it, Monday 1. */
  readonly weekday?: number;
  /** A number that could be a year of two digits: “since June 23”. */
  readonly orYear?: boolean;
  /** What is known of the day beyond the text: “the attacks of 2001”. */
  readonly known?: string;
  /** Day and month could change places: “3/4/2024”. */
  readonly orSwapped?: boolean;
}

/** A month, or its first or last week. */
export interface MonthExpression {
  readonly kind: 'month';
  readonly month: number;
  readonly year?: YearWord;
  /** -1 for “last March”, 1 for “next March”. */
  readonly shift?: number;
  /** 1 for the first week of the month, -1 for the last. */
  readonly week?: number;
  /** The last month of a run: “March–May 2024”. */
  readonly to?: number;
}

/** A length of time. */
export interface LengthExpression {
  readonly kind: 'length';
  readonly count: Count;
  readonly unit: LengthUnit | 'quarter';
  /** `past`: reaches up to the report (“the past decade”); `next`: begins with it. */
  readonly span?: 'past' | 'next';
  /** The event that it is counted from stands behind it: “a day after visiting …”. */
  readonly relation?: 'after' | 'before';
}

/** A time of day. */
export interface ClockExpression {
  readonly kind: 'clock';
  readonly hour: number;
  /** Absent when only the hour is printed. */
  readonly minute?: number;
  readonly second?: number;
  /** Universal time: written with a `Z`. */
  readonly universal?: boolean;
  readonly day?: Expression;
}
