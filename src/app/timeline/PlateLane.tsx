import type { ReactNode } from 'react';
import type { CellColumn, FoldedColumn, Item, LaneBox } from '../../core/timeline/folded-layout.ts';
import type { LaneMarks } from '../../core/timeline/move-mark.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { placeBox } from './place-box.ts';
import styles from './PlateLane.module.css';

export interface PlateLaneProps {
  readonly lane: LaneBox;
  readonly marks: LaneMarks;
  readonly columns: readonly (CellColumn | FoldedColumn)[];
  /** What the lane rests on: reports, and how many events. */
  readonly note: string;
  readonly renderItem: (item: Item) => ReactNode;
  /** Lists what a cell leaves out. */
  readonly onMore: () => void;
}

/** One story: its title, and a list of days, each with the list of its events. Folds between them are told, not drawn, here. */
export function PlateLane({ lane, marks, columns, note, renderItem, onMore }: PlateLaneProps) {
  const days = marks.columns;
  const [first, last] = [days[0]?.column ?? 0, days.at(-1)?.column ?? -1];
  return (
    <section className={styles.root}>
      <div className={styles.band} style={placeBox(lane.band)}>
        <h2 className={styles.title}>{lane.title}</h2>
        <p className={styles.note}>{note}</p>
      </div>
      <ol>
        {columns.slice(first, last + 1).map((column, index) => {
          const at = first + index;
          if (column.kind === 'fold') {
            return (
              <li key={column.x}>
                <VisuallyHidden>{column.fold.name}</VisuallyHidden>
              </li>
            );
          }
          const items = days.find((day) => day.column === at)?.items;
          const more = lane.cells.find((cell) => cell.column === at)?.more;
          return (
            items && (
              <li key={column.x}>
                <ol aria-label={column.name}>
                  {items.map((item) => (
                    <li key={item.event.id}>{renderItem(item)}</li>
                  ))}
                  {more && (
                    <li>
                      <button
                        className={styles.more}
                        style={placeBox(more.label)}
                        type="button"
                        tabIndex={-1}
                        onClick={onMore}
                      >
                        {more.label.lines.join(' ')}
                      </button>
                    </li>
                  )}
                </ol>
              </li>
            )
          );
        })}
      </ol>
    </section>
  );
}
