import { wrapLabel } from '../timeline/wrap-label.ts';
import type { NetworkName, Tie } from './network.ts';
import { LINE_HEIGHT, NOTE_HEIGHT, ROW_PAD, SHAPE_ROOM } from './network-layout.ts';
import type { NetworkLayout, PlacedColumn, PlacedMore, PlacedName, PlacedTie, Point } from './network-layout.ts';
import { orderLayers } from './order-layers.ts';
import type { Route } from './order-layers.ts';
import { LEAST_LANE, labelWidth, placeColumns } from './place-columns.ts';
import { pickTies } from './pick-ties.ts';
import { planNetwork } from './plan-network.ts';
import type { NetworkPlan, PlannedColumn } from './plan-network.ts';
import { LINE_STEP, stackColumn } from './stack-column.ts';
import type { Stack } from './stack-column.ts';

const BAND_LINE = 22;
const BAND_PAD = 14;
const HEADING_HEIGHT = 40;
const LEAST_HEIGHT = 420;
const SHAPE_EDGE = 9;
const LABEL_GAP = 4;
const DEEPEST_ARC = LEAST_LANE - 12;

/**
 * Lays out names and links as a fixed layered map: columns by story and type, lines between them that never pass behind a label. The same
 * input gives the same places. All lengths are in pixels.
 */
export function layoutNetwork(plan: NetworkPlan & { readonly width: number }): NetworkLayout {
  const planned = planNetwork(plan);
  const { columns, panels, width } = placeColumns(planned, plan.width);
  const flat = planned.flatMap((panel) => panel.columns);
  const drawn = flat.map(({ names }) => names);
  const ties = pickTies(plan.network.tiesAmong(drawn.flat().map(({ id }) => id)), plan.near);
  const { rows, routes } = orderLayers(drawn, layTies(plan, drawn.flat(), ties.drawn));
  const labels = rows.map((column, index) => column.map((name) => fitLabel(name, columns[index])));
  const heights = labels.map((column, index) => [
    ...column.map((lines) => 2 * ROW_PAD + lines.length * LINE_HEIGHT + NOTE_HEIGHT),
    ...((flat[index]?.more ?? 0) > 0 ? [2 * ROW_PAD + LINE_HEIGHT] : []),
  ]);
  const stacks = stackAll(heights, countLines(routes));
  const bandHeight = BAND_PAD + BAND_LINE * Math.max(1, ...panels.map(({ title }) => title.length));
  const headHeight = bandHeight + HEADING_HEIGHT;
  const names = rows.flatMap((column, index) =>
    column.map((name, row) => placeName({ name, column: index, row }, { columns, labels, stacks, top: headHeight })),
  );
  return {
    width,
    height: headHeight + Math.max(0, ...stacks.map(({ height }) => height)),
    bandHeight,
    headHeight,
    panels,
    columns,
    names,
    more: placeMore(flat, { columns, stacks, top: headHeight }),
    left: ties.left,
    ties: drawRoutes(routes, { columns, stacks, top: headHeight, names, ties: ties.drawn }),
  };
}

/** The links that give names their places: those that are drawn, and those that only limits leave out. */
function layTies({ ground, near }: NetworkPlan, names: readonly NetworkName[], drawn: readonly Tie[]): readonly Tie[] {
  if (!ground) return drawn;
  const all = ground.tiesAmong(names.map(({ id }) => id));
  const laid = new Set([...drawn, ...pickTies(all, near).drawn].map(({ key }) => key));
  return all.filter(({ key }) => laid.has(key));
}

interface Places {
  readonly columns: readonly PlacedColumn[];
  readonly stacks: readonly Stack[];
  readonly top: number;
}

function stackAll(
  heights: readonly (readonly number[])[],
  lines: (column: number, gap: number) => number,
): readonly Stack[] {
  const least = heights.map((rows, column) => stackColumn(rows, (gap) => lines(column, gap), 0).height);
  const height = Math.max(LEAST_HEIGHT, ...least);
  return heights.map((rows, column) => stackColumn(rows, (gap) => lines(column, gap), height));
}

