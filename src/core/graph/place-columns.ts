import { measureText } from '../timeline/measure-text.ts';
import { wrapLabel } from '../timeline/wrap-label.ts';
import { LABEL_SIZE, SHAPE_ROOM } from './network-layout.ts';
import type { PlacedColumn, PlacedPanel } from './network-layout.ts';
import type { PlannedPanel } from './plan-network.ts';

const LEAST_LABEL = 56;
const MOST_LABEL = 150;
/** Left of every column lines have room to turn. */
export const LEAST_LANE = 46;
/** Wider ones are empty ground. */
const MOST_LANE = 260;
const MARGIN = 10;
/** Where lines have so much room, the rest is better given to what stands below labels. */
const EASY_LANE = 110;
/** Titles of 17 px are set in a serif, which is wider than the letters that they are measured in. */
const TITLE_SIZE = 20.5;
const HEADING_SIZE = 13.5;

/** The width of a label as it may have to be drawn: in bold, when its name is chosen. */
export function labelWidth(text: string): number {
  return measureText(text, 'condensed-700', LABEL_SIZE);
}

/** Panels and columns with the width that they take: the width asked for, or more when there are more columns than it holds. */
export interface ColumnPlaces {
  readonly width: number;
  readonly columns: readonly PlacedColumn[];
  readonly panels: readonly PlacedPanel[];
}

/** Panels and columns across the width: each column as wide as its labels need, up to 150 px; what is left is room for lines. */
export function placeColumns(panels: readonly PlannedPanel[], asked: number): ColumnPlaces {
  const planned = panels.flatMap(({ columns }) => columns);
  const lasts = new Set(panels.map((_, at) => panels.slice(0, at + 1).flatMap(({ columns }) => columns).length - 1));
  const needs = planned.map(({ names, more }) => {
    const widest = names.reduce((most, { label }) => Math.max(most, labelWidth(label)), more > 0 ? 70 : 0);
    return Math.ceil(Math.min(MOST_LABEL, Math.max(LEAST_LABEL, widest)));
  });
  const fixed = planned.length * (LEAST_LANE + SHAPE_ROOM) + MARGIN;
  const width = Math.max(asked, fixed + planned.length * LEAST_LABEL);
  const widths = widen(fitWidths(needs, width - fixed), width - fixed);
  const left = Math.max(0, width - fixed - widths.reduce((sum, one) => sum + one, 0));
  const lane = Math.min(MOST_LANE, LEAST_LANE + left / Math.max(1, planned.length));
  // Few columns stand in the middle.
  let x = (left - (lane - LEAST_LANE) * planned.length) / 2;
  const placed = planned.map((column, index): PlacedColumn & { readonly start: number } => {
    const start = x;
    const own = SHAPE_ROOM + (widths[index] ?? LEAST_LABEL);
    x += lane + own;
    const room = own + (index === planned.length - 1 ? width - x : lasts.has(index) ? MARGIN : lane - LEAST_LANE / 2);
    return { heading: fitHeading(column.heading, room), x: start + lane, width: own, start };
  });
  let index = 0;
  return {
    width,
    columns: placed.map(({ heading, x: at, width: own }) => ({ heading, x: at, width: own })),
    panels: panels.map(({ title, tint, columns }, place): PlacedPanel => {
      const start = placed[index]?.start ?? 0;
      index += columns.length;
      const end = place === panels.length - 1 ? width : (placed[index]?.start ?? width);
      const from = place === 0 ? 0 : start + MARGIN;
      const to = place === panels.length - 1 ? end : end + MARGIN;
      return { title: fitTitle(title, to - from - 2 * MARGIN), tint, x: from, width: to - from };
    }),
  };
}

/** The widths as needed, or all narrower in proportion; never under the least. */
function fitWidths(needs: readonly number[], room: number): readonly number[] {
  const least = needs.length * LEAST_LABEL;
  const wish = needs.reduce((total, one) => total + one, 0) - least;
  const share = wish <= 0 ? 1 : Math.min(1, (room - least) / wish);
  return needs.map((need) => LEAST_LABEL + Math.floor((need - LEAST_LABEL) * share));
}

/** Wider by an equal share of what the lanes do not need, up to the most. */
function widen(widths: readonly number[], room: number): readonly number[] {
  const taken = widths.reduce((total, one) => total + one + EASY_LANE - LEAST_LANE, 0);
  const share = Math.floor(Math.max(0, room - taken) / Math.max(1, widths.length));
  return widths.map((one) => Math.min(MOST_LABEL, one + share));
}

function fitTitle(title: string, width: number): readonly string[] {
  return wrapLabel(title, { width, lines: 2, measure: (text) => measureText(text, 'sans-650', TITLE_SIZE) });
}

function fitHeading(heading: string, width: number): readonly string[] {
  return wrapLabel(heading, { width, lines: 2, measure: (text) => measureText(text, 'condensed-520', HEADING_SIZE) });
}
