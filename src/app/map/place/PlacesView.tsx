import { useCallback } from 'react';
import { Link } from 'react-router';
import type { Story } from '../../../core/atlas/atlas.ts';
import { shows } from '../../../core/place/frame.ts';
import type { Plate, PlateIndex } from '../../../core/place/plate.ts';
import type { AtlasClient } from '../../platform/atlas-client.ts';
import type { MapState } from '../use-map.ts';
import { GeoPlate } from './GeoPlate.tsx';
import { Locator } from './Locator.tsx';
import { PlaceList } from './PlaceList.tsx';
import { PlacePanel } from './PlacePanel.tsx';
import { SavePlaces } from './SavePlaces.tsx';
import styles from './PlacesView.module.css';
import { useLoaded } from './use-loaded.ts';

export interface PlacesViewProps {
  readonly map: MapState;
  readonly atlas: AtlasClient;
  /** The room for plates, in pixels; `undefined` until it was measured. */
  readonly width: number | undefined;
}

/** A plate as the page has it: with its story’s title and its place in the order of stories. */
export interface TitledPlate extends Plate {
  readonly title: string;
  readonly tint: 'sea' | 'land';
}

/** Plates that stand beside each other; of more stories the reader chooses one. */
const MOST_PLATES = 2;
/** Where there is less room, one at a time. */
const BESIDE_WIDTH = 700;

/** Where it happened: a plate for each story, and the same places as a list. */
export function PlacesView({ map, atlas, width }: PlacesViewProps) {
  const { address } = map;
  const { stories } = map.data.collection;
  const open = useCallback((wanted: string) => openPlates(atlas, stories, wanted), [atlas, stories]);
  const { value, hasFailed } = useLoaded(address.story?.join(',') ?? '', open);
  if (hasFailed) return <p className={styles.note}>The plates could not be opened. The list still works.</p>;
  if (!value) return <p className={styles.note}>Opening the plates.</p>;
  const { at, focus } = address;
  const ofFocus = value.plates.find(({ places }) => places.some(({ id }) => id === focus)) ?? value.plates[0];
  const plates = width !== undefined && width < BESIDE_WIDTH && ofFocus ? [ofFocus] : value.plates;
  const others = stories.filter(({ id }) => !plates.some(({ story }) => story === id));
  const addressed = at && plates.find(({ frame }) => frame && shows(frame, at));
  return (
    <div className={styles.root}>
      <div className={styles.plates} data-count={plates.length}>
        {plates.map((plate) =>
          plate.frame ? (
            <GeoPlate
              key={plate.story ?? ''}
              plate={plate}
              frame={plate.frame}
              map={map}
              at={plate === addressed ? at : undefined}
            />
          ) : null,
        )}
      </div>
      <div className={styles.aside}>
        {focus !== undefined && <PlacePanel id={focus} map={map} atlas={atlas} />}
        {plates.map((plate) => (
          <PlaceList key={plate.story ?? ''} plate={plate} map={map} />
        ))}
        <Locator world={value.world} plates={plates} />
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
        <SavePlaces plates={plates} title={map.data.collection.title} />
      </div>
      {isLimited(address) && (
        <p className={styles.note}>What limits the network does not limit the places: all of them are shown.</p>
      )}
      <p className={styles.note}>
        Basemap: Natural Earth, kept here. Its borders show who controls the ground, which is not a view on who should.
        Where places lie is not from the reports: towns are from GeoNames (CC BY 4.0).
      </p>
    </div>
  );
}

interface OpenedPlates {
  readonly plates: readonly TitledPlate[];
  readonly world: PlateIndex['world'];
}

/** Stories are the only limit that plates know. */
function isLimited({ from, to, with: names, type, link }: MapState['address']): boolean {
  return [from, to, names, type, link].some((limit) => limit !== undefined);
}

async function openPlates(
  atlas: AtlasClient,
  stories: readonly Story[],
  /** Ids of stories with commas between; all when it is empty. */
  wanted: string,
): Promise<OpenedPlates> {
  const index = await atlas.plates();
  const asked = index.plates.filter(({ story }) => wanted === '' || wanted.split(',').includes(story ?? ''));
  const shown = asked.slice(0, MOST_PLATES);
  const plates = await Promise.all(
    shown.map(async ({ story, file }): Promise<TitledPlate> => ({
      ...(await atlas.plate(file)),
      title: stories.find(({ id }) => id === story)?.title ?? 'Articles of no story',
      tint: stories.findIndex(({ id }) => id === story) % 2 === 0 ? 'sea' : 'land',
    })),
  );
  return { plates, world: index.world };
}
