import { findAgencies } from './agencies.ts';
import type { Draft } from './draft.ts';
import type { Outlet } from './report.ts';
import type { Block } from './block.ts';

const PAPER =
  '(?:times|post|herald|news|daily|tribune|gazette|chronicle|courier|journal|mail|standard|star|telegraph|guardian|observer|review|press|today|express|independent|mirror|sun|globe|record|examiner|register|sentinel|dispatch|bulletin|echo|mercury|leader|reporter|advertiser|argus|monitor|inquirer|weekly|magazine|morning|evening|nation|citizen|republic|world|voice|digest|wire|online|tv|radio|broadcasting|network|channel|newspaper|messenger|advocate|enquirer|despatch|bugle|beacon|argosy|ledger)';
const OUTLET_LINE = new RegExp(
  `^(?:the (?:\\p{Lu}[\\p{L}.'’&-]* ){0,4}${PAPER}(?: \\p{Lu}[\\p{L}]*)?|(?:\\p{Lu}[\\p{L}.'’&-]* ){1,3}${PAPER})$`,
  'iu',
);
const TITLE_CASE = /^(?:(?:\p{Lu}[\p{L}\p{N}.'’&-]*|of|and|the|for|on|de|la|le|el|der|die|das)(?:\s|$))+$/u;
const COPYRIGHT =
  /(?:©|\(c\)|copyright)[\s,:]*(?:©|\(c\))?[\s,]*(?:\d{4})?(?:\s?[-–]\s?\d{4})?[\s,]*(?:by )?([^\n.|]{2,80})/i;
const FIRST_PUBLISHED =
  /\b(?:first|originally) (?:published|appeared|posted) (?:in|on|by) (?:the website of )?([^\n.,;]{2,60})|\bpublished (?:in|by|with permission (?:from|of)) ([^\n.,;]{2,60})/i;
const HOLDER_TAIL =
  /[\s,–—-]*(?:\d{4}.*|all rights.*|inc|ltd|llc|limited|and its licensors.*|or its.*|media group)\.?$/i;

/** Whether a line is nothing but a newspaper's or station's name, as database exports print it under the headline. */
export function isOutletLine(text: string): boolean {
  return text.length <= 50 && TITLE_CASE.test(text) && OUTLET_LINE.test(text) && findAgencies(text).length === 0;
}

/** The outlet that the clipping names itself: by its page or front matter, a line of its own, `First published in` or the copyright line. An agency is none. */
export function findOutlet(draft: Draft): Outlet | undefined {
  for (const [index, block] of draft.blocks.entries()) {
    const found = readOutlet(block, draft.roles[index]);
    if (found !== undefined) return found;
  }
  return undefined;
}

function readOutlet(block: Block, role: string | undefined): Outlet | undefined {
  const { text, range, hint } = block;
  if (hint === 'outlet') return isHolder(text) ? { name: text, why: 'named by the page itself', range } : undefined;
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
