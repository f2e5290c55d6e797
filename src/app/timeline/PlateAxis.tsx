import { Fragment } from 'react';
import type { FoldedColumns, Label } from '../../core/timeline/folded-layout.ts';
import { placeBox } from './place-box.ts';
import styles from './PlateAxis.module.css';

export interface PlateAxisProps {
  readonly laid: Pick<FoldedColumns, 'columns' | 'groups'>;
}

/** The dates above the lanes. Screen readers have them with each event. */
export function PlateAxis({ laid: { columns, groups } }: PlateAxisProps) {
  return (
    <div className={styles.root} aria-hidden="true">
      {groups.map((group) => (
        <Line key={group.x} className={styles.group} label={group} />
      ))}
      {columns.map((column) =>
        column.kind === 'fold' ? (
          <Line key={column.x} className={styles.fold} label={column.label} />
        ) : (
          <Fragment key={column.x}>
            <Line className={column.count > 0 ? styles.figure : styles.empty} label={column.figure} />
            {column.note && <Line className={styles.note} label={column.note} />}
          </Fragment>
        ),
      )}
    </div>
  );
}

function Line({ className, label }: { readonly className: string | undefined; readonly label: Label }) {
  if (label.lines.length === 0) return null;
  return (
    <span className={`${styles.line} ${className}`} style={placeBox(label)}>
      {label.lines.map((line) => (
        <span key={line} className={styles.text}>
          {line}
        </span>
      ))}
    </span>
  );
}
