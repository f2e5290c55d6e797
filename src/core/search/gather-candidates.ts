import { HEAD_SLOTS, rarity, slotScore } from './index-settings.ts';
import type { Slots } from './index-settings.ts';
import { RECORD_KINDS } from './record.ts';
import type { RecordKind } from './record.ts';
import type { Alternative, Condition, Plan, PlannedAtom, PlannedClause, PlannedTerm } from './plan.ts';
import { ANY_MONTH, FACET, monthsBetween } from './record-terms.ts';
import { BestOf } from './score-board.ts';
import type { Scored, ScoreBoard } from './score-board.ts';
import type { TermIndex } from './term-index.ts';

/** The best candidates of each kind and how many there are in all. */
export interface Candidates {
  readonly best: Readonly<Record<RecordKind, readonly Scored[]>>;
  /** Records that have every clause. */
  readonly full: Readonly<Record<RecordKind, number>>;
}

/** How much a record is worth that has only some of the words. */
const COVERAGE = { least: 0.35, rest: 0.65 };
/** How much more a record counts that has all words in its title and first sentences: it is about them. */
const HEAD_BOOST = 1.5;
/** Two words that were typed side by side and are printed as one count as much again as both of them. */
const JOINED_WEIGHT = 2;
/** Records with only some of the words are taken in where fewer than so many have all. */
const ENOUGH = 10;

export interface Gathering {
  readonly index: TermIndex;
  readonly board: ScoreBoard;
  /** How many candidates of each kind are wanted. */
  readonly most: Readonly<Record<RecordKind, number>>;
}

/**
 * The records that may match, by the index alone: FlexSearch's lists, weighed by rarity (BM25 with weighted fields). Phrases, nearness and
 * limits are only narrowed down here; the text decides. Every list that is used must have been prepared.
 */
export function gatherCandidates({ clauses, conditions, joined }: Plan, { index, board, most }: Gathering): Candidates {
  const wanted = clauses.filter(({ not }) => !not);
  for (const clause of wanted) {
    for (const atom of clause.any) addAtom(atom, index, board);
    board.endClause();
  }
  for (const key of joined) {
    board.addSlots(index.find(key), JOINED_WEIGHT, index.count(key));
    board.endBonus();
  }
  const limits = conditions.flatMap((condition) => allowedBy(condition, index) ?? []);
  if (wanted.length === 0) addLimited(limits, board);
  const banned = clauses.flatMap((clause) => (clause.not ? [bannedBy(clause, index)] : []));
  const hard = wanted.filter(({ isHard }) => isHard).length;
  const isFree = limits.length === 0 && banned.length === 0;
  const isAllowed = (record: number): boolean =>
    isFree || (limits.every((allowed) => allowed.has(record)) && !banned.some((out) => out.has(record)));
  return rank(board, { index, most, clauses: wanted.length, hard }, isAllowed);
}

/** Without words the records that keep to the limits are what is looked for. */
function addLimited([first, ...rest]: readonly ReadonlySet<number>[], board: ScoreBoard): void {
  for (const record of first ?? []) if (rest.every((allowed) => allowed.has(record))) board.add(record, 1);
  board.endClause();
}

interface Ranking {
  readonly index: TermIndex;
  readonly most: Gathering['most'];
  readonly clauses: number;
  readonly hard: number;
}

function rank(
  board: ScoreBoard,
  { index, most, clauses, hard }: Ranking,
  isAllowed: (record: number) => boolean,
): Candidates {
  const kindOf = kindsByNumber(index);
  const groups = forKinds((kind) => ({ full: new BestOf(most[kind]), part: new BestOf(most[kind]), count: 0 }));
  const needed = Math.max(1, clauses);
  board.drain((record, score, matched, heads) => {
    if ((matched < needed && hard > 0 && matched < hard) || !isAllowed(record)) return;
    const group = groups[kindOf(record)];
    const head = heads >= needed ? HEAD_BOOST : 1;
    const covered = score * head * (COVERAGE.least + (COVERAGE.rest * matched) / needed);
    if (matched >= needed) {
      group.full.add(record, covered, matched);
      group.count += 1;
    } else group.part.add(record, covered, matched);
  });
  return {
    best: forKinds((kind) => {
      const full = groups[kind].full.list();
      // Names and events with only some of the words are seldom what is meant.
      if (full.length >= ENOUGH || kind !== 'article') return full;
      return [...full, ...groups[kind].part.list()].slice(0, most[kind]);
    }),
    full: forKinds((kind) => groups[kind].count),
  };
}

function forKinds<T>(make: (kind: RecordKind) => T): Record<RecordKind, T> {
  return Object.fromEntries(RECORD_KINDS.map((kind) => [kind, make(kind)])) as Record<RecordKind, T>;
}

/** Numbers of a kind stand together, in the order of `RECORD_KINDS`. */
function kindsByNumber({ counts }: Pick<TermIndex, 'counts'>): (record: number) => RecordKind {
  const afterArticles = counts.article;
  const afterEvents = afterArticles + counts.event;
  const afterNames = afterEvents + counts.name;
  return (record) =>
    record < afterArticles ? 'article' : record < afterEvents ? 'event' : record < afterNames ? 'name' : 'quote';
}

