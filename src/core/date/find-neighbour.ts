import type { FoundExpression } from './find-expressions.ts';
import type { Moment } from './moment.ts';
import type { Placing } from './placing.ts';
import type { Token } from './token.ts';

/** How many expressions to either side are looked at. */
const REACH = 6;
/** How many tokens the clause behind “after” may have before its comma. */
const CLAUSE_TOKENS = 40;

/** The expressions of a sentence and where they were placed; `undefined` for those that wait for a neighbour. */
export interface PlacedSentence {
  readonly found: readonly FoundExpression[];
  readonly placings: readonly (Placing | undefined)[];
}

/** A day beside an expression. */
export interface Neighbour {
  readonly found: FoundExpression;
  readonly moment: Moment;
  /** Whether it lies between the expression and the next comma: in the clause that “a day after” opens. */
  readonly inside: boolean;
}

/** The day that an expression leans on: one in the clause behind it, or else the nearest of the sentence. */
export function findNeighbour(
  tokens: readonly Token[],
  { found, placings }: PlacedSentence,
  index: number,
): Neighbour | undefined {
  const one = found[index];
  if (one === undefined) return undefined;
  const close = findClose(tokens, one.to);
  const near: (Neighbour & { readonly distance: number })[] = [];
  for (let at = Math.max(0, index - REACH); at < found.length && at <= index + REACH; at += 1) {
    const other = found[at];
    const moment = placings[at]?.moment;
    if (other === undefined || placings[at]?.type !== 'DATE') continue;
    if (moment?.grain !== 'day' || moment.begin !== moment.end) continue;
    const distance = other.from < one.from ? one.from - other.to : other.from - one.to;
    near.push({ found: other, moment, inside: other.from > one.to && other.from < close, distance });
  }
  return near.toSorted((a, b) => Number(b.inside) - Number(a.inside) || a.distance - b.distance)[0];
}

function findClose(tokens: readonly Token[], from: number): number {
  const comma = tokens.slice(from, from + CLAUSE_TOKENS).findIndex(({ word }) => word === ',');
  return comma < 0 ? from + CLAUSE_TOKENS : from + comma;
}
