import { lazy, Suspense, useState } from 'react';
import type { EventFilter } from '../../core/chronicle/filter-events.ts';
import type { AtlasClient } from '../platform/atlas-client.ts';
import { PlateLegend } from './PlateLegend.tsx';
import styles from './TimelineFigure.module.css';
import { latePart } from '../ui/late-part.tsx';
import type { PlateSize } from '../ui/use-plate-size.ts';
import type { Timeline } from './use-timeline.ts';

const FilterChips = lazy(async () => ({ default: (await import('./FilterChips.tsx')).FilterChips }));
const ChosenNotice = lazy(async () => ({ default: (await import('./ChosenNotice.tsx')).ChosenNotice }));
// The list comes first and is the same; pictures come when their room was measured.
const FoldedFigure = latePart(async () => (await import('./FoldedFigure.tsx')).FoldedFigure);
const DensityPlate = latePart(async () => (await import('./DensityPlate.tsx')).DensityPlate);
const SelectedEvidence = lazy(async () => ({ default: (await import('./SelectedEvidence.tsx')).SelectedEvidence }));
const LensPlate = lazy(async () => ({ default: (await import('./LensPlate.tsx')).LensPlate }));
const RangeFields = lazy(async () => ({ default: (await import('./RangeFields.tsx')).RangeFields }));

export interface TimelineFigureProps {
  readonly timeline: Timeline;
  readonly size: Pick<PlateSize, 'width' | 'form'>;
  readonly atlas: AtlasClient;
}

/** More events than these are counted, not listed, whatever the filter was. */
const MOST_LISTED = 60;
/** More marks than these are not drawn side by side: counts are to scale as well. */
const MOST_MARKS = 250;

/** The picture of time. Which one depends on the lens, on how much there is, and on the room for it. */
export function TimelineFigure({ timeline, size: { width, form }, atlas }: TimelineFigureProps) {
  const { address, filter, isFiltered, isOpened, rows, shown, data } = timeline;
  const [fitted, setFitted] = useState('');
  const key = JSON.stringify(filter);
  const isFolded = address.lens === undefined;
  const isPlate = isFolded && form === 'plate';
  const isDense = rows.length > MOST_LISTED || !isOpened;
  const isFit = fitted === key || data.total > MOST_LISTED;
  const isMarked = isOpened && (address.lens !== 'scale' || rows.length <= MOST_MARKS);
  const isCounted = form === 'plate' && (isFolded ? isDense : !isMarked);
  const reserved = <Reserved height={isFolded ? data.plateHeight : undefined} />;
  return (
    <>
      {/* Always there: what is put among large neighbours has all of them laid out anew. */}
      <div>
        {hasLimits(filter) && (
          <Suspense>
            <FilterChips
              timeline={timeline}
              {...(isPlate && isFiltered && !isFit && { onRefold: () => setFitted(key) })}
            />
          </Suspense>
        )}
        {address.event !== undefined && (
          <Suspense>
            <ChosenNotice timeline={timeline} />
          </Suspense>
        )}
      </div>
      <figure className={styles.root} data-form={form ?? 'unknown'} data-fold={isFolded || undefined}>
        {form === undefined && reserved}
        {width !== undefined && rows.length > 0 && (
          <Suspense fallback={reserved}>
            {!isFolded && isMarked && <LensPlate timeline={timeline} width={width} />}
            {isCounted && <DensityPlate timeline={timeline} width={width} meanwhile={reserved} />}
            {isCounted && address.event !== undefined && <SelectedEvidence timeline={timeline} />}
            {isPlate && !isDense && (
              <FoldedFigure timeline={timeline} width={width} isFit={isFit} atlas={atlas} meanwhile={reserved} />
            )}
            {form !== 'plate' && !isMarked && <RangeFields timeline={timeline} />}
          </Suspense>
        )}
        {form === 'plate' && isMarked && <PlateLegend events={shown} isFolded={isPlate && !isDense} />}
      </figure>
    </>
  );
}

function hasLimits({ story = [], by, with: names, date, rests, from, to }: EventFilter): boolean {
  return story.length > 0 || [by, names, date, rests, from, to].some((limit) => limit !== undefined);
}

const USUAL_HEIGHT = 600;

/** Keeps the room of a picture that is still to come, without a style: HTML that is made beforehand may have none. */
function Reserved({ height = USUAL_HEIGHT }: { readonly height: number | undefined }) {
  return <svg className={styles.reserved} width="1" height={Math.round(height)} aria-hidden="true" />;
}
