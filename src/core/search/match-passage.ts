import type { AnalysedText, Piece } from './analyse-text.ts';
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

/** A match and the place of its way among the ways of its term. */
interface PlacedMatch {
  readonly match: TermMatch;
  readonly order: number;
  readonly isName: boolean;
}

function matchTerm(term: PlannedTerm, passage: SearchPassage, text: AnalysedText): readonly TermMatch[] {
  if (term.headline && passage.field !== 'title') return [];
  const { names, byKey } = lookUp(term);
  const placed: PlacedMatch[] = [];
  for (const { alternative, order } of names) {
    for (const match of matchName(alternative, passage.facts, text)) placed.push({ match, order, isName: true });
  }
  matchKeys(byKey, text, placed);
  if (placed.length > 1) placed.sort((a, b) => a.order - b.order || a.match.start - b.match.start);
  const found: TermMatch[] = [];
  for (const { match, isName } of placed) {
    // A name's mention that holds the very word says nothing more than the word.
    const isTold = found.some(
      (other) => other.start === match.start || (isName && other.start < match.end && match.start < other.end),
    );
    if (!isTold) found.push(match);
  }
  return found;
}

interface PlacedAlternative {
  readonly alternative: Alternative;
  readonly order: number;
}

/** The ways of a term by the first key that they begin with, so that a text is gone through once however many there are. */
interface Lookup {
  readonly names: readonly PlacedAlternative[];
  readonly byKey: ReadonlyMap<string, readonly PlacedAlternative[]>;
}

const lookups = new WeakMap<PlannedTerm, Lookup>();

function lookUp(term: PlannedTerm): Lookup {
  const held = lookups.get(term);
  if (held) return held;
  const names: PlacedAlternative[] = [];
  const byKey = new Map<string, PlacedAlternative[]>();
  for (const [order, alternative] of term.alternatives.entries()) {
    const [first] = alternative.keys;
    const placed = { alternative, order };
    if (alternative.name !== undefined) names.push(placed);
    else if (first !== undefined) {
      const list = byKey.get(first);
      if (list) list.push(placed);
      else byKey.set(first, [placed]);
    }
  }
  const made = { names, byKey };
  lookups.set(term, made);
  return made;
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

function matchKeys(byKey: Lookup['byKey'], { pieces, joined }: AnalysedText, placed: PlacedMatch[]): void {
  if (byKey.size === 0) return;
  const add = ({ alternative: { weight, why }, order }: PlacedAlternative, from: number, to: number): void => {
    const [start, end] = [pieces[from]?.start ?? 0, pieces[to]?.end ?? 0];
    placed.push({ match: { start, end, from, to, weight, ...(why !== undefined && { why }) }, order, isName: false });
  };
  for (const { key, from, to } of joined) {
    for (const one of byKey.get(key) ?? []) if (one.alternative.keys.length === 1) add(one, from, to);
  }
  for (let at = 0; at < pieces.length; at += 1) {
    const ways = byKey.get((pieces[at] as Piece).key);
    if (!ways) continue;
    for (const one of ways) {
      const { keys } = one.alternative;
      if (keys.every((key, step) => pieces[at + step]?.key === key)) add(one, at, at + keys.length - 1);
    }
  }
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
