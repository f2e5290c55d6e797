import { fromDayNumber, MONTH_NAMES, WEEKDAY_NAMES, weekdayOf, type CivilDay } from '../date/calendar.ts';
import type { DatedEvent } from './dated-event.ts';
import type { Label } from './folded-layout.ts';
import type { Measure } from './measure-text.ts';
import { cellOf } from './unit.ts';
import { chooseWording } from './wrap-label.ts';

/** The date beside a row. */
export interface RowDate {
  /** `16`, `June?`, `22–27`, `1980s`; in 21 pixels, or in 15 when it is long. */
  readonly figure: Label & { readonly size: 21 | 15 };
  /** `Sat`, `2023`. */
  readonly note: Label;
}

const FIGURE_LINE = 23;
const NOTE_LINE = 18;
const NOTE_SIZE = 14;

/** The date of an event in a narrow column, with a question mark when it is unclear. */
export function layRowDate(
  one: DatedEvent,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  measure: Measure,
): RowDate {
  const mark = one.event.when.basis === 'unclear' ? '?' : '';
  const { figures, notes } = wordDate(one);
  const asked = figures.map((figure) => `${figure}${mark}`);
  const large = chooseWording(asked.slice(0, 1), width, (text) => measure(text, 'sans-650', 21));
  const small = large === '' ? chooseWording(asked, width, (text) => measure(text, 'sans-650', 15)) : '';
  const note = chooseWording(notes, width, (text) => measure(text, 'sans-400', NOTE_SIZE));
  const text = large === '' ? small : large;
  return {
    figure: { x, y, width, height: FIGURE_LINE, lines: text === '' ? [] : [text], size: large === '' ? 15 : 21 },
    note: { x, y: y + FIGURE_LINE, width, height: NOTE_LINE, lines: note === '' ? [] : [note] },
  };
}

interface DateWordings {
  readonly figures: readonly string[];
  readonly notes: readonly string[];
}

function wordDate({ begin, end }: DatedEvent): DateWordings {
  const a = fromDayNumber(begin);
  const b = fromDayNumber(end);
  if (begin === end) return { figures: [`${a.day}`], notes: [(WEEKDAY_NAMES[weekdayOf(begin) - 1] ?? '').slice(0, 3)] };
  const isWhole = (unit: 'month' | 'year' | 'decade' | 'century'): boolean =>
    cellOf(unit, begin - 1) !== cellOf(unit, begin) && cellOf(unit, end + 1) !== cellOf(unit, end);
  const decades = cellOf('decade', begin) === cellOf('decade', end);
  if (isWhole('decade') && decades) return { figures: [`${a.year}s`], notes: [] };
  if (isWhole('century') && cellOf('century', begin) === cellOf('century', end))
    return { figures: [`${a.year}s`], notes: [] };
  if (isWhole('year')) return { figures: [`${a.year}`], notes: a.year === b.year ? [] : [`–${b.year}`] };
  if (isWhole('month')) return wordMonths(a, b);
  if (a.year !== b.year) return { figures: [`${a.year}`], notes: [`–${b.year}`] };
  const to = `${b.day} ${monthName(b).slice(0, 3)}`;
  return a.month === b.month
    ? { figures: [`${a.day}–${b.day}`], notes: [monthName(a).slice(0, 3)] }
    : { figures: [`${a.day} ${monthName(a).slice(0, 3)}`], notes: [`–${to}`] };
}

function wordMonths(a: CivilDay, b: CivilDay): DateWordings {
  const name = monthName(a);
  const short = name.slice(0, 3);
  const years = a.year === b.year ? `${a.year}` : `–${monthName(b).slice(0, 3)} ${b.year}`;
  if (a.year === b.year && a.month === b.month) return { figures: [name, short], notes: [years] };
  return a.year === b.year
    ? { figures: [`${short}–${monthName(b).slice(0, 3)}`, short], notes: [years] }
    : { figures: [`${short} ${a.year}`, short], notes: [years, `–${b.year}`] };
}

function monthName({ month }: CivilDay): string {
  return MONTH_NAMES[month - 1] ?? '';
}
