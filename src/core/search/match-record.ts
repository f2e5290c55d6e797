import type { Analyser } from './analyse-text.ts';
import { keepsTo, matchPassage } from './match-passage.ts';
import type { PassageMatch } from './match-passage.ts';
import type { Plan } from './plan.ts';
import type { PassageField, SearchRecord } from './record.ts';

/** A record whose text was read: its passages that match, the best first, and how good they are. */
export interface MatchedRecord {
  readonly passages: readonly PassageMatch[];
  /** Places of the clauses that it does not have. */
  readonly lacks: readonly number[];
  /** Multiplies the score that the index gave. */
  readonly boost: number;
}

/** What standing side by side is worth, by where it is. */
const TOGETHER: Readonly<Record<PassageField, number>> = { title: 2.2, lead: 1.6, body: 1.3 };
const IN_ONE_SENTENCE = 1.12;

/**
 * Decides on the text whether a record matches: phrases, nearness, what must not be there, and the limits, which one passage has to keep to
 * together with its words. `undefined` when it does not.
 */
export function matchRecord(
  record: SearchRecord,
  { clauses, conditions }: Plan,
  analyse: Analyser,
): MatchedRecord | undefined {
  const matches = record.passages.map((passage) =>
    matchPassage({ ...passage, ...(record.facts && { facts: record.facts }) }, analyse(passage.text), clauses),
  );
  const isBanned = clauses.some(({ not }, at) => not && matches.some((match) => match.clauses[at] !== undefined));
  if (isBanned) return undefined;
  const allowed =
    conditions.length === 0 ? matches : matches.filter(({ passage }) => keepsTo(conditions, passage, record));
  const wanted = clauses.flatMap(({ not }, at) => (not ? [] : [at]));
  const lacks = wanted.filter((at) => !allowed.some((match) => match.clauses[at] !== undefined));
  if (lacks.some((at) => clauses[at]?.isHard) || (wanted.length > 0 && lacks.length === wanted.length))
    return undefined;
  const found = wanted.length === 0 ? allowed : allowed.filter((match) => wanted.some((at) => match.clauses[at]));
  if (found.length === 0) return undefined;
  const rated = found.map((match) => ({ match, rate: ratePassage(match, wanted) }));
  const best = showEach(
    rated.toSorted((a, b) => b.rate - a.rate),
    wanted,
  );
  return { passages: best.map(({ match }) => match), lacks, boost: boostOf(best, wanted) };
}

const FIELD_RATES: Readonly<Record<PassageField, number>> = { title: 0.3, lead: 0.2, body: 0 };

/** Sentences with more of the words come first, then those where they stand as typed, then the beginning of the text. */
function ratePassage({ passage, clauses }: PassageMatch, wanted: readonly number[]): number {
  let rate = FIELD_RATES[passage.field];
  for (const at of wanted) rate += Math.max(0, ...(clauses[at] ?? []).map(({ weight }) => weight));
  return rate + (isTogether({ passage, clauses }, wanted) ? 1 : 0);
}

/** The first passages tell of every word: one that has a word which those before it lack comes before those that only repeat. */
function showEach<T extends { readonly match: PassageMatch }>(best: readonly T[], wanted: readonly number[]): T[] {
  const shown = new Set<number>();
  const [first, rest]: [T[], T[]] = [[], []];
  for (const one of best) {
    const added = wanted.filter((at) => one.match.clauses[at] && !shown.has(at));
    (added.length > 0 ? first : rest).push(one);
    for (const at of added) shown.add(at);
  }
  return [...first, ...rest];
}

function boostOf(rated: readonly { readonly match: PassageMatch }[], wanted: readonly number[]): number {
  if (wanted.length < 2) return 1;
  let boost = 1;
  for (const { match } of rated) {
    if (isTogether(match, wanted)) boost = Math.max(boost, TOGETHER[match.passage.field]);
    else if (wanted.every((at) => match.clauses[at])) boost = Math.max(boost, IN_ONE_SENTENCE);
  }
  return boost;
}

/** Whether the words stand side by side in the order of typing. */
function isTogether({ clauses }: PassageMatch, wanted: readonly number[]): boolean {
  if (wanted.length < 2) return false;
  let ends = (clauses[wanted[0] ?? 0] ?? []).map(({ to }) => to);
  for (const at of wanted.slice(1)) {
    ends = (clauses[at] ?? []).filter(({ from }) => ends.includes(from - 1)).map(({ to }) => to);
    if (ends.length === 0) return false;
  }
  return true;
}
