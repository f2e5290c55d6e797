import type { AnalysedText } from './analyse-text.ts';
import type { Alternative, Condition, PlannedAtom, PlannedClause, PlannedTerm } from './plan.ts';
import { toRange } from './record.ts';
import type { PassageFacts, SearchPassage } from './record.ts';
import type { Range } from '../text/range.ts';

/** A place in a passage where a term stands: pieces `from` to `to`. */
export interface TermMatch extends Range {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  readonly why?: string;
}

/** A passage and where each clause stands in it; `undefined` for a clause that does not. */
export interface PassageMatch {
  readonly passage: SearchPassage;
  readonly clauses: readonly (readonly TermMatch[] | undefined)[];
}

/** Where the clauses stand in a passage. Negated clauses are looked for like others. */
export function matchPassage(
  passage: SearchPassage,
  text: AnalysedText,
  clauses: readonly PlannedClause[],
): PassageMatch {
  return {
    passage,
    clauses: clauses.map(({ any }) => {
      const found = any.flatMap((atom) => matchAtom(atom, passage, text));
      return found.length > 0 ? found : undefined;
    }),
  };
}

function matchAtom(atom: PlannedAtom, passage: SearchPassage, text: AnalysedText): readonly TermMatch[] {
  if (atom.kind === 'term') return matchTerm(atom, passage, text);
  const right = matchTerm(atom.right, passage, text);
  return matchTerm(atom.left, passage, text).flatMap((left) => {
    const near = right.filter((other) => gapBetween(left, other) <= atom.within);
    return near.length > 0 ? [left, ...near] : [];
  });
}

/** How many words lie from one match to the other: 1 when they are neighbours. Overlapping matches are no two words. */
function gapBetween(a: TermMatch, b: TermMatch): number {
  if (a.to < b.from) return b.from - a.to;
  return b.to < a.from ? a.from - b.to : Number.POSITIVE_INFINITY;
}

function matchTerm(term: PlannedTerm, passage: SearchPassage, text: AnalysedText): readonly TermMatch[] {
  if (term.headline && passage.field !== 'title') return [];
  const found: TermMatch[] = [];
  const taken = new Set<number>();
  // A name's mention that holds the very word says nothing more than the word.
  const take = (match: TermMatch, isName: boolean): void => {
    if (taken.has(match.start) || (isName && found.some((other) => other.start < match.end && match.start < other.end)))
      return;
    taken.add(match.start);
    found.push(match);
  };
  for (const alternative of term.alternatives) {
    if (alternative.name !== undefined)
      matchName(alternative, passage.facts, text).forEach((match) => take(match, true));
    else matchKeys(alternative, text).forEach((match) => take(match, false));
  }
  return found;
}

function matchName(
  { name, weight, why }: Alternative,
  facts: PassageFacts | undefined,
  { pieces }: AnalysedText,
): readonly TermMatch[] {
  const named = facts?.names?.find(({ id }) => id === name);
  // Records that are no articles tell their names without the words: the whole record matches.
  const places = named && (named.at ?? [[0, 0] as const]);
  return (places ?? []).map((pair) => {
    const range = toRange(pair);
    const from = pieces.findIndex(({ end }) => end > range.start);
    const to = pieces.findLastIndex(({ start }) => start < range.end);
    return { ...range, from, to, weight, ...(why !== undefined && { why }) };
  });
}

function matchKeys({ keys, weight, why }: Alternative, { pieces, joined }: AnalysedText): readonly TermMatch[] {
  const [first] = keys;
  if (first === undefined) return [];
  const found: TermMatch[] = [];
  const add = (from: number, to: number): void => {
    const [start, end] = [pieces[from]?.start ?? 0, pieces[to]?.end ?? 0];
    found.push({ start, end, from, to, weight, ...(why !== undefined && { why }) });
  };
  if (keys.length === 1) for (const { key, from, to } of joined) if (key === first) add(from, to);
  for (let at = 0; at + keys.length <= pieces.length; at += 1) {
    if (pieces[at]?.key === first && keys.every((key, step) => pieces[at + step]?.key === key))
      add(at, at + keys.length - 1);
  }
  return found;
}

/** What of a record counts for passages that say nothing themselves. */
export interface RecordFacts {
  readonly facts?: PassageFacts;
  readonly story?: string;
  readonly day?: readonly [string, string];
}

/** Whether a passage keeps to every limit. A passage without a date of its own has its report's. */
export function keepsTo(conditions: readonly Condition[], passage: SearchPassage, record: RecordFacts): boolean {
  return conditions.every((condition) => holds(condition, passage.facts ?? record.facts, record) !== condition.not);
}

function holds(condition: Condition, facts: PassageFacts | undefined, record: RecordFacts): boolean {
  if (condition.kind === 'window') {
    const days = facts?.days ?? (record.day ? [record.day] : []);
    return days.some(([begin, end]) => begin <= condition.end && condition.begin <= end);
  }
  const { fact, anyOf } = condition;
  if (fact === 'story') return record.story !== undefined && anyOf.includes(record.story);
  if (fact === 'names') return facts?.names?.some(({ id }) => anyOf.includes(id)) ?? false;
  if (fact === 'only') return facts?.only !== undefined && anyOf.includes(facts.only);
  return facts?.[fact]?.some((value) => anyOf.includes(value)) ?? false;
}
