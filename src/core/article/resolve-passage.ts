import type { PassageRef } from '../address/address.ts';
import { checkCode } from '../text/check-code.ts';
import { findClosestRun } from './find-closest-run.ts';
import { findPassage, passageBetween, placeSentences } from './passage.ts';
import type { Passage, PlacedSentence } from './passage.ts';
import type { Report } from './report.ts';

/** What became of a linked passage. */
export type Resolution =
  /** It stands where the link says, in the same words. */
  | { readonly kind: 'exact'; readonly passage: Passage }
  /** The same words stand somewhere else. */
  | { readonly kind: 'moved'; readonly passage: Passage; readonly fromParagraph: number; readonly toParagraph: number }
  /** The words changed; this is the closest passage to the quoted ones. */
  | { readonly kind: 'changed'; readonly passage: Passage }
  /** It is no longer there. Nothing may be highlighted; `paragraph` is where it used to stand, if that still exists. */
  | { readonly kind: 'gone'; readonly paragraph?: number };

/**
 * Finds what a link to a passage means in this edition of the report, in four steps, stopping at the first hit: the place with
 * the same check code, the same words elsewhere, the words closest to `quote`, the paragraph number. A link without a check code
 * has only its place to go by.
 */
export function resolvePassage(report: Report, ref: PassageRef, quote?: string): Resolution {
  const inPlace = findPassage(report, ref);
  if (inPlace && (ref.check === undefined || checkCode(inPlace.text) === ref.check)) {
    return { kind: 'exact', passage: inPlace };
  }
  const moved = ref.check === undefined ? undefined : findMoved(report, ref, ref.check);
  if (moved) return { kind: 'moved', passage: moved, fromParagraph: ref.from.n, toParagraph: moved.from.n };
  const closest = quote === undefined ? undefined : findClosestRun(report, quote, ref.from);
  if (closest) return { kind: 'changed', passage: closest };
  const stands = ref.from.kind === 'paragraph' && ref.from.n <= report.paragraphs.length;
  return { kind: 'gone', ...(stands && { paragraph: ref.from.n }) };
}

/**
 * Only passages of the shape that was linked are compared (a sentence with sentences, a paragraph with paragraphs, a run with
 * runs over as many paragraph breaks): a check code has 20 bits, so every further candidate is one more chance in a million to
 * be wrong. Of several, the nearest to the old place is taken.
 */
function findMoved(report: Report, ref: PassageRef, check: string): Passage | undefined {
  const matches = candidates(report, ref).filter((passage) => checkCode(passage.text) === check);
  const distance = (passage: Passage): number => Math.abs(passage.from.n - ref.from.n);
  return matches.toSorted((a, b) => distance(a) - distance(b))[0];
}

function candidates(report: Report, ref: PassageRef): readonly Passage[] {
  const { kind, n, sentence } = ref.from;
  const all = placeSentences(report).filter(({ unit }) => unit.kind === kind);
  const breaks = (ref.to?.n ?? n) - n;
  if (sentence === undefined) return wholeUnits(report, ref, all, breaks);
  const length = breaks === 0 ? (ref.to?.sentence ?? sentence) - sentence + 1 : undefined;
  return all.flatMap((first, start) => {
    const ends = length === undefined ? endsAfterBreaks(all, start, breaks) : [start + length - 1];
    return ends.flatMap((end) => {
      const run = all.slice(start, end + 1);
      const isWhole = run.length === end - start + 1 && (run.at(-1)?.unit.n ?? 0) - first.unit.n === breaks;
      return (isWhole && passageBetween(report, run)) || [];
    });
  });
}

function endsAfterBreaks(all: readonly PlacedSentence[], start: number, breaks: number): readonly number[] {
  const target = (all[start]?.unit.n ?? 0) + breaks;
  return all.flatMap(({ unit }, end) => (end >= start && unit.n === target ? [end] : []));
}

function wholeUnits(
  report: Report,
  ref: PassageRef,
  all: readonly PlacedSentence[],
  breaks: number,
): readonly Passage[] {
  const numbers = new Set(all.map(({ unit }) => unit.n));
  return [...numbers].flatMap((n) => {
    const from = { kind: ref.from.kind, n };
    return findPassage(report, { from, ...(breaks > 0 && { to: { kind: ref.from.kind, n: n + breaks } }) }) ?? [];
  });
}
