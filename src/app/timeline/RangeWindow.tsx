import { useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { filterRows, findWindow } from '../../core/chronicle/filter-events.ts';
import { parseIsoDay, toIsoDay } from '../../core/date/calendar.ts';
import { layoutDensity } from '../../core/timeline/layout-density.ts';
import type { DensityLayout } from '../../core/timeline/layout-density.ts';
import { toRem } from './place-box.ts';
import styles from './RangeWindow.module.css';
import type { Timeline } from './use-timeline.ts';

export interface RangeWindowProps {
  readonly timeline: Timeline;
  /** Of the events in the window, or of all of time without one. */
  readonly laid: DensityLayout;
}

/** First and last unit of the overview that are chosen. */
interface Draft {
  readonly first: number;
  readonly last: number;
}

/** All stories together, and a window over them: dragged, or moved by its two handles with the arrow keys and opened with Enter. */
export function RangeWindow({ timeline, laid: own }: RangeWindowProps) {
  const { filter, go } = timeline;
  const laid = useWholeTime(timeline, own);
  const { bins, nameOf, overview, overviewBox } = laid;
  const root = useRef<HTMLDivElement>(null);
  const [draft, setDraft] = useState<Draft>();
  const anchor = useRef(0);
  const chosen = draft ?? findChosen(filter, bins);
  const binAt = ({ clientX }: PointerEvent): number => {
    const box = root.current?.getBoundingClientRect();
    const share = box ? (clientX - box.left) / box.width : 0;
    return Math.min(bins.length - 1, Math.max(0, Math.floor(share * bins.length)));
  };
  const open = ({ first, last }: Draft): void => {
    setDraft(undefined);
    const [from, to] = [bins[first], bins[last]];
    if (from && to) go({ from: toIsoDay(from.begin), to: toIsoDay(to.end) });
  };
  const begin = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.target instanceof Element && event.target.closest('[role="slider"]')) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    anchor.current = binAt(event);
    setDraft({ first: anchor.current, last: anchor.current });
  };
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const bin = binAt(event);
    setDraft({ first: Math.min(anchor.current, bin), last: Math.max(anchor.current, bin) });
  };
  const step = (side: keyof Draft) => (event: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -10, PageUp: 10 }[event.key];
    if (event.key === 'Enter') open(chosen);
    if (by === undefined) return;
    event.preventDefault();
    const moved = Math.min(bins.length - 1, Math.max(0, chosen[side] + by));
    setDraft(
      side === 'first'
        ? { ...chosen, first: Math.min(moved, chosen.last) }
        : { ...chosen, last: Math.max(moved, chosen.first) },
    );
  };
  const place = (bin: number): number => (bin / bins.length) * overviewBox.width;
  return (
    <div
      ref={root}
      className={styles.root}
      style={{ left: toRem(overviewBox.x), width: toRem(overviewBox.width), height: toRem(overviewBox.height) }}
      onPointerDown={begin}
      onPointerMove={drag}
      onPointerUp={() => draft && open(draft)}
      onPointerCancel={() => setDraft(undefined)}
    >
      <svg
        className={styles.bars}
        viewBox={`0 0 ${overviewBox.width} ${overviewBox.height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path
          className={styles.bar}
          d={overview
            .map(
              ({ x, y, width, height }) =>
                `M${x - overviewBox.x} ${y}h${Math.max(1, width - 1)}v${height}h${-Math.max(1, width - 1)}z`,
            )
            .join('')}
        />
      </svg>
      <div
        className={styles.window}
        style={{ left: toRem(place(chosen.first)), width: toRem(place(chosen.last + 1) - place(chosen.first)) }}
      />
      {(['first', 'last'] as const).map((side) => (
        <div
          key={side}
          role="slider"
          tabIndex={0}
          className={styles.handle}
          style={{ left: toRem(place(side === 'first' ? chosen.first : chosen.last + 1)) }}
          aria-label={side === 'first' ? 'From' : 'To'}
          aria-valuemin={0}
          aria-valuemax={bins.length - 1}
          aria-valuenow={chosen[side]}
          aria-valuetext={`${nameOf(chosen[side])}. Enter opens the range.`}
          onKeyDown={step(side)}
        />
      ))}
    </div>
  );
}

/** The counts of all of time under the same filter: the window lies over what it was cut from. */
function useWholeTime({ columns, filter }: Timeline, own: DensityLayout): DensityLayout {
  const isWindowed = filter.from !== undefined || filter.to !== undefined;
  return useMemo(() => {
    if (!isWindowed) return own;
    const { from: _from, to: _to, ...rest } = filter;
    return layoutDensity({ columns, rows: filterRows(columns, rest), width: own.width, shown: 0 });
  }, [columns, filter, own, isWindowed]);
}

function findChosen(filter: Timeline['filter'], bins: DensityLayout['bins']): Draft {
  const window = findWindow(filter);
  const begin = parseIsoDay(window?.first ?? '') ?? -Infinity;
  const end = parseIsoDay(window?.last ?? '') ?? Infinity;
  const first = bins.findIndex((bin) => bin.end >= begin);
  const last = bins.findLastIndex((bin) => bin.begin <= end);
  return { first: Math.max(0, first), last: last === -1 ? bins.length - 1 : last };
}
