import type { Range } from '../text/range.ts';
import { findAgencies } from './agencies.ts';
import type { PrintedDate } from './printed-date.ts';
import { findPrintedDates } from './printed-date.ts';

/** The opening of a wire report, with offsets into the paragraph it opens. */
export interface Opening {
  /** From the paragraph's start to the dash or colon, which is included. */
  readonly range: Range;
  readonly place?: string;
  readonly date?: PrintedDate;
  readonly agency?: { readonly name: string; readonly range: Range };
}

/** A dateline is over by here; what follows is the lead. */
const MAX_DATELINE_LENGTH = 120;
const MAX_PLACE_WORDS = 7;
const TAG = /\(([^()\n]{2,50})\)|\/([^/\n]{2,24})\/|\[([^[\]\n]{2,50})\]/;
const DASH_AFTER_TAG = /^\.?,? ?(?:-{1,2}|[—–_:])(?=\s|\p{L}|["“‘'«(])|^\./u;
/** A station's or a small agency's own tag: it makes a dateline only behind a place in capitals. */
const UNKNOWN_TAG = /^[A-Z][A-Z0-9]{1,7}(?:[ -][A-Z][A-Z0-9]{0,7})?$/;
const CAPITALS_FIRST = /^\p{Lu}[\p{Lu}.'’-]+(?:[\s,]|$)/u;
const PLACE_IN_TAG = /^\(([^()=\n]{1,30})=([^()=\n]{2,30})\)/;
const DELIMITER = /\s?[—–]\s?|\s?--\s?|\s[-_]\s|:\s/;
const PLACE_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}.'’/-]*|\p{Lo}[\p{L}\p{M}]*|of|the|de|del|di|da|do|du|la|le|el|al|on|upon|and|near|aboard|am|an|der)$/u;
const NOT_A_PLACE =
  /^(?:by|byline|length|section|headline|dateline|author|date|tags|subject|from|to|q|a|note|update|updated|watch|breaking|exclusive|analysis|opinion|explainer|factbox|video|live|photo|file|correction|editor|read|warning|report|source|published|posted|question|answer|interview|moderator|review|comment|summary|topline|key points|what we know|image|caption|highlights|factbox)\b/i;
const OPENS_SENTENCE = /^["'“‘«(]?[\p{Lu}\p{Lo}\p{N}]/u;
const LETTER = /\p{L}/u;
const LOWER = /\p{Ll}/u;
const DATE_TAIL = /^[\s.,]*(?:года|г|de \d{4})?[\s.,]*(?:mon|tue|wed|thu|fri|sat|sun)?\w{0,6}[\s.,]*$/iu;

/** The dateline that opens a paragraph; `undefined` when it opens with its lead. */
export function findOpening(paragraph: string): Opening | undefined {
  const head = paragraph.slice(0, MAX_DATELINE_LENGTH);
  return findPlaceInTag(head) ?? findTagged(head) ?? findUntagged(head);
}

/** `(부산=연합뉴스)`: Korean agencies put the place into the tag. */
function findPlaceInTag(head: string): Opening | undefined {
  const match = PLACE_IN_TAG.exec(head);
  if (match === null) return undefined;
  const [whole, place = '', tag = ''] = match;
  const [agency] = findAgencies(tag);
  if (agency === undefined) return undefined;
  const start = whole.length - 1 - tag.length;
  const range = { start: start + agency.start, end: start + agency.end };
  return { range: { start: 0, end: whole.length }, place, agency: { name: agency.name, range } };
}

/** `SEOUL, South Korea (AP) —`, `(Reuters) -`, `MURMANSK, October 14. /TASS/.` */
function findTagged(head: string): Opening | undefined {
  const match = TAG.exec(head);
  if (match === null) return undefined;
  const inside = match[1] ?? match[2] ?? match[3] ?? '';
  const [agency] = findAgencies(inside);
  const [date] = findPrintedDates(inside);
  const unknown = agency === undefined && UNKNOWN_TAG.test(inside);
  if (
    agency === undefined &&
    !unknown &&
    (date === undefined || date.range.end - date.range.start < inside.trim().length)
  )
    return undefined;
  const before = readPlaceAndDate(head.slice(0, match.index));
  if (before === undefined) return undefined;
  const tagEnd = match.index + match[0].length;
  const rest = head.slice(tagEnd);
  const dash = DASH_AFTER_TAG.exec(rest);
  if (dash === null && !OPENS_SENTENCE.test(rest.trimStart())) return undefined;
  const start = match.index + 1;
  const opening = { ...before, range: { start: 0, end: tagEnd + (dash?.[0].length ?? 0) } };
  if (agency !== undefined) {
    const range = { start: start + agency.start, end: start + agency.end };
    return { ...opening, agency: { name: agency.name, range } };
  }
  if (dash === null || before.place === undefined) return undefined;
  if (unknown) return CAPITALS_FIRST.test(before.place) ? opening : undefined;
  if (date === undefined) return undefined;
  return { ...opening, date: { ...date, range: { start: start + date.range.start, end: start + date.range.end } } };
}

/** `PARIS —`, `Seoul, Sep 17:`, `NEW DELHI:`. Without a date, a title-case place must be short: `Smith: yes` is an interview. */
function findUntagged(head: string): Opening | undefined {
  const match = DELIMITER.exec(head);
  if (match === null || match.index === 0) return undefined;
  const text = head.slice(0, match.index);
  const read = readPlaceAndDate(text);
  if (read?.place === undefined || NOT_A_PLACE.test(text)) return undefined;
  if (!OPENS_SENTENCE.test(head.slice(match.index + match[0].length))) return undefined;
  if (read.date === undefined && !isBarePlace(read.place, match[0].includes(':'))) return undefined;
  const [agency] = findAgencies(text);
  const range = { start: 0, end: match.index + match[0].trimEnd().length };
  const named = agency && { name: agency.name, range: { start: agency.start, end: agency.end } };
  return { ...read, range, ...(named && { agency: named }) };
}

function isBarePlace(place: string, colon: boolean): boolean {
  const words = place.split(/\s+/).length;
  if (place.replace(/\P{L}/gu, '').length < 3) return false;
  return LOWER.test(place) ? words <= (colon ? 2 : 3) : words <= 5;
}

function readPlaceAndDate(text: string): { place?: string; date?: PrintedDate } | undefined {
  const date = findPrintedDates(text).at(-1);
  if (date !== undefined && !DATE_TAIL.test(text.slice(date.range.end))) return undefined;
  const [agency] = findAgencies(text);
  const withoutAgency = agency?.end === text.trimEnd().length ? text.slice(0, agency.start) : text;
  const place = trimPlace(withoutAgency.slice(0, date?.range.start ?? withoutAgency.length));
  if (place === '') return date === undefined ? {} : { date };
  if (!isPlace(place)) return undefined;
  return { place, ...(date && { date }) };
}

function trimPlace(text: string): string {
  return text
    .replace(/\b(?:mon|tues?|wednes|wed|thurs?|thu|fri|satur|sat|sun)(?:day)?[,\s]*$/i, '')
    .replace(/^[\s,;]+|[\s,;|]+$/g, '')
    .replace(/(?<=\p{Ll}{4})\.$/u, '');
}

function isPlace(text: string): boolean {
  if (text.length > 70 || !LETTER.test(text)) return false;
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  return words.length <= MAX_PLACE_WORDS && words.every((word) => PLACE_WORD.test(word));
}
