import { useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { layoutJump } from '../../core/timeline/layout-jump.ts';
import { JUMP_HEIGHT } from '../../core/timeline/lay-jump-bar.ts';
import styles from './JumpBar.module.css';
import { placeBox, toRem, wholeWidth } from './place-box.ts';
import type { Reach } from './use-row-window.ts';
import type { Timeline } from './use-timeline.ts';

export interface JumpBarProps {
  readonly timeline: Timeline;
  readonly width: number;
  /** Has the rows of a stretch of time drawn that are not there yet. */
  readonly onReach: (reach: Reach) => void;
}

/** The stretches of time side by side, each a button that goes there; stays at the top while the list goes by. */
export function JumpBar({ timeline: { placed, lanes }, width, onReach }: JumpBarProps) {
  const whole = wholeWidth(width);
  const jump = useMemo(() => layoutJump({ events: placed, lanes, width: whole }), [placed, lanes, whole]);
  const current = useSeenSegment(jump.length);
  return (
    <nav className={styles.root} aria-label="Jump to a time" style={{ height: toRem(JUMP_HEIGHT + 2) }}>
      {jump.map((segment) => (
        <button
          key={segment.segment}
          type="button"
          className={styles.segment}
          style={placeBox(segment)}
          aria-label={`${segment.name}, ${segment.count} ${segment.count === 1 ? 'event' : 'events'}`}
          aria-current={segment.segment === current || undefined}
          onClick={() => goTo(segment.segment, onReach)}
        >
          <span className={styles.name}>{segment.label.lines.join(' ')}</span>
          <svg className={styles.dots} viewBox={`0 0 ${segment.width} ${JUMP_HEIGHT}`} aria-hidden="true">
            {segment.blocks.map(({ x, y, width: wide, height }) => (
              <rect key={x} className={styles.block} x={x} y={y} width={wide} height={height} />
            ))}
            <path className={styles.edge} d={`M0 6.5H${segment.width}`} />
            {segment.rows.map((row, index) => (
              <g key={row.story ?? index} data-tint={index % 2 === 0 ? 'sea' : 'land'}>
                <rect
                  className={styles.row}
                  x="4"
                  y={row.y + 1}
                  width={Math.max(0, segment.width - 8)}
                  height={row.height - 2}
                />
                {row.dots.map((x) => (
                  <circle key={x} className={styles.dot} cx={x - segment.x} cy={row.y + row.height / 2} r="2.4" />
                ))}
              </g>
            ))}
          </svg>
        </button>
      ))}
    </nav>
  );
}

function rowsOf(segment: number): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-segment="${segment}"]`);
}

function goTo(segment: number, onReach: JumpBarProps['onReach']): void {
  if (!rowsOf(segment)) flushSync(() => onReach({ segment }));
  const rows = rowsOf(segment);
  rows?.scrollIntoView({ block: 'start', behavior: 'instant' });
  rows?.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
}

/** The stretch of time that is at the top of the screen. */
function useSeenSegment(count: number): number {
  const [seen, setSeen] = useState(0);
  useEffect(() => {
    const look = (): void => {
      const line = window.innerHeight / 3;
      const passed = Array.from({ length: count }, (_, segment) => segment).filter(
        (segment) => (rowsOf(segment)?.getBoundingClientRect().top ?? Infinity) < line,
      );
      setSeen(passed.at(-1) ?? 0);
    };
    look();
    document.addEventListener('scroll', look, { passive: true });
    return () => document.removeEventListener('scroll', look);
  }, [count]);
  return seen;
}
