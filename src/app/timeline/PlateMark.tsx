import { Link } from 'react-router';
import type { Item } from '../../core/timeline/folded-layout.ts';
import { CertaintyMark } from '../evidence/CertaintyMark.tsx';
import { placeBox } from './place-box.ts';
import styles from './PlateMark.module.css';

export interface PlateMarkProps {
  readonly item: Item;
  readonly path: string;
  /** Title, date, certainty and who says so. */
  readonly name: string;
  readonly isSelected: boolean;
  /** Whether it is the one mark of the plate that Tab reaches. */
  readonly isStop: boolean;
}

/** Room around label and mark that can be pressed too, so that single lines are 26 high. */
const AROUND = { x: 5, y: 4 } as const;
const MARK_HALF = 7;

/** An event on the plate: a link to it with its evidence open. */
export function PlateMark({ item, path, name, isSelected, isStop }: PlateMarkProps) {
  const { event, mark, bar, label, certainty } = item;
  const left = Math.min(label.x, mark ? mark.x - MARK_HALF : Infinity, bar ? bar.x : Infinity) - AROUND.x;
  const top = Math.min(label.y, bar?.y ?? Infinity) - AROUND.y;
  const right = Math.max(label.x + label.width, bar ? bar.x + bar.width : 0) + 2;
  const bottom = label.y + label.height + AROUND.y;
  const place = { x: left, y: top, width: right - left, height: bottom - top };
  return (
    <Link
      className={styles.root}
      style={placeBox(place)}
      to={path}
      preventScrollReset
      aria-label={name}
      aria-current={isSelected || undefined}
      tabIndex={isStop ? 0 : -1}
      data-mark={event.id}
    >
      {mark && (
        <span
          className={styles.mark}
          style={placeBox({ x: mark.x - left - MARK_HALF, y: mark.y - top - MARK_HALF, width: 14, height: 14 })}
        >
          <CertaintyMark certainty={certainty} />
        </span>
      )}
      <span className={styles.label} style={placeBox({ ...label, x: label.x - left, y: label.y - top })}>
        {label.lines.map((line, index) => (
          <span key={`${index} ${line}`} className={styles.line}>
            {line}{' '}
          </span>
        ))}
      </span>
    </Link>
  );
}
