import type { Block } from './block.ts';
import { toBlocks } from './block.ts';
import { findCredit } from './credit.ts';
import { findOpening } from './dateline.ts';
import { findFurniture } from './furniture.ts';
import type { KeptLine } from './kept-line.ts';
import { isProse, isTitleLike } from './line-shape.ts';
import { findRepeated } from './repeated.ts';
import { findRunningHeads } from './running-head.ts';
import { readStampedSource } from './stamped-source.ts';
import { readTimestamp } from './timestamp.ts';

const DOCUMENT_MARK =
  /^(?:(?:document|article|story|item|clipping) \d{1,4} of \d{1,5}|\d{1,4} of \d{1,5} (?:documents?|articles?))$/i;
/** How far below a headline its body may begin: captions, bylines and buttons come between. */
const MAX_HEAD_BLOCKS = 10;
const MIN_BODY_BLOCKS = 2;
const WIDE_GAP = 2;

/** Cuts a file's lines into its reports. A file without a cut is one report. What parts two reports, a rule or a mark, closes the one above. */
export function cutReports(lines: readonly KeptLine[]): readonly (readonly KeptLine[])[] {
  const { blocks } = toBlocks(lines);
  const starts = findStarts(blocks);
  return starts.map((start, part) => {
    const end = starts[part + 1] ?? blocks.length;
    return trimReport(lines.slice(blocks[start]?.at ?? 0, blocks[end]?.at ?? lines.length));
  });
}

/** Indexes of the blocks that open a report. */
function findStarts(blocks: readonly Block[]): readonly number[] {
  if (blocks.length === 0) return [];
  const usualGap = findUsualGap(blocks);
  const repeated = findRepeated(blocks);
  const heads = findRunningHeads(blocks);
  const starts = [0];
  let body = 0;
  for (let index = 1; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block === undefined) break;
    if (heads.has(index)) continue;
    if (opensReport(blocks, index, { body, usualGap })) {
      starts.push(index);
      body = 0;
    }
    if (isBody(block) && !repeated.has(index) && (body > 0 || findCredit(block.text) === undefined)) body += 1;
  }
  return starts;
}

interface Above {
  /** Body paragraphs of the report above. */
  readonly body: number;
  readonly usualGap: number;
}

function opensReport(blocks: readonly Block[], index: number, { body, usualGap }: Above): boolean {
  const block = blocks[index];
  if (block === undefined) return false;
  if (block.starts === true) return body > 0;
  if (body > 0 && readStampedSource(block.text)?.sent === true) return hasBodyBelow(blocks, index);
  if (body === 0 || !couldBeHeadline(block)) return false;
  const above = blocks[index - 1];
  if (above?.starts === true) return false;
  if (above !== undefined && isDocumentMark(above)) return hasBodyBelow(blocks, index);
  if (block.hint === 'title') return body >= MIN_BODY_BLOCKS && hasBodyBelow(blocks, index);
  if (block.hint !== undefined && block.hint !== 'heading') return false;
  if (above?.hint === 'rule') return hasBodyBelow(blocks, index) && body >= MIN_BODY_BLOCKS;
  if (block.hint === 'heading') return false;
  if (block.gap >= WIDE_GAP && block.gap > usualGap) return hasBodyBelow(blocks, index);
  if (isRepeatedBelow(blocks, index)) return hasBodyBelow(blocks, index);
  return body >= MIN_BODY_BLOCKS && hasDatelineBelow(blocks, index);
}

/** `Document 2 of 3`, as databases print it between the reports of an export. */
function isDocumentMark({ text }: Block): boolean {
  return text.length < 40 && DOCUMENT_MARK.test(text);
}

function couldBeHeadline(block: Block): boolean {
  if (!isTitleLike(block.text)) return false;
  if (block.hint === 'title') return true;
  const { text } = block;
  return (
    findFurniture(text) === undefined && readTimestamp(text) === undefined && readStampedSource(text) === undefined
  );
}

function isBody(block: Block): boolean {
  const open = block.hint === undefined || block.hint === 'item';
  return open && isProse(block.text) && findFurniture(block.text) === undefined;
}

/** Whether a paragraph follows before the next rule or wide gap ends the matter. */
function hasBodyBelow(blocks: readonly Block[], index: number): boolean {
  return blocks.slice(index + 1, index + 1 + MAX_HEAD_BLOCKS).some(isBody);
}

/** A headline printed twice, with at most captions and buttons between: the mark of a scraped page. */
function isRepeatedBelow(blocks: readonly Block[], index: number): boolean {
  const headline = blocks[index]?.text ?? '';
  return (
    headline.length >= 12 && blocks.slice(index + 1, index + 1 + MAX_HEAD_BLOCKS).some(({ text }) => text === headline)
  );
}

/** A wire's dateline with its agency, a step or two below: nothing else looks like it, and no body has it in the middle. */
function hasDatelineBelow(blocks: readonly Block[], index: number): boolean {
  return blocks.slice(index + 1, index + 4).some(({ text }) => {
    const opening = findOpening(text);
    return opening?.agency !== undefined && opening.place !== undefined;
  });
}

/** The gap that is usual between blocks: two blank lines mean nothing in a file that has two everywhere. */
function findUsualGap(blocks: readonly Block[]): number {
  const gaps = blocks
    .slice(1)
    .map(({ gap }) => gap)
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? 0;
}

function trimReport(lines: readonly KeptLine[]): readonly KeptLine[] {
  const isBlank = ({ text }: KeptLine): boolean => text.trim() === '';
  const first = lines.findIndex((line) => !isBlank(line));
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex((line) => !isBlank(line)) + 1);
}
