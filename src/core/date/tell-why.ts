import { tellDay } from './calendar.ts';
import type { Anchor, Scene } from './placing.ts';

/** `“17 September 2023”, as printed`. */
export function whyPrinted({ quote }: Pick<Scene, 'quote'>): string {
  return `“${quote}”, as printed`;
}

/** `“Saturday”, in a report dated Sunday 17 Sep 2023`; `more` goes on behind a semicolon. */
export function whyPublished({ quote, published }: Pick<Scene, 'quote' | 'published'>, more = ''): string {
  if (published === undefined) return whyUndated({ quote });
  return `“${quote}”, in a report dated ${tellDay(published)}${more === '' ? '' : `; ${more}`}`;
}

/** For words that count from the day of a report that has none. */
export function whyUndated({ quote }: Pick<Scene, 'quote'>): string {
  return `“${quote}”, in a report whose date is not known`;
}

/** `“the next day”, counted from “Saturday”, 16 Sep 2023`. */
export function whyCounted({ quote }: Pick<Scene, 'quote'>, { moment, quote: from }: Anchor): string {
  const day = moment.begin === moment.end && !YEAR.test(from) ? `, ${tellDay(moment.begin).replace(/^\w+ /, '')}` : '';
  return `“${quote}”, counted from “${from}”${day}`;
}
const YEAR = /\d{4}/;

/** For words whose date the text leaves open. */
export function whyOpen({ quote }: Pick<Scene, 'quote'>, what: string): string {
  return `“${quote}”: ${what}`;
}

/** Said behind a date that the verb turned into the past or the future. */
export const TOLD_PAST = 'the sentence tells of the past';
export const TOLD_FUTURE = 'the sentence looks ahead';
export const TOLD_NEITHER = 'the sentence does not say whether before or after';
