import { useCallback } from 'react';
import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import type { NameId, StoryId } from '../../core/address/ids.ts';
import { limitPlate } from '../../core/place/limit-plate.ts';
import { WHOLE } from '../../core/place/plate-view.ts';
import type { AtlasClient } from '../platform/atlas-client.ts';
import { layPlaces } from './lay-places.ts';
import { openPlates } from './open-plates.ts';
import type { TitledPlate } from './open-plates.ts';
import { PlatePicture } from './PlatePicture.tsx';
import styles from './SmallPlates.module.css';
import { useLoaded } from './use-loaded.ts';

export interface SmallPlatesProps {
  readonly atlas: AtlasClient;
  /** The stories whose plates are shown; the first two of all when there are none. */
  readonly wanted: readonly StoryId[];
  /** Width and height of each, in pixels of text at its usual size. */
  readonly side: number;
  /** Places of what is chosen beside them: the first that a plate has is ringed. */
  readonly where?: readonly NameId[];
  /** Only the places of the events of this name, with its stops. */
  readonly of?: NameId;
  /** Whether they are left out when they show none of `where`. */
  readonly needsPlace?: boolean;
}

/** Plates in little, each the way to its own on the map. They are beside the matter: when they cannot be opened, nothing is said. */
export function SmallPlates({ atlas, wanted, side, where = NOWHERE, of, needsPlace = false }: SmallPlatesProps) {
  const open = useCallback(
    async (key: string) => {
      const { plates } = await openPlates(atlas, key === '' ? [] : key.split(','));
      return of === undefined ? plates : Promise.all(plates.map((plate) => keepOwn(plate, of)));
    },
    [atlas, of],
  );
  const { value = [] } = useLoaded(wanted.join(','), open);
  const plates = value
    .map((plate) => ({ ...plate, places: keepDrawn(plate, where) }))
    .filter(({ frame, places }) => frame && places.length > 0)
    .filter(({ places }) => !needsPlace || places.some(({ id }) => where.includes(id)));
  if (plates.length === 0) return null;
  return (
    <section className={styles.root} aria-label="Where it happened">
      <div className={styles.plates}>
        {plates.map((plate) => (
          <Small key={plate.story ?? ''} plate={plate} side={side} where={where} name={of} />
        ))}
      </div>
      <p className={styles.foot}>
        <strong>Where it happened</strong>
        <span className={styles.note}>
          Only places the reports name are labelled.{' '}
          <Link to={formatAddress({ kind: 'map', view: 'places', ...(wanted.length > 0 && { story: wanted }) })}>
            Open the map
          </Link>
        </span>
      </p>
    </section>
  );
}

const NOWHERE: readonly NameId[] = [];

async function keepOwn(plate: TitledPlate, name: NameId): Promise<TitledPlate> {
  const { stops: _, ...rest } = plate;
  return { ...rest, ...limitPlate(plate, await plate.openEvents(), { with: [name] }) };
}

/** Where events were, and the place that is chosen; the middles of countries say too little in so little room. */
function keepDrawn({ places }: TitledPlate, where: readonly NameId[]): TitledPlate['places'] {
  const focus = places.find(({ id }) => where.includes(id))?.id;
  return places.filter(
    ({ id, events, geo }) => id === focus || (events > 0 && geo.precision !== 'country' && geo.precision !== 'area'),
  );
}

function Small({
  plate,
  side,
  where,
  name,
}: Required<Pick<SmallPlatesProps, 'side' | 'where'>> & {
  readonly plate: TitledPlate;
  readonly name: NameId | undefined;
}) {
  if (!plate.frame) return null;
  const focus = plate.places.find(({ id }) => where.includes(id))?.id;
  const sight = { plate, frame: plate.frame, view: WHOLE, side, focus };
  const story = plate.story === undefined ? {} : { story: [plate.story] };
  const sought = name ?? focus;
  return (
    <Link
      className={styles.plate}
      to={formatAddress({ kind: 'map', view: 'places', ...story, ...(sought !== undefined && { focus: sought }) })}
      aria-label={`Map of ${plate.title}`}
    >
      <PlatePicture sight={sight} laid={layPlaces(sight)} />
    </Link>
  );
}
