import { Fragment, useId } from 'react';
import type { ReactNode } from 'react';
import { layGraticule } from '../../core/place/graticule.ts';
import { NEATLINE } from './lay-places.ts';
import type { LaidPlace, layPlaces, PlateSight } from './lay-places.ts';
import { PlaceMark } from './PlaceMark.tsx';
import styles from './PlatePicture.module.css';

export interface PlatePictureProps {
  readonly sight: PlateSight;
  readonly laid: ReturnType<typeof layPlaces>;
  /** Names the picture; without it the picture is decoration, and what stands beside it says the same. */
  readonly label?: string;
  /** Whether a place has nothing to do with whom the reader looks at. */
  readonly isQuiet?: (place: LaidPlace['place']) => boolean;
  /** Puts what a drawn place does around its drawing. */
  readonly renderPlace?: (laid: LaidPlace, drawing: ReactNode) => ReactNode;
}

/** The places of one story on a map of the land: nothing is labelled that the reports do not name. */
export function PlatePicture({ sight, laid, label, isQuiet, renderPlace }: PlatePictureProps) {
  const { plate, frame, view, side, focus } = sight;
  const hatch = useId();
  const { meridians, parallels, blocks } = layGraticule(frame, view);
  const scale = side / view.size;
  const lines = [
    ...meridians.map((x) => `M${(x - view.x) * scale} 0V${side}`),
    ...parallels.map((y) => `M0 ${(y - view.y) * scale}H${side}`),
  ].join('');
  return (
    <svg
      className={styles.root}
      viewBox={`0 0 ${side} ${side}`}
      {...(label === undefined
        ? { 'aria-hidden': true }
        : { role: 'group', 'aria-label': label, 'data-plate': plate.title })}
    >
      <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className={styles.hatch} d="M0 0V6" />
      </pattern>
      <rect className={styles.sea} width={side} height={side} />
      <g transform={`scale(${scale}) translate(${-view.x} ${-view.y})`}>
        <path className={styles.land} d={plate.land} />
        <path className={styles.borders} d={plate.borders} />
      </g>
      <path className={styles.graticule} d={lines} />
      {laid.stops.map((line, index) => (
        <path key={index} className={styles.stops} d={`M${line.map(({ x, y }) => `${x} ${y}`).join('L')}`} />
      ))}
      {laid.places.map((one) => {
        const drawing = (
          <PlaceMark
            laid={one}
            hatch={hatch}
            isSelected={one.place.id === focus}
            isQuiet={isQuiet?.(one.place) ?? false}
          />
        );
        return <Fragment key={one.place.id}>{renderPlace ? renderPlace(one, drawing) : drawing}</Fragment>;
      })}
      <rect className={styles.light} width={side} height={NEATLINE} />
      {blocks.map(
        ({ from, to, isDark }) =>
          isDark && (
            <rect
              key={from}
              className={styles.dark}
              x={(from - view.x) * scale}
              width={(to - from) * scale}
              height={NEATLINE}
            />
          ),
      )}
      <path className={styles.edge} d={`M0 ${NEATLINE}H${side}`} />
    </svg>
  );
}
