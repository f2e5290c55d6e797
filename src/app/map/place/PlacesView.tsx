import { useCallback } from 'react';
import { Link } from 'react-router';
import { shows } from '../../../core/place/frame.ts';
import { countOf } from '../../../core/text/count-of.ts';
import type { AtlasClient } from '../../platform/atlas-client.ts';
import { useLoaded } from '../../plate/use-loaded.ts';
import type { MapState } from '../use-map.ts';
import { Elsewhere } from './Elsewhere.tsx';
import { GeoPlate } from './GeoPlate.tsx';
import { openLimitedPlates } from './limit-plates.ts';
import type { LimitedPlate } from './limit-plates.ts';
import { PlaceList } from './PlaceList.tsx';
import { PlacePanel } from './PlacePanel.tsx';
import styles from './PlacesView.module.css';

export interface PlacesViewProps {
  readonly map: MapState;
  readonly atlas: AtlasClient;
  /** The room for plates, in pixels; `undefined` until it was measured. */
  readonly width: number | undefined;
}

/** Where there is less room, one at a time. */
const BESIDE_WIDTH = 700;

/** Where it happened: a plate for each story, and the same places as a list. */
export function PlacesView({ map, atlas, width }: PlacesViewProps) {
  const { address, data, whole } = map;
  const { stories } = data.collection;
  const { story, from, to, with: names, type, link, rests, focus } = address;
  const key = JSON.stringify({ story, from, to, with: names, type, link, rests, focus });
  const open = useCallback(
    (limits: string) =>
      openLimitedPlates({ atlas, whole, data, address: { kind: 'map', ...(JSON.parse(limits) as object) } }),
    [atlas, whole, data],
  );
  const { value, hasFailed } = useLoaded(key, open, 'keep');
  if (hasFailed) return <p className={styles.note}>The plates could not be opened. The list still works.</p>;
  if (!value) return <p className={styles.opening}>Opening the plates.</p>;
  const ofFocus = value.plates.find(({ places }) => places.some(({ id }) => id === focus)) ?? value.plates[0];
  const plates = width !== undefined && width < BESIDE_WIDTH && ofFocus ? [ofFocus] : value.plates;
  const others = stories.filter(({ id }) => !plates.some((plate) => plate.story === id));
  const addressed = address.at && plates.find(({ frame }) => frame && address.at && shows(frame, address.at));
  return (
    <div className={styles.root}>
      <div>
        <Left plates={value.plates} />
        <div className={styles.plates} data-count={plates.length}>
          {plates.map((plate) =>
            plate.frame ? (
              <GeoPlate
                key={plate.story ?? ''}
                plate={plate}
                frame={plate.frame}
                map={map}
                at={plate === addressed ? address.at : undefined}
                ofFocus={plate.ofFocus}
              />
            ) : null,
          )}
        </div>
      </div>
      <div className={styles.aside}>
        {focus === undefined ? (
          <p className={styles.lead}>Choose a place, on a plate or in a list, to read the sentences that name it.</p>
        ) : (
          <PlacePanel id={focus} map={map} atlas={atlas} />
        )}
        <Elsewhere world={value.world} plates={plates} map={map} />
      </div>
      <div className={styles.lists} data-count={plates.length}>
        {plates.map((plate) => (
          <PlaceList key={plate.story ?? ''} plate={plate} map={map} />
        ))}
      </div>
      <div>
        {others.length > 0 && (
          <p className={styles.note}>
            Other stories:{' '}
            {others.map(({ id, title }) => (
              <Link
                key={id}
                className={styles.other}
                to={map.pathWith({ story: [id], at: undefined, focus: undefined })}
                preventScrollReset
              >
                {title}
              </Link>
            ))}
          </p>
        )}
        <p className={styles.note}>
          Basemap: Natural Earth 1:50m, kept here. Its borders show who controls the ground, which is not a view on who
          should. Where places lie is not from the reports: towns are from GeoNames (CC BY 4.0).
        </p>
      </div>
    </div>
  );
}

/** What the limits leave out, as the network says it of links. */
function Left({ plates }: { readonly plates: readonly LimitedPlate[] }) {
  const left = plates.reduce((sum, plate) => sum + plate.left, 0);
  const kept = plates.reduce((sum, { places, elsewhere }) => sum + places.length + elsewhere.length, 0);
  if (left === 0) return null;
  return (
    <p className={styles.left} role="status">
      {kept === 0 && 'No places match. '}
      {countOf(left, 'place')} left out: no event there that these limits let through.
    </p>
  );
}
