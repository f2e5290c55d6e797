import type { NameId } from '../address/ids.ts';
import type { NetworkPlan, PlannedColumn, PlannedPanel } from './plan-network.ts';

/** Longer columns are cut to `FOLDED_ROWS` names and a line that counts the others. */
const MOST_ROWS = 16;
const FOLDED_ROWS = 12;
/** No map draws more names than this. */
export const MOST_NAMES = 90;

/** Cuts long columns to the names that most is said of; a focus and the names near it come before all others. Of what limits leave nothing of, the ground decides. */
export function capColumns(
  panels: readonly PlannedPanel[],
  { network, ground, near }: NetworkPlan,
): readonly PlannedPanel[] {
  const ids = panels.flatMap(({ columns }) => columns.flatMap(({ names }) => names.map(({ id }) => id)));
  const weight = new Map<NameId, number>(ids.map((id) => [id, network.countSentences(id)]));
  const whole = new Map<NameId, number>(ids.map((id) => [id, ground?.countSentences(id) ?? 0]));
  const ranked = (column: PlannedColumn): PlannedColumn => ({
    ...column,
    names: column.names.toSorted(
      (x, y) =>
        (near?.get(x.id) ?? Infinity) - (near?.get(y.id) ?? Infinity) ||
        (weight.get(y.id) ?? 0) - (weight.get(x.id) ?? 0) ||
        (whole.get(y.id) ?? 0) - (whole.get(x.id) ?? 0) ||
        y.mentions - x.mentions ||
        (x.id < y.id ? -1 : 1),
    ),
  });
  const sorted = panels.map((panel) => ({ ...panel, columns: panel.columns.map(ranked) }));
  let rows = FOLDED_ROWS;
  let cut = sorted.map((panel) => cutPanel(panel, MOST_ROWS, rows));
  while (countNames(cut) > MOST_NAMES && rows > 1) {
    cut = sorted.map((panel) => cutPanel(panel, rows, rows));
    rows -= 1;
  }
  return cut;
}

function cutPanel(panel: PlannedPanel, most: number, folded: number): PlannedPanel {
  return {
    ...panel,
    columns: panel.columns.map((column) =>
      column.names.length <= most
        ? column
        : { ...column, names: column.names.slice(0, folded), more: column.names.length - folded },
    ),
  };
}

function countNames(panels: readonly PlannedPanel[]): number {
  return panels.reduce((sum, { columns }) => sum + columns.reduce((part, { names }) => part + names.length, 0), 0);
}
