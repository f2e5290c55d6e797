import { splitSentences } from '../text/split-sentences.ts';
import { findCaptionCredit } from './credit.ts';
import type { Draft } from './draft.ts';
import { blocksWith } from './draft.ts';
import { findFullDates } from './printed-date.ts';
import type { Caption } from './report.ts';

/** The captions in order of their first printing, each with its credit, its latest full date and the count of its printings. */
export function readCaptions(draft: Draft): readonly Caption[] {
  const repeats = new Map<string, number>();
  for (const { text } of blocksWith(draft, 'repeated-caption')) {
    repeats.set(text, (repeats.get(text) ?? 0) + 1);
  }
  return blocksWith(draft, 'caption').map(({ text, range }) => {
    const credit = findCaptionCredit(text);
    const date = findLatestDate(text);
    const end = credit === undefined ? range.end : range.start + credit.range.start;
    return {
      range,
      sentences: splitSentences(draft.text, { start: range.start, end }),
      ...(credit && { credit: credit.words }),
      ...(date !== undefined && { date }),
      repeats: 1 + (repeats.get(text) ?? 0),
    };
  });
}

function findLatestDate(text: string): string | undefined {
  return findFullDates(text)
    .map(({ iso }) => iso)
    .sort()
    .at(-1);
}
