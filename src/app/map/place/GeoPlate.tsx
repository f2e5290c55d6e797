import { useId } from 'react';
import type { MapPosition } from '../../../core/address/map-view.ts';
import type { Frame } from '../../../core/place/frame.ts';
import { placeOn } from '../../../core/place/frame.ts';
import { layLabels } from '../../../core/place/lay-labels.ts';
import { Button } from '../../ui/Button.tsx';
import { usePlateSize } from '../../ui/use-plate-size.ts';
import type { MapState } from '../use-map.ts';
import styles from './GeoPlate.module.css';
import { isArea, PlaceMark } from './PlaceMark.tsx';
import type { TitledPlate } from './PlacesView.tsx';
import { usePlateView } from './use-plate-view.ts';

export interface GeoPlateProps {
  readonly plate: TitledPlate;
  readonly frame: Frame;
  readonly map: MapState;
  readonly at: MapPosition | undefined;
}

/** Half the width of a mark for a town or spot, and of the ring for what is larger, in pixels. */
const RADIUS = { spot: 8, area: 18 } as const;

/** The places of one story on a map of the land: nothing is labelled that the reports do not name. */
export function GeoPlate({ plate, frame, map, at }: GeoPlateProps) {
  const { ref, width = 0 } = usePlateSize();
  const { view, isWhole, change, handlers } = usePlateView({ frame, at, map, ref });
  const hatch = useId();
  const { address, pathWith } = map;
  const scale = width / view.size;
  const marks = plate.places.map((place) => {
    const { x, y } = placeOn(frame, place.geo);
    return { place, x: (x - view.x) * scale, y: (y - view.y) * scale, radius: RADIUS[isArea(place) ? 'area' : 'spot'] };
  });
  // Who looks for a place finds it labelled; then towns and spots, of which the label says what they are.
  const rank = ({ place }: (typeof marks)[number]): number => (place.id === address.focus ? 0 : isArea(place) ? 2 : 1);
  const ordered = marks.toSorted((a, b) => rank(a) - rank(b));
  const wishes = ordered.map(({ place, ...mark }) => ({
    ...mark,
    isRing: isArea(place),
    id: place.id,
    ...wordPlace(place),
  }));
  const labels = new Map(layLabels(wishes, { width, height: width }).map((label) => [label.id, label]));
  const stops = (plate.stops?.places ?? []).flatMap((id) => marks.find(({ place }) => place.id === id) ?? []);
  return (
    <section className={styles.root} data-tint={plate.tint} aria-label={`Places: ${plate.title}`}>
      <h2 className={styles.title}>{plate.title}</h2>
      {/* The keys are those of its marks and buttons: focus never rests on the plate itself. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className={styles.plate} ref={ref} data-near={!isWhole || undefined} {...handlers}>
        <svg className={styles.base} viewBox={`${view.x} ${view.y} ${view.size} ${view.size}`} aria-hidden="true">
          <path className={styles.land} d={plate.land} />
          <path className={styles.borders} d={plate.borders} />
        </svg>
        {width > 0 && (
          <svg className={styles.marks} viewBox={`0 0 ${width} ${width}`} role="group" aria-label="Places">
            <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <path className={styles.hatch} d="M0 0V6" />
            </pattern>
            {stops.length > 1 && (
              <path className={styles.stops} d={`M${stops.map(({ x, y }) => `${x} ${y}`).join('L')}`} />
            )}
            {marks.map(({ place, ...mark }) => (
              <PlaceMark
                key={place.id}
                place={place}
                mark={mark}
                label={labels.get(place.id)}
                hatch={hatch}
                to={pathWith({ focus: place.id })}
                isSelected={place.id === address.focus}
              />
            ))}
          </svg>
        )}
      </div>
      <div className={styles.tools}>
        <Button look="quiet" onClick={() => change('in')}>
          Zoom in +
        </Button>
        <Button look="quiet" onClick={() => change('out')} disabled={isWhole}>
          Zoom out −
        </Button>
        {!isWhole &&
          (['left', 'right', 'up', 'down'] as const).map((way) => (
            <Button key={way} look="quiet" aria-label={`Move ${way}`} onClick={() => change(way)}>
              {ARROWS[way]}
            </Button>
          ))}
      </div>
      {plate.stops && (
        <p className={styles.note}>Dotted line: the order of stops of {plate.stops.person}, not the route.</p>
      )}
    </section>
  );
}

const ARROWS = { left: '←', right: '→', up: '↑', down: '↓' } as const;

/** The words of a label: its number among the stops, the name, and what is told of it. */
function wordPlace({ stop, label, events, when }: TitledPlate['places'][number]): {
  readonly label: string;
  readonly note: string;
} {
  const count = events === 1 ? '1 event' : `${events} events`;
  return { label: stop === undefined ? label : `${stop} ${label}`, note: events === 0 ? '' : `${when}, ${count}` };
}
