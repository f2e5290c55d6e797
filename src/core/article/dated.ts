import type { Block } from './block.ts';
import type { Opening } from './dateline.ts';
import type { Draft } from './draft.ts';
import type { PrintedDate } from './printed-date.ts';
import { findFullDates, toDayNumber, toIso, WEEKDAYS, weekdayOf } from './printed-date.ts';
import type { Caption, Dated } from './report.ts';
import { readTimestamp } from './timestamp.ts';

/** What the date of publication can rest on. */
export interface DateEvidence {
  readonly draft: Draft;
  readonly opening?: Opening & { readonly at: number };
  readonly captions: readonly Caption[];
  /** The report's first paragraphs: a weekday in them can confirm a day. */
  readonly lead: string;
}

/** The day of publication: printed in full, or the dateline's day with a caption's year, or the latest day in a caption. `undefined` when nothing says; never today. */
export function findDated(evidence: DateEvidence): Dated | undefined {
  return (
    findInLines(evidence.draft) ??
    findInDateline(evidence) ??
    deriveFromDateline(evidence) ??
    deriveFromCaption(evidence)
  );
}

/** Timestamps in order of trust: the page's own data, a line that says when it was published, a line that says when it was last changed, a byline with its day. */
function findInLines(draft: Draft): Dated | undefined {
  const stamped = draft.blocks.filter((_, index) => draft.roles[index] === 'timestamp');
  const hinted = stamped.find(({ hint, text }) => hint === 'date' && findFullDates(text).length > 0);
  const published = stamped.find(({ text }) => findFullDates(text).length > 0 && readTimestamp(text)?.updated !== true);
  const updated = stamped.find(({ text }) => findFullDates(text).length > 0);
  const signed = draft.blocks.find(
    ({ text }, index) => draft.roles[index] === 'byline' && findFullDates(text).length > 0,
  );
  const block = hinted ?? published ?? updated ?? signed;
  return block && readStamp(block, block === hinted);
}

function readStamp(block: Block, hinted: boolean): Dated | undefined {
  const [date] = findFullDates(block.text);
  if (date === undefined) return undefined;
  const range = { start: block.range.start + date.start, end: block.range.start + date.end };
  const printed = block.text.slice(date.start, date.end);
  const why = hinted ? 'given with the clipping' : `“${printed}” in the timestamp`;
  return { edtf: date.iso, basis: 'given', why, range };
}

function findInDateline({ opening }: DateEvidence): Dated | undefined {
  if (opening?.date?.year === undefined) return undefined;
  const { year, month, day, range } = opening.date;
  const at = { start: opening.at + range.start, end: opening.at + range.end };
  return { edtf: toIso(year, month, day), basis: 'given', why: 'from the dateline', range: at };
}

/** The year that brings the dateline's day nearest to the photo's: a photo of 31 December may illustrate a report of 2 January. */
function deriveFromDateline({ opening, captions, lead, draft }: DateEvidence): Dated | undefined {
  const latest = latestDate(captions);
  if (opening?.date === undefined || latest === undefined) return undefined;
  const { month, day, range } = opening.date;
  const edtf = nearestYear(latest, month, day);
  const at = { start: opening.at + range.start, end: opening.at + range.end };
  const from = opening.place === undefined ? at.start : opening.at;
  const printed = draft.text.slice(from, at.end);
  const why = `“${printed}” in the dateline; the year from the photo caption${confirm(edtf, lead)}`;
  return { edtf, basis: 'derived', why, range: at };
}

function deriveFromCaption({ opening, captions, lead, draft }: DateEvidence): Dated | undefined {
  const latest = latestDate(captions);
  if (latest === undefined || opening?.date !== undefined) return undefined;
  const caption = captions.find(({ date }) => date === latest);
  const date =
    caption &&
    findFullDates(draft.text.slice(caption.range.start, caption.range.end)).find(({ iso }) => iso === latest);
  const range = caption && date && { start: caption.range.start + date.start, end: caption.range.start + date.end };
  return {
    edtf: latest,
    basis: 'derived',
    why: `from the photo caption${confirm(latest, lead)}`,
    ...(range && { range }),
  };
}

function latestDate(captions: readonly Caption[]): string | undefined {
  return captions
    .flatMap(({ date }) => (date === undefined ? [] : [date]))
    .sort()
    .at(-1);
}

function nearestYear(near: string, month: number, day: number): string {
  const year = Number(near.slice(0, 4));
  const target = toDayNumber(near);
  const distance = (iso: string): number => Math.abs(toDayNumber(iso) - target);
  const candidates = [year, year - 1, year + 1].map((candidate) => toIso(candidate, month, day));
  return candidates.reduce((best, candidate) => (distance(candidate) < distance(best) ? candidate : best));
}

const ON_WEEKDAY = new RegExp(`\\bon (${WEEKDAYS.join('|')})\\b`);

/** A weekday in the lead that fits the day is worth telling the reader; one that does not fits another day and tells nothing. */
function confirm(iso: string, lead: string): string {
  const printed = ON_WEEKDAY.exec(lead);
  if (printed?.[1] === undefined || printed[1] !== weekdayOf(iso)) return '';
  return `; it was a ${printed[1]}, and the text says “${printed[0]}”`;
}

/** `YYYY-MM-DD`, or `--MM-DD` when the year is not printed: how a dateline's day is kept. */
export function toDatelineDate({ year, month, day }: PrintedDate): string {
  return year === undefined ? `--${toIso(2000, month, day).slice(5)}` : toIso(year, month, day);
}
