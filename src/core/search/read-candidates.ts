import { matchRecord } from './match-record.ts';
import type { MatchedRecord } from './match-record.ts';
import type { Plan } from './plan.ts';
import type { SearchRecord } from './record.ts';
import type { Scored } from './score-board.ts';
import type { Searchable } from './search-collection.ts';

/** A record that matches, with the score of index and text together. */
export interface RatedRecord {
  readonly record: SearchRecord;
  readonly number: number;
  readonly matched: MatchedRecord;
  readonly score: number;
}

/** Candidates whose texts match. */
export async function readCandidates(
  candidates: readonly Scored[],
  plan: Plan,
  { records, analyse }: Searchable,
): Promise<readonly RatedRecord[]> {
  const read = await records.read(candidates.map(({ record }) => record));
  return candidates.flatMap(({ record: number, score }, at): readonly RatedRecord[] => {
    const record = read[at];
    const matched = record && matchRecord(record, plan, analyse);
    if (!record || !matched) return [];
    const lack = matched.lacks.length === 0 ? 1 : 0.5;
    return [{ record, number, matched, score: score * matched.boost * lack }];
  });
}

/** Whether the index says enough to list an article by its headline while somebody types. */
export function isHeadEnough({ conditions, clauses }: Plan): boolean {
  return (
    conditions.length === 0 &&
    clauses.every(({ any, not }) => !not && any.every((atom) => atom.kind === 'term' && !atom.isPhrase))
  );
}

/** Articles by their headlines alone: one that has its words further down is listed without a passage. */
export async function readHeads(
  candidates: readonly Scored[],
  plan: Plan,
  { records, analyse }: Searchable,
): Promise<readonly RatedRecord[]> {
  const read = await records.readHeads(candidates.map(({ record }) => record));
  const isHard = plan.clauses.some((clause) => clause.isHard);
  return candidates.flatMap(({ record: number, score }, at): readonly RatedRecord[] => {
    const record = read[at];
    const matched = record && matchRecord(record, plan, analyse);
    if (!record || (isHard && !matched)) return [];
    return [{ record, number, score, matched: { passages: matched?.passages ?? [], lacks: [], boost: 1 } }];
  });
}

/** The best first; of equals the later report. */
export function compareRated(a: RatedRecord, b: RatedRecord): number {
  return b.score - a.score || compareDays(b.record, a.record) || b.number - a.number;
}

function compareDays(a: SearchRecord, b: SearchRecord): number {
  const [first, second] = [a.day?.[0] ?? '', b.day?.[0] ?? ''];
  return first < second ? -1 : first > second ? 1 : 0;
}