function addAtom(atom: PlannedAtom, index: TermIndex, board: ScoreBoard): void {
  if (atom.kind === 'term') return addTerm(atom, index, board);
  const right = recordsOf(atom.right, index);
  for (const [record, score] of recordsOf(atom.left, index)) {
    const other = right.get(record);
    if (other !== undefined) board.add(record, score + other);
  }
}

function addTerm({ alternatives, headline }: PlannedTerm, index: TermIndex, board: ScoreBoard): void {
  const count = countTogether(alternatives, index);
  for (const alternative of alternatives) {
    const term = termOf(alternative);
    // Facets, by which names are found, do not tell where they stand.
    const isInHead = headline && alternative.name === undefined;
    if (term !== undefined) {
      const slots = index.find(term);
      board.addSlots(isInHead ? slots.slice(0, HEAD_SLOTS) : slots, alternative.weight, count);
    } else for (const [record, score] of recordsOfRun(alternative, index)) board.add(record, score);
  }
}

/**
 * All ways of a word are one word, as rare as all of them together: a rare completion says no more than the few letters that were typed, and
 * a rare form no more than the common one.
 */
function countTogether(alternatives: readonly Alternative[], index: TermIndex): number {
  let [typed, others] = [0, 0];
  for (const alternative of alternatives) {
    const count = index.count(leastTerm(alternative, index));
    if (alternative.weight === 1) typed = Math.max(typed, count);
    else others += count;
  }
  return Math.min(index.size, typed + others);
}

function termOf({ keys, name }: Alternative): string | undefined {
  if (name !== undefined) return FACET.name + name;
  return keys.length === 1 ? keys[0] : undefined;
}

function leastTerm(alternative: Alternative, index: TermIndex): string {
  const term = termOf(alternative);
  return term ?? alternative.keys.toSorted((a, b) => index.count(a) - index.count(b))[0] ?? '';
}

/** Records that may have a term, with their scores. */
function recordsOf({ alternatives }: PlannedTerm, index: TermIndex): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const alternative of alternatives) {
    for (const [record, score] of recordsOfRun(alternative, index)) {
      found.set(record, Math.max(found.get(record) ?? 0, score));
    }
  }
  return found;
}

/** Records that have all keys of a run; whether they stand side by side only the text can tell. */
function recordsOfRun(alternative: Alternative, index: TermIndex): ReadonlyMap<number, number> {
  const term = termOf(alternative);
  const terms = (term === undefined ? alternative.keys : [term]).toSorted((a, b) => index.count(a) - index.count(b));
  let found: ReadonlyMap<number, number> | undefined;
  for (const one of terms) {
    const rare = rarity(index.count(one), index.size) * (alternative.weight / terms.length);
    found = keepIn(found, scoresOf(index.find(one), rare));
  }
  return found ?? new Map();
}

function scoresOf(slots: Slots, rare: number): readonly (readonly [record: number, score: number])[] {
  return [...slots.entries()].flatMap(([slot, records = []]) =>
    records.map((record) => [record, rare * slotScore(slot)] as const),
  );
}

function keepIn(
  before: ReadonlyMap<number, number> | undefined,
  scores: readonly (readonly [record: number, score: number])[],
): ReadonlyMap<number, number> {
  const kept = new Map<number, number>();
  for (const [record, score] of scores) {
    const held = before === undefined ? 0 : before.get(record);
    if (held !== undefined) kept.set(record, held + score);
  }
  return kept;
}

/** Records that surely have a word that is to be left out. Phrases are left to the text. */
function bannedBy({ any }: PlannedClause, index: TermIndex): ReadonlySet<number> {
  const words = any.flatMap((atom) => (atom.kind === 'term' && !atom.headline ? atom.alternatives : []));
  return recordsOfTerms(
    words.flatMap(({ keys }) => (keys.length === 1 ? keys : [])),
    index,
  );
}

function recordsOfTerms(terms: readonly string[], index: TermIndex): ReadonlySet<number> {
  const found = new Set<number>();
  for (const term of terms) {
    for (const records of index.find(term)) for (const record of records ?? []) found.add(record);
  }
  return found;
}

/** The terms under which everything that a condition allows is kept; `undefined` when they do not narrow anything. */
export function termsOfCondition(condition: Condition): readonly string[] | undefined {
  if (condition.not) return undefined;
  if (condition.kind === 'window') {
    const months = monthsBetween(condition.begin, condition.end);
    return months && [...months.map((month) => FACET.month + month), ANY_MONTH];
  }
  const facet = FACET[FACET_OF[condition.fact]];
  return condition.anyOf.map((value) => facet + value);
}

const FACET_OF = {
  names: 'name',
  types: 'type',
  by: 'by',
  via: 'via',
  dates: 'date',
  only: 'only',
  story: 'story',
} as const;

function allowedBy(condition: Condition, index: TermIndex): ReadonlySet<number> | undefined {
  const terms = termsOfCondition(condition);
  if (terms === undefined) return undefined;
  return recordsOfTerms(terms, index);
}
