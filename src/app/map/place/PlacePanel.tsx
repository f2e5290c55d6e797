import { Link } from 'react-router';
import { formatAddress } from '../../../core/address/format-address.ts';
import type { NameId } from '../../../core/address/ids.ts';
import { NAME_TYPES } from '../../../core/atlas/tell-name.ts';
import { tellWindow } from '../../../core/chronicle/tell-window.ts';
import { tellPosition } from '../../../core/dossier/tell-position.ts';
import { windowTest } from '../../../core/place/limit-plate.ts';
import { countOf } from '../../../core/text/count-of.ts';
import type { AtlasClient } from '../../platform/atlas-client.ts';
import { useLoaded } from '../../plate/use-loaded.ts';
import type { MapState } from '../use-map.ts';
import { PlaceEvent } from './PlaceEvent.tsx';
import styles from './PlacePanel.module.css';
import { MOST_SENTENCES, PlaceSentences } from './PlaceSentences.tsx';

export interface PlacePanelProps {
  readonly id: NameId;
  readonly map: MapState;
  readonly atlas: AtlasClient;
}

/** What the reports say of a place, or of whoever was at several: the events, and the sentences with the name. */
export function PlacePanel({ id, map, atlas }: PlacePanelProps) {
  const { value: file, hasFailed } = useLoaded(id, atlas.findName);
  if (hasFailed) return <p>This name could not be opened. Check the connection and try again.</p>;
  if (!file) return null;
  const { name, mentions, totals } = file;
  const isInTime = windowTest(map.address);
  const events = isInTime ? file.events.filter(isInTime) : file.events;
  const count = isInTime ? events.length : totals.events;
  return (
    <section className={styles.root} aria-label={`${NAME_TYPES[name.type]}: ${name.label}`}>
      <h2 className={styles.title}>{name.label}</h2>
      {name.geo && <p className={styles.note}>{tellPosition(name.geo)}</p>}
      {count > 0 && (
        <h3 className={styles.heading}>
          {countOf(count, 'event')}
          {isInTime && ` ${tellWindow(map.address.from, map.address.to).toLowerCase()}`}
        </h3>
      )}
      <ul className={styles.list}>
        {events.map((event) => (
          <PlaceEvent key={event.id} event={event} />
        ))}
      </ul>
      <h3 className={styles.heading}>Named in</h3>
      <PlaceSentences file={file} />
      <p className={styles.actions}>
        <Link to={`${formatAddress({ kind: 'name', name: name.id })}#mentions`}>
          {mentions.length > MOST_SENTENCES ? `All ${countOf(totals.mentions, 'mention')}` : 'Open page'}
        </Link>
        {totals.events > 0 && (
          <Link to={formatAddress({ kind: 'home', story: [], with: [name.id] })}>On the timeline</Link>
        )}
        <Link to={map.pathWith({ focus: undefined })} preventScrollReset>
          Clear
        </Link>
      </p>
    </section>
  );
}
