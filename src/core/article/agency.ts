import type { Range } from '../text/range.ts';
import { findAgencies, findAgencyNamed } from './agencies.ts';
import type { Block } from './block.ts';
import type { Credit } from './credit.ts';
import type { Opening } from './dateline.ts';
import type { Draft } from './draft.ts';
import { blocksWith } from './draft.ts';
import type { Agency, Caption } from './report.ts';

/** What was already found at the body's two ends. */
export interface BodyEnds {
  readonly opening?: Opening & { readonly at: number };
  /** The closing credit of the last paragraph; offsets over the report's text. */
  readonly closing?: Credit;
}

/** The agency that a report is credited to: in print first, else by the credit of its photos. `undefined` when neither says. */
export function findAgency(draft: Draft, ends: BodyEnds, captions: readonly Caption[]): Agency | undefined {
  return findInOpening(ends) ?? findInClosing(ends) ?? findInLines(draft) ?? findInCaptions(captions);
}

function findInOpening({ opening }: BodyEnds): Agency | undefined {
  if (opening?.agency === undefined) return undefined;
  const { name, range } = opening.agency;
  const at = { start: opening.at + range.start, end: opening.at + range.end };
  return { name, basis: 'given', why: `the dateline names ${name}`, range: at };
}

function findInClosing({ closing }: BodyEnds): Agency | undefined {
  if (closing === undefined) return undefined;
  const [agency] = findAgencies(closing.words);
  if (agency === undefined) return undefined;
  const words = closing.kind === 'inputs' || closing.words.includes(' ') ? closing.words : `(${closing.words})`;
  return { name: agency.name, basis: 'given', why: `the report ends with “${words}”`, range: closing.range };
}

const LINE_ROLES = [
  ['byline', 'the byline'],
  ['credit', 'the credit line'],
  ['copyright', 'the copyright line'],
] as const;
/** `Photo: Reuters` on a line of its own credits a picture, not the text. */
const PHOTO_LINE = /^\W*(?:photo|image|picture|video|foto)/i;

function findInLines(draft: Draft): Agency | undefined {
  for (const [role, what] of LINE_ROLES) {
    for (const block of blocksWith(draft, role)) {
      const found = PHOTO_LINE.test(block.text) ? undefined : findInBlock(block, what);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function findInBlock(block: Block, what: string): Agency | undefined {
  const [agency] = findAgencies(block.text);
  if (agency === undefined) return undefined;
  const start = block.range.start + agency.start;
  const range: Range = { start, end: block.range.start + agency.end };
  const printed = block.text.slice(agency.start, agency.end);
  return { name: agency.name, basis: 'given', why: `${what} names “${printed}”`, range };
}

/** A compound credit (`KCNA via KNS / AFP`) says only whose picture it is; so do two different ones. */
function findInCaptions(captions: readonly Caption[]): Agency | undefined {
  const names = new Set(captions.map(({ credit }) => findAgencyNamed(credit ?? '')));
  const [name] = names;
  if (names.size !== 1 || name === undefined) return undefined;
  return { name, basis: 'derived', why: `the photo is credited to ${name} and the text names no agency` };
}
