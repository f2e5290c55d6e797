import { Link } from 'react-router';
import type { MapPosition } from '../../../core/address/map-view.ts';
import { tellPosition } from '../../../core/dossier/tell-position.ts';
import type { Frame } from '../../../core/place/frame.ts';
import type { PlatePlace } from '../../../core/place/plate.ts';
import { countOf } from '../../../core/text/count-of.ts';
import { layPlaces } from '../../plate/lay-places.ts';
import type { TitledPlate } from '../../plate/open-plates.ts';
import { PlatePicture } from '../../plate/PlatePicture.tsx';
import { Button } from '../../ui/Button.tsx';
import { usePlateSize } from '../../ui/use-plate-size.ts';
import type { MapState } from '../use-map.ts';
import styles from './GeoPlate.module.css';
import { usePlaceKeys } from './use-place-keys.ts';
import { usePlateView } from './use-plate-view.ts';

export interface GeoPlateProps {
  readonly plate: TitledPlate;
  readonly frame: Frame;
  readonly map: MapState;
  readonly at: MapPosition | undefined;
  /** Places of the events of whom the reader looks at; the others are quiet. */
  readonly ofFocus: ReadonlySet<string> | undefined;
}

/** A plate to be moved about in: one stop for Tab, arrows lead from place to place. */
export function GeoPlate({ plate, frame, map, at, ofFocus }: GeoPlateProps) {
  const { ref, width: side = 0 } = usePlateSize('part');
  const { view, isWhole, change, handlers } = usePlateView({ frame, at, map, ref });
  const { focus } = map.address;
  const sight = { plate, frame, view, side, focus };
  const laid = layPlaces(sight);
  const { stop, press } = usePlaceKeys({ ref, places: laid.places, focus, isWhole, change });
  return (
    <section className={styles.root} data-tint={plate.tint} aria-label={`Places: ${plate.title}`}>
      <h2 className={styles.title}>{plate.title}</h2>
      {/* The keys are those of its marks: focus never rests on the plate itself. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        className={styles.plate}
        ref={ref}
        data-near={!isWhole || undefined}
        {...handlers}
        onKeyDown={(event) => {
          if (!press(event)) handlers.onKeyDown(event);
        }}
      >
        {side > 0 && (
          <PlatePicture
            sight={sight}
            laid={laid}
            label="Places"
            isQuiet={({ id }) => ofFocus !== undefined && !ofFocus.has(id) && id !== focus}
            renderPlace={({ place }, drawing) => (
              <Link
                className={styles.mark}
                to={map.pathWith({ focus: place.id })}
                preventScrollReset
                draggable={false}
                data-place={place.id}
                tabIndex={place.id === stop ? 0 : -1}
                aria-current={place.id === focus || undefined}
                aria-label={tellPlate(place)}
              >
                {drawing}
              </Link>
            )}
          />
        )}
        <p className={styles.hint}>Arrow keys move, Enter opens, + and − zoom.</p>
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
        {plate.stops && (
          <p className={styles.note}>Dotted line: the order of stops of {plate.stops.person}, not the route.</p>
        )}
      </div>
    </section>
  );
}

const ARROWS = { left: '←', right: '→', up: '↑', down: '↓' } as const;

/** A place in words, for who does not see the plate. */
function tellPlate({ label, mentions, events, when, stop, geo }: PlatePlace): string {
  const told = events > 0 ? `${countOf(events, 'event')}, ${when}` : 'no event there';
  const order = stop === undefined ? '' : ` Stop ${stop}.`;
  return `${label}, ${countOf(mentions, 'mention')}, ${told}.${order} ${tellPosition(geo)}`;
}
