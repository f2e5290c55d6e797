import { memo } from 'react';
import { useHref } from 'react-router';
import { LINE_HEIGHT, NOTE_HEIGHT } from '../../core/graph/network-layout.ts';
import { NAME_SHAPES } from '../evidence/NameShape.tsx';
import { plainLink } from '../ui/use-link-presses.ts';
import type { NameMark } from './name-marks.ts';
import styles from './NetworkName.module.css';
import shape from './NetworkShape.module.css';

export interface NetworkNameProps {
  readonly mark: NameMark;
  /** Where it leads. */
  readonly to: string;
  /** Whether Tab stops here. */
  readonly isStop: boolean;
  /** Whether the link with the focus is the chosen one. */
  readonly isChosen: boolean;
}

/** Shapes are drawn on a square of 10. */
const SHAPE_SCALE = 1.25;
const BASELINE = 5;

/** A name in its place. Chosen, it shows its links; beside the focus it opens the link to it. The plate follows its link. */
export function NetworkName({ mark, to, isStop, isChosen }: NetworkNameProps) {
  const { placed, state, told } = mark;
  return (
    <a
      className={styles.root}
      {...plainLink(to, true)}
      href={useHref(to)}
      tabIndex={isStop ? 0 : -1}
      aria-label={told}
      aria-current={state === 'focus' || isChosen || undefined}
      data-name={placed.name.id}
      data-state={state}
      data-chosen={isChosen || undefined}
    >
      <Drawing mark={mark} />
    </a>
  );
}

/** Drawn anew only when what is said of the name changes: every address is news to a link. */
const Drawing = memo(function Drawing({ mark: { placed, state, note } }: Pick<NetworkNameProps, 'mark'>) {
  const { name, x, y, lines, labelX, labelWidth } = placed;
  const height = (lines.length - 1) * LINE_HEIGHT;
  return (
    <>
      <rect
        className={styles.hit}
        x={x - 12}
        y={y - LINE_HEIGHT / 2 - 3}
        width={labelX + labelWidth - x + 14}
        height={height + LINE_HEIGHT + NOTE_HEIGHT + 4}
      />
      {state === 'focus' && <circle className={styles.ring} cx={x} cy={y} r={10} />}
      <path
        className={`${shape.root} ${styles.shape}`}
        data-type={name.type}
        d={NAME_SHAPES[name.type]}
        transform={`translate(${x - 5 * SHAPE_SCALE} ${y - 5 * SHAPE_SCALE}) scale(${SHAPE_SCALE})`}
      />
      {lines.map((line, index) => (
        <text key={line} className={styles.label} x={labelX} y={y + BASELINE + index * LINE_HEIGHT}>
          {line}
        </text>
      ))}
      {note !== '' && (
        <text className={styles.note} x={labelX} y={y + BASELINE + height + NOTE_HEIGHT}>
          {note}
        </text>
      )}
    </>
  );
});
