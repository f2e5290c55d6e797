import type { Unit } from '../address/address.ts';
import { foldText } from '../text/fold.ts';
import { slice } from '../text/range.ts';
import { passageBetween, placeSentences } from './passage.ts';
import type { Passage, PlacedSentence } from './passage.ts';
import type { Report } from './report.ts';

/** Half of the word pairs in common: below that, tried on edited news sentences, other sentences on the same subject get in. */
const LEAST_SIMILARITY = 0.5;
/** A quotation of fewer words fits too many places by chance. */
const LEAST_WORDS = 3;
/** Runs up to this much longer than the quotation are tried. */
const SLACK = 1.6;

/**
 * The run of sentences closest to quoted words, by the Dice coefficient over words and pairs of neighbouring words (Dice 1945);
 * `undefined` when nothing comes near. The place where the words used to stand decides between equals. Quotations are cut off at
 * a length, so that a run is only held against as many words as the quotation has.
 */
export function findClosestRun(report: Report, quote: string, near: Unit): Passage | undefined {
  const wanted = words(quote);
  if (wanted.length < LEAST_WORDS) return undefined;
  const all = placeSentences(report).map((sentence) => ({
    ...sentence,
    words: words(slice(report.text, sentence.range)),
  }));
  let best: { score: number; run: readonly PlacedSentence[] } | undefined;
  for (const [start] of all.entries()) {
    for (const run of runsFrom(all, start, wanted.length)) {
      const score = similarity(wanted, run.flatMap((sentence) => sentence.words).slice(0, wanted.length + 2));
      const isBetter = best === undefined || score > best.score + 1e-9;
      const isNearer =
        best !== undefined && score > best.score - 1e-9 && distance(run, near) < distance(best.run, near);
      if (score >= LEAST_SIMILARITY && (isBetter || isNearer)) best = { score, run };
    }
  }
  return best && passageBetween(report, best.run);
}

interface ReadSentence extends PlacedSentence {
  readonly words: readonly string[];
}

function runsFrom(all: readonly ReadSentence[], start: number, length: number): readonly (readonly ReadSentence[])[] {
  const runs: (readonly ReadSentence[])[] = [];
  const first = all[start];
  for (let end = start, count = 0; end < all.length && first; end += 1) {
    const sentence = all[end];
    const isSameKind =
      sentence?.unit.kind === first.unit.kind && (sentence.unit.kind !== 'caption' || sentence.unit.n === first.unit.n);
    if (sentence === undefined || !isSameKind) break;
    count += sentence.words.length;
    runs.push(all.slice(start, end + 1));
    if (count >= length * SLACK) break;
  }
  return runs;
}

function similarity(a: readonly string[], b: readonly string[]): number {
  return (dice(a, b) + dice(pairs(a), pairs(b))) / 2;
}

function dice(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 0;
  const left = new Map<string, number>();
  for (const item of a) left.set(item, (left.get(item) ?? 0) + 1);
  let shared = 0;
  for (const item of b) {
    const count = left.get(item) ?? 0;
    if (count > 0) shared += 1;
    left.set(item, count - 1);
  }
  return (2 * shared) / (a.length + b.length);
}

function pairs(items: readonly string[]): readonly string[] {
  return items.slice(1).map((item, index) => `${items[index]} ${item}`);
}

function words(text: string): readonly string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function distance(run: readonly PlacedSentence[], near: Unit): number {
  const unit = run[0]?.unit;
  return unit?.kind === near.kind ? Math.abs(unit.n - near.n) : Number.MAX_SAFE_INTEGER;
}
