import type { Candidates } from './gather-candidates.ts';
import type { MatchedRecord } from './match-record.ts';
import type { Plan } from './plan.ts';
import { RECORD_KINDS } from './record.ts';
import type { RecordKind } from './record.ts';
import type { Counts } from './result.ts';

/** Whether the index alone cannot tell what matches. */
export function isDecidedByText({ conditions, clauses }: Plan): boolean {
  return conditions.length > 0 || clauses.some(({ isHard }) => isHard);
}

/** What counting has to know. */
export interface Counting {
  readonly plan: Plan;
  /** How many candidates of each kind may be read. */
  readonly most: Readonly<Record<RecordKind, number>>;
  /** Candidates that were left unread when a page was full. */
  readonly unread: number;
  /** How many hits of each kind are wanted. */
  readonly limits: Readonly<Record<RecordKind, number>>;
}

/** Of kinds that were read, what the text decided; of those that were not read whole, at least what the index says. */
export function countHits(
  full: Candidates['full'],
  of: (kind: RecordKind) => readonly { readonly matched: MatchedRecord }[],
  { plan, most, unread, limits }: Counting,
): Counts {
  const count = (kind: RecordKind): number => {
    const read = of(kind).length;
    if (limits[kind] === 0 || (full[kind] > most[kind] && !isDecidedByText(plan))) return full[kind];
    return read;
  };
  return {
    article: count('article'),
    event: count('event'),
    name: count('name'),
    quote: count('quote'),
    passages: of('article').reduce((sum, { matched }) => sum + matched.passages.length, 0),
    isExact: unread === 0 && RECORD_KINDS.every((kind) => limits[kind] > 0 && full[kind] <= most[kind]),
  };
}
