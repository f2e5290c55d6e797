import { Link } from 'react-router';
import { formatAddress } from '../../../core/address/format-address.ts';
import type { PlatePlace } from '../../../core/place/plate.ts';
import { countOf } from '../../../core/text/count-of.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import type { MapState } from '../use-map.ts';
import styles from './PlaceList.module.css';
import type { TitledPlate } from '../../plate/open-plates.ts';

export interface PlaceListProps {
  readonly plate: TitledPlate;
  readonly map: MapState;
}

const PRECISIONS = { point: '', city: 'city level', water: 'water', area: 'an area', country: 'a country' } as const;

/** The places of a story as text: those on its plate, those elsewhere, and those of which no list says where they lie. */
export function PlaceList({ plate: { title, places, elsewhere, unlocated }, map }: PlaceListProps) {
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{title}</h2>
      {places.length + elsewhere.length + unlocated.length === 0 && (
        <p className={styles.note}>None of its places under these limits.</p>
      )}
      <List places={places} map={map} />
      {elsewhere.length > 0 && (
        <Disclosure summary={`Elsewhere in the reports: ${elsewhere.length}`}>
          <List places={elsewhere} map={map} />
        </Disclosure>
      )}
      {unlocated.length > 0 && (
        <p className={styles.note}>
          Not located:{' '}
          {unlocated.map(({ id, label, events }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <Link to={formatAddress({ kind: 'name', name: id })}>{label}</Link>
              {events > 0 && ` (${countOf(events, 'event')})`}
            </span>
          ))}
        </p>
      )}
    </section>
  );
}

function List({
  places,
  map: { address, pathWith },
}: {
  readonly places: readonly PlatePlace[];
  readonly map: MapState;
}) {
  return (
    <ul className={styles.list}>
      {places.map(({ id, label, stop, geo, events, when, mentions }) => (
        <li key={id} className={styles.row}>
          <Link
            className={styles.link}
            to={pathWith({ focus: id })}
            preventScrollReset
            aria-current={id === address.focus || undefined}
          >
            {stop !== undefined && `${stop} `}
            {label}
          </Link>
          <span className={styles.note}>
            {[
              events > 0 ? `${countOf(events, 'event')}, ${when}` : countOf(mentions, 'mention'),
              PRECISIONS[geo.precision],
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
