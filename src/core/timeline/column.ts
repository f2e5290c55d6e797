import { MONTH_NAMES, WEEKDAY_NAMES, fromDayNumber, weekdayOf } from '../date/calendar.ts';
import type { DatedEvent } from './dated-event.ts';
import type { Fold, FoldedTime } from './fold-time.ts';
import { cellOf, daysOfCell, type Unit } from './unit.ts';

/** A cell of the axis before it has a place: one unit, with the events that fit in it. */
export interface Cell {
  readonly kind: 'cell';
  readonly segment: number;
  readonly unit: Unit;
  /** Its number, as `cellOf` counts. */
  readonly cell: number;
  /** Events that lie in it wholly, in order of time. */
  readonly events: readonly DatedEvent[];
  /** Events that begin in it and reach beyond it. */
  readonly spans: readonly DatedEvent[];
}

/** A fold of the axis before it has a place. */
export interface FoldColumn {
  readonly kind: 'fold';
  readonly fold: Fold;
}

/** The columns from left to right: the cells of each segment, empty ones too, with folds between segments. */
export function listColumns({ segments, folds }: FoldedTime): readonly (Cell | FoldColumn)[] {
  return segments.flatMap(({ unit, first, last, events }, segment) => {
    const inside = new Map<number, DatedEvent[]>();
    const across = new Map<number, DatedEvent[]>();
    for (const one of events) {
      const cell = cellOf(unit, one.begin);
      const map = cellOf(unit, one.end) === cell ? inside : across;
      const known = map.get(cell);
      if (known) known.push(one);
      else map.set(cell, [one]);
    }
    const cells = Array.from({ length: last - first + 1 }, (_, index): Cell => {
      const cell = first + index;
      return { kind: 'cell', segment, unit, cell, events: inside.get(cell) ?? [], spans: across.get(cell) ?? [] };
    });
    const fold = folds[segment];
    return fold ? [...cells, { kind: 'fold', fold } as const] : cells;
  });
}

/** How a cell may be headed, the longest first; and the heading that it shares with its neighbours, if it shares one. */
export interface Headings {
  /** The figure, such as `16`, `July`, `1980s`; bare years and decades may be short. */
  readonly figures: readonly string[];
  /** What stands behind the figure: `Saturday`, `Sat`. */
  readonly notes: readonly string[];
  /** `September 2023`, `Sep 2023` for days; `2023` for months. Empty for others. */
  readonly groups: readonly string[];
}

/** The headings of a cell. */
export function headCell(unit: Unit, cell: number): Headings {
  const begin = daysOfCell(unit, cell).begin;
  const { year, month, day } = fromDayNumber(begin);
  const name = MONTH_NAMES[month - 1] ?? '';
  const short = name.slice(0, 3);
  switch (unit) {
    case 'day': {
      const weekday = WEEKDAY_NAMES[weekdayOf(begin) - 1] ?? '';
      const groups = [`${name} ${year}`, `${short} ${year}`, `${year}`];
      return { figures: [`${day}`], notes: [weekday, weekday.slice(0, 3)], groups };
    }
    case 'month':
      return { figures: [name, short], notes: [], groups: [`${year}`] };
    case 'year':
      return { figures: [`${year}`, `’${String(year).slice(-2)}`], notes: [], groups: [] };
    case 'decade':
    case 'century':
      return { figures: [`${year}s`, `’${String(year).slice(-2)}s`], notes: [], groups: [] };
  }
}

/** Whether every event of a cell, and there is one, has a date that can be read in more than one way. */
export function isCellUnclear({ events }: Cell): boolean {
  return events.length > 0 && events.every(({ event }) => event.when.basis === 'unclear');
}
