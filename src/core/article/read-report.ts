import type { BodyEnds } from './agency.ts';
import { findAgency } from './agency.ts';
import { findBodyEnds, readParagraphs } from './body.ts';
import { findDated, toDatelineDate } from './dated.ts';
import type { Draft } from './draft.ts';
import { blocksWith, isSetAside } from './draft.ts';
import type { KeptLine } from './kept-line.ts';
import { markRoles } from './mark-roles.ts';
import { findOutlet } from './outlet.ts';
import { readCaptions } from './read-captions.ts';
import type { Dateline, Heading, Report, SetAside } from './report.ts';
import { findWriters, findWritersPlace } from './writers.ts';

/** Which report of which file is being read. */
export interface Place {
  readonly file: string;
  readonly part: number;
}

/** Reads the kept lines of one report: gives every line its role, then reads the fields off the lines. Total: any lines make a report. */
export function readReport({ file, part }: Place, lines: readonly KeptLine[]): Report {
  const draft = markRoles(lines);
  const ends = findBodyEnds(draft);
  const captions = readCaptions(draft);
  const [headline] = blocksWith(draft, 'headline');
  const [standfirst] = blocksWith(draft, 'standfirst');
  const lead = blocksWith(draft, 'paragraph').slice(0, 2);
  return {
    file,
    part,
    lines: spanOf(lines),
    text: draft.text,
    ...present('headline', headline?.range),
    ...present('standfirst', standfirst?.range),
    ...present('byline', findWriters(draft)),
    ...present('dateline', readDateline(draft, ends)),
    ...present('agency', findAgency(draft, ends, captions)),
    ...present('outlet', findOutlet(draft)),
    ...present('dated', findDated({ draft, captions, lead: lead.map(({ text }) => text).join('\n'), ...ends })),
    captions,
    headings: readHeadings(draft),
    paragraphs: readParagraphs(draft, ends),
    setAside: readSetAside(draft),
  };
}

/** A field that is there, or no field at all: `undefined` is never stored. */
function present<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: V });
}

function spanOf(lines: readonly KeptLine[]): readonly [number, number] {
  let first = Infinity;
  let last = 0;
  for (const { text, line } of lines) {
    if (text.trim() === '') continue;
    first = Math.min(first, line);
    last = Math.max(last, line);
  }
  return last === 0 ? [1, 1] : [first, last];
}

function readDateline(draft: Draft, { opening }: BodyEnds): Dateline | undefined {
  if (opening === undefined) return findWritersPlace(draft);
  const { place, date, range, at } = opening;
  return {
    range: { start: at + range.start, end: at + range.end },
    ...present('place', place),
    ...present('date', date && toDatelineDate(date)),
  };
}

function readHeadings(draft: Draft): readonly Heading[] {
  const headings: Heading[] = [];
  let paragraphs = 0;
  for (const [index, { range }] of draft.blocks.entries()) {
    if (draft.roles[index] === 'paragraph') paragraphs += 1;
    if (draft.roles[index] === 'heading') headings.push({ range, before: paragraphs + 1 });
  }
  return headings;
}

function readSetAside(draft: Draft): readonly SetAside[] {
  return draft.blocks.flatMap(({ range, line }, index) => {
    const role = draft.roles[index];
    return role !== undefined && isSetAside(role) ? [{ range, line, reason: role }] : [];
  });
}
