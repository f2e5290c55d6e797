import type { Range } from '../text/range.ts';
import { splitSentences } from '../text/split-sentences.ts';
import type { BodyEnds } from './agency.ts';
import { findCredit } from './credit.ts';
import { findOpening } from './dateline.ts';
import type { Draft } from './draft.ts';
import { blocksWith } from './draft.ts';
import type { Paragraph } from './report.ts';

const LIST_MARK = /^(?:[-*•–▪●◦‣]|\d{1,2}[.)])[ \t]+/;

/** The dateline that opens the first paragraph and the credit that closes the last one. */
export function findBodyEnds(draft: Draft): BodyEnds {
  const paragraphs = blocksWith(draft, 'paragraph');
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  const opening = first && findOpening(first.text);
  const credit = last && findCredit(last.text);
  const isClosing =
    credit !== undefined &&
    credit.kind !== 'photo' &&
    credit.range.start > (first === last ? (opening?.range.end ?? 0) : 0);
  return {
    ...(first && opening && { opening: { ...opening, at: first.range.start } }),
    ...(last && isClosing && { closing: { ...credit, range: shift(credit.range, last.range.start) } }),
  };
}

/** Paragraphs with their sentences, which leave out the list mark, the dateline and the closing credit. */
export function readParagraphs(draft: Draft, { opening, closing }: BodyEnds): readonly Paragraph[] {
  return blocksWith(draft, 'paragraph').map((block, index, all) => {
    const mark = LIST_MARK.exec(block.text)?.[0].length ?? 0;
    const start = index === 0 && opening !== undefined ? opening.at + opening.range.end : block.range.start + mark;
    const end = index === all.length - 1 && closing !== undefined ? closing.range.start : block.range.end;
    const range = { start: block.range.start + mark, end: block.range.end };
    return { range, sentences: splitSentences(draft.text, { start: Math.min(start, end), end }) };
  });
}

function shift({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}
