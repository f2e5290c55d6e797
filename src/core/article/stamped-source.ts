import type { Range } from '../text/range.ts';
import { isOutletLine } from './outlet-line.ts';
import { findFullDates } from './printed-date.ts';

/** A line that names who printed or sent what follows, and on which day. */
export interface StampedSource {
  readonly name: string;
  /** Over the line. */
  readonly range: Range;
  /** Whether it is a sender's line, as channels print one above each post. */
  readonly sent: boolean;
}

const MAX_LENGTH = 120;
const SENDER = /^([^[\],]{2,60}),? \[([^[\]]{8,40})\]$/;
/** Between the name and the day: a mark, or the gap of a running head. */
const PARTED = /[\s,|·•–—(-]+$/;
const WEEKDAY = /[\s,|·•–—-]*\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s*$/i;
/** Behind the day a page number may stand. */
const PAGE = /^[\s,|·•–—)-]*(?:(?:page|p\.?) ?)?\d{0,4}$/i;

/** Reads `The Example Times, 3 March 2025`, a running head with its day and page, or a channel's `Example Wire, [27.03.2025 18:44]`. `undefined` for any other line. */
export function readStampedSource(line: string): StampedSource | undefined {
  if (line.length > MAX_LENGTH || !/\d{4}/.test(line)) return undefined;
  return readSender(line) ?? readPaper(line);
}

function readSender(line: string): StampedSource | undefined {
  const [, name = '', moment = ''] = SENDER.exec(line) ?? [];
  if (name === '' || findFullDates(moment).length !== 1) return undefined;
  return { name, range: { start: 0, end: name.length }, sent: true };
}

function readPaper(line: string): StampedSource | undefined {
  const [date] = findFullDates(line);
  if (date === undefined || date.start === 0 || !PAGE.test(line.slice(date.end))) return undefined;
  const name = line.slice(0, date.start).replace(WEEKDAY, '').replace(PARTED, '');
  return isOutletLine(name) ? { name, range: { start: 0, end: name.length }, sent: false } : undefined;
}
