import type { Fold } from './fold-time.ts';
import type { Certainty, PlacedEvent } from './placed-event.ts';
import type { DaySpan, Unit } from './unit.ts';

/** A rectangle in pixels, from the top left of the plate. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line of text, or some, in its place; never wider or higher than its box. */
export interface Label extends Box {
  readonly lines: readonly string[];
}

/** A column of the plate that stands for one unit of time. */
export interface CellColumn extends Box {
  readonly kind: 'cell';
  readonly unit: Unit;
  readonly days: DaySpan;
  /** How many events of all lanes begin in it. */
  readonly count: number;
  /** `16`, `July`, `June?`; without lines where there is no room. */
  readonly figure: Label;
  /** `Saturday` or `Sat` behind the figure, where there is room. */
  readonly note?: Label;
  /** The whole date, for those who do not see the column: `16 September 2023`. */
  readonly name: string;
  /** Whether its block of the neatline is ink; blocks take turns. */
  readonly isInk: boolean;
}

/** A column that stands for time that is folded away. */
export interface FoldedColumn extends Box {
  readonly kind: 'fold';
  readonly fold: Fold;
  /** `33 yrs`; in two lines where one is too wide; without lines where nothing was folded and only the unit changes. */
  readonly label: Label;
}

/** An event on the plate. */
export interface Item {
  readonly event: PlacedEvent;
  readonly certainty: Certainty;
  /** Index of the column that it begins in. */
  readonly column: number;
  /** The middle of its mark; absent for an event that is only a bar. */
  readonly mark?: { readonly x: number; readonly y: number };
  /** A bar as wide as the span; an open one has no known end. */
  readonly bar?: Box & { readonly isOpen: boolean };
  readonly label: Label;
}

/** The list of one lane's events in one column. */
export interface CellList {
  readonly column: number;
  /** In order of time, then of telling. */
  readonly items: readonly Item[];
  /** Events that the list leaves out, and where that is said: `3 more`. */
  readonly more?: { readonly label: Label; readonly events: readonly PlacedEvent[] };
}

/** One story's lane: a band with its title, its events below. */
export interface LaneBox extends Box {
  readonly story: string;
  readonly title: string;
  /** How many events it has, those without a date included. */
  readonly count: number;
  readonly tint: 'sea' | 'land';
  readonly band: Box;
  /** What lies below the band. */
  readonly body: Box;
  /** Events that reach over more than one column. */
  readonly bars: readonly Item[];
  readonly cells: readonly CellList[];
}

/** The folded timeline as columns, all lengths in pixels. */
export interface FoldedColumns {
  readonly kind: 'columns';
  readonly width: number;
  readonly height: number;
  /** Height of the dates above the lanes; the neatline is its lowest part. */
  readonly head: number;
  readonly neatline: Box;
  readonly columns: readonly (CellColumn | FoldedColumn)[];
  /** `September 2023` above its days. */
  readonly groups: readonly Label[];
  readonly lanes: readonly LaneBox[];
  readonly undated: readonly PlacedEvent[];
}

/** That the columns would be too many or too full; `layoutDensity` draws such a collection. */
export interface TooDense {
  readonly kind: 'density';
  readonly why: 'events' | 'cell' | 'width';
}
