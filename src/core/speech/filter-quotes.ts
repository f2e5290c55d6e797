import { edtfBounds } from '../date/edtf-bounds.ts';

/** What quotes can be limited by: everything as ids, or as words made into one. */
export interface QuoteFacts {
  /** Who says it first. */
  readonly by: string;
  /** Who passed it on. */
  readonly via: readonly string[];
  /** Names that it speaks of, or that speak. */
  readonly with: readonly string[];
  /** What it rests on alone: `state`, `unnamed`, `single`. */
  readonly rests: readonly string[];
  /** First and last possible day, `YYYY-MM-DD`, of each thing that it tells of; unknown when there is none. */
  readonly days?: readonly (readonly [string, string])[];
}

/** What quotes are limited by. Any of `by`, any of `via`, all of `with`. */
export interface QuoteLimits {
  readonly by?: readonly string[];
  readonly via?: readonly string[];
  readonly with?: readonly string[];
  readonly rests?: string;
  /** First and last time, as EDTF. */
  readonly from?: string;
  readonly to?: string;
}

/** The ways of limiting, in the order in which they are shown. */
export const QUOTE_PARTS = ['by', 'via', 'with', 'rests', 'window'] as const;
export type QuotePart = (typeof QUOTE_PARTS)[number];
/** Those of which there is a list to choose from. */
export type ListedQuotePart = Exclude<QuotePart, 'window'>;

/** How many quotes there would be with a choice. */
export interface QuoteChoice {
  readonly key: string;
  readonly count: number;
}

/** The quotes that every limit lets through, in the order that they came in. */
export function filterQuotes<T extends { readonly facts: QuoteFacts }>(
  quotes: readonly T[],
  limits: QuoteLimits,
): readonly T[] {
  return quotes.filter(({ facts }) => QUOTE_PARTS.every((part) => passes(facts, limits, part)));
}

/**
 * What can be chosen of a part and how many quotes it gives, the most frequent first. Counted under all limits but the part's own, as its
 * choices add up; names are counted under theirs too, because each further one narrows.
 */
export function countQuoteChoices(
  quotes: readonly { readonly facts: QuoteFacts }[],
  limits: QuoteLimits,
  part: ListedQuotePart,
): readonly QuoteChoice[] {
  const counts = new Map<string, number>();
  const others = QUOTE_PARTS.filter((one) => one !== part || part === 'with');
  for (const { facts } of quotes) {
    if (!others.every((one) => passes(facts, limits, one))) continue;
    const keys = part === 'by' ? [facts.by] : facts[part];
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Array.from(counts, ([key, count]) => ({ key, count })).toSorted(
    (a, b) => b.count - a.count || (a.key < b.key ? -1 : 1),
  );
}

/** How many more quotes there would be without one limit. */
export function countQuoteGain(
  quotes: readonly { readonly facts: QuoteFacts }[],
  limits: QuoteLimits,
  part: QuotePart,
): number {
  const others = QUOTE_PARTS.filter((one) => one !== part);
  return quotes.filter(
    ({ facts }) => !passes(facts, limits, part) && others.every((other) => passes(facts, limits, other)),
  ).length;
}

function passes(facts: QuoteFacts, limits: QuoteLimits, part: QuotePart): boolean {
  switch (part) {
    case 'by':
      return isOpen(limits.by) || limits.by.includes(facts.by);
    case 'via':
      return isOpen(limits.via) || limits.via.some((one) => facts.via.includes(one));
    case 'with':
      return isOpen(limits.with) || limits.with.every((one) => facts.with.includes(one));
    case 'window':
      return isInWindow(facts, limits);
    case 'rests':
      return limits.rests === undefined || facts.rests.includes(limits.rests);
  }
}

/** What a quote tells of lies in a window when it can have been in it. */
function isInWindow({ days = [] }: QuoteFacts, { from, to }: QuoteLimits): boolean {
  if (from === undefined && to === undefined) return true;
  const first = from === undefined ? '' : (edtfBounds(from)?.begin ?? '');
  const last = to === undefined ? '9999' : (edtfBounds(to)?.end ?? '9999');
  return days.some(([begin, end]) => begin <= last && end >= first);
}

function isOpen(list: readonly string[] | undefined): list is undefined {
  return list === undefined || list.length === 0;
}
