import { dateInWords } from '../date/date-in-words.ts';
import { padNumber, toIsoDay } from '../date/calendar.ts';
import { headCell, isCellUnclear, type Cell, type FoldColumn } from './column.ts';
import type { CellColumn, FoldedColumn, Label } from './folded-layout.ts';
import type { Measure } from './measure-text.ts';
import { daysOfCell } from './unit.ts';
import { chooseWording, wrapLabel } from './wrap-label.ts';

const GROUP_TOP = 4;
const GROUP_LINE = 18;
const FIGURE_TOP = 24;
const FIGURE_LINE = 26;
const NEATLINE = 10;
/** Height of the dates above the lanes. */
export const HEAD_HEIGHT: number = FIGURE_TOP + FIGURE_LINE + 4 + NEATLINE;
/** Where the neatline begins. */
export const NEATLINE_TOP: number = HEAD_HEIGHT - NEATLINE;
/** Space left of what stands in a cell. */
export const CELL_PAD = 8;
const EMPTY_PAD = 3;
const NOTE_GAP = 5;
const FIGURE_SIZE = 18;
const NOTE_SIZE = 15;
const SMALL_SIZE = 13.5;
const FOLD_SIZE = 12.5;

/** The place of a column. */
interface Extent {
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

/** A column with its date above it. */
export function layHead(
  column: Cell | FoldColumn,
  { x, width, height }: Extent,
  measure: Measure,
): CellColumn | FoldedColumn {
  const box = { x, y: 0, width, height };
  if (column.kind === 'fold') {
    const lines = wrapLabel(column.fold.length?.short ?? '', {
      width,
      lines: 2,
      measure: (text) => measure(text, 'condensed-400', FOLD_SIZE),
    });
    const labelHeight = 13 * lines.length;
    const label = { x, y: FIGURE_TOP + FIGURE_LINE - labelHeight, width, height: labelHeight, lines };
    return { ...box, kind: 'fold', fold: column.fold, label };
  }
  const days = daysOfCell(column.unit, column.cell);
  const count = column.events.length + column.spans.length;
  const figure = count > 0 ? layFigure(column, box, measure) : layBareDate(column, box, measure);
  const note = count > 0 && figure.lines.length > 0 ? layNote(column, box, { figure, measure }) : undefined;
  const isInk = column.cell % 2 === 0;
  return {
    ...box,
    kind: 'cell',
    unit: column.unit,
    days,
    count,
    figure,
    ...(note && { note }),
    name: nameCell(column),
    isInk,
  };
}

/** The headings that neighbouring cells share, each above its run of cells. */
export function layGroups(
  columns: readonly (Cell | FoldColumn)[],
  xs: readonly number[],
  measure: Measure,
): readonly Label[] {
  const groups: { wordings: readonly string[]; segment: number; from: number; to: number }[] = [];
  for (const [index, column] of columns.entries()) {
    if (column.kind === 'fold') continue;
    const wordings = headCell(column.unit, column.cell).groups;
    const open = groups.at(-1);
    if (open && open.segment === column.segment && open.wordings[0] === wordings[0]) open.to = index + 1;
    else groups.push({ wordings, segment: column.segment, from: index, to: index + 1 });
  }
  return groups.flatMap(({ wordings, from, to }) => {
    const x = (xs[from] ?? 0) + EMPTY_PAD;
    const width = (xs[to] ?? 0) - x - EMPTY_PAD;
    const text = chooseWording(wordings, width, (one) => measure(one, 'sans-400', SMALL_SIZE));
    return text === '' ? [] : [{ x, y: GROUP_TOP, width, height: GROUP_LINE, lines: [text] }];
  });
}

/** The date of a cell in words. */
function nameCell({ unit, cell }: Cell): string {
  const iso = toIsoDay(daysOfCell(unit, cell).begin);
  if (unit === 'day') return dateInWords(iso);
  if (unit === 'month') return dateInWords(iso.slice(0, 7));
  const year = Number(iso.slice(0, 4));
  return unit === 'year' ? padNumber(year, 4) : `the ${year}s`;
}

function layFigure(column: Cell, { x, width }: Extent, measure: Measure): Label {
  const room = width - CELL_PAD;
  const figures = headCell(column.unit, column.cell).figures;
  const asked = isCellUnclear(column) ? figures.map((figure) => `${figure}?`) : figures;
  const text = chooseWording(asked, room, (one) => measure(one, 'sans-650', FIGURE_SIZE));
  const used = measure(text, 'sans-650', FIGURE_SIZE);
  return { x: x + CELL_PAD, y: FIGURE_TOP, width: used, height: FIGURE_LINE, lines: text === '' ? [] : [text] };
}

function layBareDate({ unit, cell }: Cell, { x, width }: Extent, measure: Measure): Label {
  const room = width - EMPTY_PAD;
  const text = chooseWording(headCell(unit, cell).figures, room, (one) => measure(one, 'condensed-400', SMALL_SIZE));
  return { x: x + EMPTY_PAD, y: FIGURE_TOP, width: room, height: FIGURE_LINE, lines: text === '' ? [] : [text] };
}

function layNote(
  column: Cell,
  { x, width }: Extent,
  { figure, measure }: { readonly figure: Label; readonly measure: Measure },
): Label | undefined {
  const from = figure.x + figure.width + NOTE_GAP;
  const room = x + width - from;
  const text = chooseWording(headCell(column.unit, column.cell).notes, room, (one) =>
    measure(one, 'condensed-400', NOTE_SIZE),
  );
  return text === '' ? undefined : { x: from, y: FIGURE_TOP, width: room, height: FIGURE_LINE, lines: [text] };
}
