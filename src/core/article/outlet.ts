import { findAgencies } from './agencies.ts';
import { dropBidiControls } from '../text/plain-label.ts';
import type { Draft } from './draft.ts';
import type { Outlet } from './report.ts';
import type { Block } from './block.ts';
import { isOutletLine } from './outlet-line.ts';
import { readStampedSource } from './stamped-source.ts';

const COPYRIGHT =
  /(?:©|\(c\)|copyright)[\s,:]*(?:©|\(c\))?[\s,]*(?:\d{4})?(?:\s?[-–]\s?\d{4})?[\s,]*(?:by )?([^\n.|]{2,80})/i;
const FIRST_PUBLISHED =
  /\b(?:first|originally) (?:published|appeared|posted) (?:in|on|by) (?:the website of )?([^\n.,;]{2,60})|\bpublished (?:in|by|with permission (?:from|of)) ([^\n.,;]{2,60})/i;
const HOLDER_TAIL =
  /[\s,–—-]*(?:\d{4}.*|all rights.*|inc|ltd|llc|limited|and its licensors.*|or its.*|media group)\.?$/i;

/** The outlet that the clipping names itself: by its page or front matter, a line of its own, `First published in` or the copyright line. An agency is none. */
export function findOutlet(draft: Draft): Outlet | undefined {
  for (const [index, block] of draft.blocks.entries()) {
    const found = readOutlet(block, draft.roles[index]);
    if (found !== undefined) return { ...found, name: dropBidiControls(found.name) };
  }
  return undefined;
}

function readOutlet(block: Block, role: string | undefined): Outlet | undefined {
  const { text, range, hint } = block;
  if (hint === 'outlet') return isHolder(text) ? { name: text, why: 'named by the page itself', range } : undefined;
  if (role === 'timestamp') return readStamp(block);
  if (role !== 'copyright' && role !== 'credit') return undefined;
  if (role === 'copyright' && isOutletLine(text))
    return { name: text, why: `the line “${text}” beside the headline`, range };
  const match = FIRST_PUBLISHED.exec(text) ?? (role === 'copyright' ? COPYRIGHT.exec(text) : null);
  const name = (match?.[1] ?? match?.[2] ?? '').replace(HOLDER_TAIL, '').trim();
  if (match === null || !isHolder(name)) return undefined;
  const start = range.start + match.index + match[0].indexOf(name);
  const why = COPYRIGHT.test(text) ? 'the copyright line' : 'the line on where it was first published';
  return { name, why, range: { start, end: start + name.length } };
}

function isHolder(name: string): boolean {
  return /^[\p{Lu}\p{Lo}\p{N}]/u.test(name) && name.split(/\s+/).length <= 7 && findAgencies(name).length === 0;
}

/** `The Example Times, 3 March 2025`. */
function readStamp({ text, range }: Block): Outlet | undefined {
  const source = readStampedSource(text);
  if (source === undefined) return undefined;
  const { name } = source;
  const why = `the line “${text}” beside the headline`;
  return { name, why, range: { start: range.start + source.range.start, end: range.start + source.range.end } };
}
