import { lazy, Suspense, useState } from 'react';
import { FilterChips } from './FilterChips.tsx';
import { PlateLegend } from './PlateLegend.tsx';
import styles from './TimelineFigure.module.css';
import type { PlateSize } from '../ui/use-plate-size.ts';
import type { Timeline } from './use-timeline.ts';

// The list comes first and is the same; pictures come when their room was measured.
const FoldedFigure = lazy(async () => ({ default: (await import('./FoldedFigure.tsx')).FoldedFigure }));
const DensityPlate = lazy(async () => ({ default: (await import('./DensityPlate.tsx')).DensityPlate }));
const LensPlate = lazy(async () => ({ default: (await import('./LensPlate.tsx')).LensPlate }));
const JumpBar = lazy(async () => ({ default: (await import('./JumpBar.tsx')).JumpBar }));

export interface TimelineFigureProps {
  readonly timeline: Timeline;
  readonly size: Pick<PlateSize, 'width' | 'form'>;
}

/** More events than these are counted, not listed, whatever the filter was. */
export const MOST_LISTED = 60;

/** The picture of time. Which one depends on the lens, on how much there is, and on the room for it. */
export function TimelineFigure({ timeline, size: { width, form } }: TimelineFigureProps) {
  const { address, filter, isFiltered, shown, allPlaced, data } = timeline;
  const [fitted, setFitted] = useState('');
  const key = JSON.stringify(filter);
  const isFolded = address.lens === undefined;
  const isPlate = isFolded && form === 'plate';
  const isDense = shown.length > MOST_LISTED;
  const isFit = fitted === key || allPlaced.length > MOST_LISTED;
  const reserved = <Reserved height={isFolded ? data.plateHeight : undefined} />;
  return (
    <>
      <FilterChips timeline={timeline} {...(isPlate && isFiltered && !isFit && { onRefold: () => setFitted(key) })} />
      <figure className={styles.root} data-form={form ?? 'unknown'} data-fold={isFolded || undefined}>
        {form === undefined && reserved}
        {width !== undefined && shown.length > 0 && (
          <Suspense fallback={reserved}>
            {!isFolded && <LensPlate timeline={timeline} width={width} />}
            {isPlate && isDense && <DensityPlate timeline={timeline} width={width} />}
            {isPlate && !isDense && <FoldedFigure timeline={timeline} width={width} isFit={isFit} />}
            {isFolded && form !== 'plate' && <JumpBar timeline={timeline} width={width} />}
          </Suspense>
        )}
        {form === 'plate' && <PlateLegend events={shown} isFolded={isPlate && !isDense} />}
      </figure>
    </>
  );
}

const USUAL_HEIGHT = 600;

/** Keeps the room of a picture that is still to come, without a style: HTML that is made beforehand may have none. */
function Reserved({ height = USUAL_HEIGHT }: { readonly height: number | undefined }) {
  return <svg className={styles.reserved} width="1" height={Math.round(height)} aria-hidden="true" />;
}
