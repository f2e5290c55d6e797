import type { Mention } from '../core/entity/mention.ts';
import type { LabelledName } from './train-names-text.ts';

/** Counts of names: marked, found, and found with the same span and type. */
export interface NameScore {
  marked: number;
  found: number;
  right: number;
}

/** An empty score. */
export function emptyScore(): NameScore {
  return { marked: 0, found: 0, right: 0 };
}

/** Adds one text: people, organisations and places count, exact span and type. */
export function addScore(
  scores: Map<string, NameScore>,
  marked: readonly LabelledName[],
  found: readonly Mention[],
): void {
  const key = ({ start, end, type }: Mention | LabelledName): string => `${start} ${end} ${type}`;
  const right = new Set(marked.map(key));
  for (const name of marked) count(scores, name.type, 'marked');
  for (const name of found) {
    if (name.type === 'ARMS' || name.type === 'WORK') continue;
    count(scores, name.type, 'found');
    if (right.has(key(name))) count(scores, name.type, 'right');
  }
}

function count(scores: Map<string, NameScore>, type: string, field: keyof NameScore): void {
  for (const name of [type, 'all']) {
    const score = scores.get(name) ?? emptyScore();
    score[field] += 1;
    scores.set(name, score);
  }
}

/** Precision, recall and their harmonic mean, in per cent. */
export function toRates({ marked, found, right }: NameScore): { precision: number; recall: number; f1: number } {
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);
  return { precision: share(right, found), recall: share(right, marked), f1: share(2 * right, marked + found) };
}
