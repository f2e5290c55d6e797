import { diffArrays } from 'diff';
import type { Range } from '../text/range.ts';
import type { WordDifference } from './alignment.ts';
import { classifyDifference } from './classify-difference.ts';
import type { ComparedWord } from './compared-word.ts';

/** Words of one sentence, or of the sentences that it was cut into, and the text that they cut. */
export interface ComparedText {
  readonly text: string;
  readonly words: readonly ComparedWord[];
}

/** More changed words than this are one difference: the two have little in common, and the work grows with the square. */
const MAX_EDITS = 400;

/** Where a run of both sides begins and ends, as places in the lists of words. */
interface Span {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/**
 * The runs of words that differ, in order. Quotes, dashes and punctuation between words do not count, nor does the capital of a word that
 * opens one of the two only. Source of the method: Myers, 1986, as the `diff` package has it.
 */
export function findDifferences(a: ComparedText, b: ComparedText): readonly WordDifference[] {
  const spans = findSpans(a.words, b.words);
  return spans.map(({ fromA, toA, fromB, toB }) => ({
    kind: isOneWord({ fromA, toA, fromB, toB }, a.words, b.words)
      ? 'spelling'
      : classifyDifference({ ...a, from: fromA, to: toA }, { ...b, from: fromB, to: toB }),
    a: toRange(a.words, fromA, toA),
    b: toRange(b.words, fromB, toB),
  }));
}

function isOneWord({ fromA, toA, fromB, toB }: Span, a: readonly ComparedWord[], b: readonly ComparedWord[]): boolean {
  return toA - fromA === 1 && toB - fromB === 1 && a[fromA]?.key === b[fromB]?.key;
}

function findSpans(a: readonly ComparedWord[], b: readonly ComparedWord[]): readonly Span[] {
  const options = { maxEditLength: MAX_EDITS };
  const changes = diffArrays(a.map(toKey), b.map(toKey), options);
  if (changes === undefined) return [{ fromA: 0, toA: a.length, fromB: 0, toB: b.length }];
  const spans: Span[] = [];
  let fromA = 0;
  let fromB = 0;
  let toA = 0;
  let toB = 0;
  const close = (): void => {
    if (toA > fromA || toB > fromB) spans.push({ fromA, toA, fromB, toB });
    fromA = toA;
    fromB = toB;
  };
  const passEqual = (): void => {
    toA += 1;
    toB += 1;
    if (isSameForm(a, fromA, b, fromB)) [fromA, fromB] = [toA, toB];
    else close();
  };
  for (const { added, removed, value } of changes) {
    if (removed) toA += value.length;
    else if (added) toB += value.length;
    else {
      close();
      value.forEach(passEqual);
    }
  }
  close();
  return spans;
}

function toKey({ key }: ComparedWord): string {
  return key;
}

function isSameForm(a: readonly ComparedWord[], atA: number, b: readonly ComparedWord[], atB: number): boolean {
  const formA = a[atA]?.form ?? '';
  const formB = b[atB]?.form ?? '';
  if (formA === formB) return true;
  const opensOne = a[atA]?.opens !== b[atB]?.opens;
  return opensOne && formA.slice(1) === formB.slice(1) && formA.toLowerCase() === formB.toLowerCase();
}

/** An empty run stands behind the word before it. */
function toRange(words: readonly ComparedWord[], from: number, to: number): Range {
  const first = words[from];
  const last = words[to - 1];
  if (to > from) return { start: first?.start ?? 0, end: last?.end ?? 0 };
  const at = last?.end ?? first?.start ?? 0;
  return { start: at, end: at };
}
