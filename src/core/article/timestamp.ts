import { readByline } from './byline.ts';
import { findPrintedDates } from './printed-date.ts';

const MAX_TIMESTAMP_LENGTH = 140;
const LABEL =
  /^(?:first |last |originally )?(?:published|updated|posted|modified|created|issued|released|date|publication date|added|edited)(?: date| time)?(?: on| at)?\s*[:|–—-]?\s*/i;
const UPDATED = /\b(?:updated|modified|edited)\b/i;
/** A year and the time behind it, or a zone and the next label, may have lost the space between them. */
const GLUED = /(?<=\p{Lu}{2})(?=(?:Updated|Published|Posted|Modified))/gu;
/** `- MADURAI`, `, New Delhi`: where the clock stands. */
const CLOCK_PLACE = /^[\s,|.–—-]*\p{Lu}[\p{L}.'’]*(?:[ ,]{1,2}\p{Lu}[\p{L}.'’]*){0,3}[\s.]*$/u;
const TIME = /\b\d{1,2}[:.]\d{2}(?:[:.]\d{2})?|\b\d{1,2}\s?(?:am|pm|a\.m\.?|p\.m\.?)(?![\p{L}])|\b\d{1,2}h\d{2}\b/iu;
const NAMED_TAIL = /^by(?: \p{Lu}[\p{L}.'’&-]*){1,5}$/u;
const WRITER_TAIL = / by (?=\p{Lu})/u;
const AGO = /^(?:\w+ )?\d+ ?(?:s|m|h|d|secs?|seconds?|mins?|minutes?|hours?|hrs?|days?|weeks?|months?) ago$/i;
const FILLER =
  /(?<!\p{L})(?:(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day|nesday|sday|rsday|urday)?|wednesday|published|updated|posted|last|first|modified|on|at|by|am|pm|a\.m|p\.m|gmt|utc|ist|est|edt|cst|cdt|mst|mdt|pst|pdt|bst|cet|cest|eet|msk|jst|kst|hkt|sgt|aest|aedt|et|pt|ct|local time|h|hrs|hours|ago|an|a|hour|min|mins|minutes|minute|read|t|z|года|г|de|del)(?!\p{L})/giu;

const CLOCK = /\d{1,2}[:.]\d{2}(?:[:.]\d{2})?|\d{1,2}(?=\s?[ap]\.?m)/giu;
const DIGIT = /\d/;
const WORD = /\p{L}{2,}/u;

/** What a timestamp line says. */
export interface Timestamp {
  /** Whether it says only when the report was last changed. */
  readonly updated: boolean;
}

/** Reads a line that is nothing but a moment: `Published: 17 Sep 2023, 10:32 IST`, `Tuesday, March 5, 2024`, `23:41`, `2 hours ago`. */
export function readTimestamp(line: string): Timestamp | undefined {
  if (line.length > MAX_TIMESTAMP_LENGTH || !DIGIT.test(line)) return undefined;
  const text = dropWriter(line.trim());
  const labelled = LABEL.exec(text)?.[0] ?? '';
  const rest = text.slice(labelled.length);
  if (AGO.test(rest)) return { updated: UPDATED.test(labelled) };
  const dates = findPrintedDates(rest);
  if (dates.length === 0 && !TIME.test(rest)) return undefined;
  const left = dropMoments(rest, dates);
  const isPlaced = labelled !== '' && dates.length > 0 && CLOCK_PLACE.test(left);
  return isPlaced || !WORD.test(left) ? { updated: UPDATED.test(labelled) } : undefined;
}

/** `February 13, 2020 by Jane Doe`: the writer's name is read elsewhere. */
function dropWriter(text: string): string {
  const at = findWriterTail(text);
  return at === undefined ? text : text.slice(0, at).trimEnd();
}

/** Where a byline begins that follows a date on one line; `undefined` when none does. */
export function findWriterTail(text: string): number | undefined {
  const at = WRITER_TAIL.exec(text)?.index;
  if (at === undefined) return undefined;
  const tail = text.slice(at).trim();
  return readByline(tail) !== undefined || NAMED_TAIL.test(tail) ? at : undefined;
}

/** What is left once the days, times, zones and connecting words are taken away. */
function dropMoments(text: string, dates: ReturnType<typeof findPrintedDates>): string {
  let rest = '';
  let at = 0;
  for (const { range } of dates) {
    rest += `${text.slice(at, range.start)} `;
    at = range.end;
  }
  return (rest + text.slice(at))
    .replace(GLUED, ' ')
    .replace(CLOCK, ' ')
    .replace(FILLER, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