/** The whole label where two lines hold it, else its short form, else its beginning. */
function fitLabel({ label, shortLabel }: NetworkName, column: PlacedColumn | undefined): readonly string[] {
  const wrapping = { width: (column?.width ?? 0) - SHAPE_ROOM, lines: 2, measure: labelWidth };
  const whole = wrapLabel(label, wrapping);
  if (!isCut(whole, label)) return whole;
  const short = wrapLabel(shortLabel, wrapping);
  return isCut(short, shortLabel) ? whole : short;
}

function isCut(lines: readonly string[], text: string): boolean {
  return (lines.at(-1)?.endsWith('…') ?? true) && !text.endsWith('…');
}

function countLines(routes: readonly Route[]): (column: number, gap: number) => number {
  const counts = new Map<string, number>();
  for (const { gaps } of routes) {
    for (const { column, gap } of gaps) {
      const key = `${column} ${gap}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return (column, gap) => counts.get(`${column} ${gap}`) ?? 0;
}

function placeName(
  { name, column, row }: Pick<PlacedName, 'name' | 'column' | 'row'>,
  { columns, labels, stacks, top }: Places & { readonly labels: readonly (readonly (readonly string[])[])[] },
): PlacedName {
  const at = columns[column] ?? { x: 0, width: 0 };
  const lines = labels[column]?.[row] ?? [];
  return {
    name,
    column,
    row,
    x: at.x + SHAPE_ROOM / 2 - 2,
    y: top + (stacks[column]?.rows[row] ?? 0),
    lines,
    labelX: at.x + SHAPE_ROOM,
    labelWidth: at.width - SHAPE_ROOM,
    firstWidth: labelWidth(lines[0] ?? ''),
  };
}

function placeMore(flat: readonly PlannedColumn[], { columns, stacks, top }: Places): readonly PlacedMore[] {
  return flat.flatMap(({ more, names, types, stories }, column) =>
    more === 0
      ? []
      : [
          {
            column,
            count: more,
            x: (columns[column]?.x ?? 0) + SHAPE_ROOM,
            y: top + (stacks[column]?.rows[names.length] ?? 0),
            types,
            stories,
          },
        ],
  );
}

function drawRoutes(
  routes: readonly Route[],
  {
    columns,
    stacks,
    top,
    names,
    ties,
  }: Places & { readonly names: readonly PlacedName[]; readonly ties: readonly Tie[] },
): readonly PlacedTie[] {
  const drawn = new Map(ties.map((tie) => [tie.key, tie]));
  const byId = new Map(names.map((one) => [one.name.id, one]));
  const count = countLines(routes);
  const heightOf = ({ column, gap, line }: Route['gaps'][number]): number => {
    const middle = stacks[column]?.gaps[gap]?.middle ?? 0;
    return top + middle + (line - (count(column, gap) - 1) / 2) * LINE_STEP;
  };
  return routes.flatMap(({ tie: { key }, from, to, gaps }): readonly PlacedTie[] => {
    const tie = drawn.get(key);
    const [one, other] = [tie && byId.get(tie.a), tie && byId.get(tie.b)];
    if (!tie || !one || !other) return [];
    const [left, right] = one.column === from.column && one.row === from.row ? [one, other] : [other, one];
    const ends = { tie, from: left.name.id, to: right.name.id };
    if (from.column === to.column) {
      const x = left.x - SHAPE_EDGE;
      const arc = Math.min(DEEPEST_ARC, 12 + (right.y - left.y) * 0.08);
      return [
        {
          ...ends,
          points: [
            { x, y: left.y },
            { x, y: right.y },
          ],
          arc,
        },
      ];
    }
    const points: Point[] = [
      { x: left.labelX + Math.min(left.firstWidth, left.labelWidth) + LABEL_GAP, y: left.y },
      { x: left.labelX + left.labelWidth + LABEL_GAP, y: left.y },
    ];
    for (const crossed of gaps) {
      const { x = 0, width = 0 } = columns[crossed.column] ?? {};
      const y = heightOf(crossed);
      points.push({ x, y }, { x: x + width + LABEL_GAP, y });
    }
    points.push({ x: right.x - SHAPE_EDGE, y: right.y });
    return [{ ...ends, points }];
  });
}
