import type { Timex } from '../date/timex.ts';
import type { PlacedTimex } from './place-timexes.ts';
import type { ReadSentence, Segment } from './read-clauses.ts';
import { isFinite } from './read-verbs.ts';

/** A date that the sentence gives for a word of it, and how. */
export interface OwnDate {
  readonly timex: Timex;
  /** Standing beside it in its clause; counted from it (“a day after …”); taken from the clause around it. */
  readonly how: 'clause' | 'counted' | 'around';
}

const COUNTED: ReadonlySet<string> = new Set(['after', 'before', 'following']);
/** Clauses that happen when the clause around them does. */
const INHERITS: ReadonlySet<string> = new Set(['where', 'while', 'as', 'when', 'after', 'before', 'following', 'and']);

/**
 * The date that the sentence gives for what happens at word `at`: in its clause, nearest first; counted from it by “a day after”; printed
 * right before “when”; or else the date of the clause around it, for clauses that go on with the same telling.
 */
export function findOwnDate(sentence: ReadSentence, at: number): OwnDate | undefined {
  const { timexes: placed } = sentence;
  if (placed.length === 0) return undefined;
  const home = sentence.segments.findIndex(({ from, to }) => from <= at && at < to);
  const segment = sentence.segments[home];
  if (segment === undefined) return undefined;
  const counted = findCounted(sentence, placed, segment);
  if (counted !== undefined) return { timex: counted, how: 'counted' };
  return findInClause(sentence, placed, { clause: segment.clause, home, at });
}

/** The length that counts to the clause of this segment: `two days after` its first word. */
export function findCountedLength(sentence: ReadSentence, at: number): Timex | undefined {
  if (sentence.timexes.length === 0) return undefined;
  const segment = sentence.segments.find(({ from, to }) => from <= at && at < to);
  return segment === undefined ? undefined : lengthBefore(sentence, sentence.timexes, segment)?.timex;
}

function lengthBefore(
  sentence: ReadSentence,
  placed: readonly PlacedTimex[],
  segment: Segment,
): PlacedTimex | undefined {
  const clause = sentence.clauses[segment.clause];
  const first = sentence.segments[clause?.segments[0] ?? -1];
  if (clause === undefined || first === undefined || !COUNTED.has(clause.opener)) return undefined;
  return placed.find(({ timex, to }) => to === first.from - 1 && timex.type === 'DURATION');
}

function findCounted(sentence: ReadSentence, placed: readonly PlacedTimex[], segment: Segment): Timex | undefined {
  const length = lengthBefore(sentence, placed, segment);
  if (length?.timex.edtf !== undefined) return length.timex;
  const clause = sentence.clauses[segment.clause];
  if (clause?.opener !== 'when' && clause?.opener !== 'where') return undefined;
  const first = sentence.segments[clause.segments[0] ?? -1];
  const start = (first?.from ?? 0) - 1;
  return placed.find(
    ({ timex, to }) => isDate(timex) && (to === start || (to === start - 1 && sentence.words[to]?.mark === true)),
  )?.timex;
}

function findInClause(
  sentence: ReadSentence,
  placed: readonly PlacedTimex[],
  { clause, home, at }: { readonly clause: number; readonly home: number; readonly at: number },
): OwnDate | undefined {
  const members = new Set(sentence.clauses[clause]?.segments);
  const near = placed
    .filter((one) => members.has(one.segment) && isDate(one.timex) && !isOpen(one.timex) && isFree(sentence, one, home))
    .map((one) => ({ ...one, distance: distanceOf(one, home, at) }))
    .toSorted((a, b) => a.distance - b.distance);
  if (near[0] !== undefined) return { timex: near[0].timex, how: 'clause' };
  const beneath = findBeneath(sentence, placed, clause);
  if (beneath !== undefined) return { timex: beneath, how: 'around' };
  const parent = sentence.clauses[clause]?.parent;
  const opener = sentence.clauses[clause]?.opener ?? '';
  if (parent === undefined || !INHERITS.has(opener) || lengthOpens(sentence, placed, clause)) return undefined;
  const around = findInClause(sentence, placed, {
    clause: parent,
    home: sentence.clauses[parent]?.segments.at(-1) ?? home,
    at,
  });
  return around && { ...around, how: 'around' };
}

/** `The war began when fighters attacked on Oct. 7`. */
function findBeneath(sentence: ReadSentence, placed: readonly PlacedTimex[], clause: number): Timex | undefined {
  const when = sentence.clauses.findIndex(({ parent, opener }) => parent === clause && opener === 'when');
  const members = sentence.clauses[when]?.segments ?? [];
  const first = sentence.segments[members[0] ?? -1]?.from ?? 0;
  const before = placed.some(({ to }) => to >= first - 2 && to <= first);
  return before
    ? undefined
    : placed.find(({ segment, timex }) => members.includes(segment) && isDate(timex) && !isOpen(timex))?.timex;
}

/** A clause that a length of days counts from is on another day than the clause around it. */
function lengthOpens(sentence: ReadSentence, placed: readonly PlacedTimex[], clause: number): boolean {
  const first = sentence.segments[sentence.clauses[clause]?.segments[0] ?? -1];
  const length = first && lengthBefore(sentence, placed, first);
  return length !== undefined && !length.timex.value.startsWith('PT');
}

/** A date in another stretch counts only if no other finite verb stands there. */
function isFree({ segments }: ReadSentence, { segment }: PlacedTimex, home: number): boolean {
  return (
    segment === home ||
    segments[segment]?.verbs.some(isFinite) !== true ||
    segments[home]?.verbs.length === 0 ||
    segment < home
  );
}

function distanceOf({ from, to, segment }: PlacedTimex, home: number, at: number): number {
  const words = from > at ? from - at : at - to + 1;
  return words + 40 * Math.abs(segment - home);
}

function isDate(timex: Timex): boolean {
  return (timex.type === 'DATE' || timex.type === 'TIME') && timex.edtf !== undefined;
}

function isOpen({ mod }: Timex): boolean {
  return mod === 'SINCE' || mod === 'UNTIL';
}
