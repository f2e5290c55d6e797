import { Link } from 'react-router';
import { formatAddress } from '../../../core/address/format-address.ts';
import { findEventId } from '../../../core/address/ids.ts';
import type { NameId } from '../../../core/address/ids.ts';
import { retoldNotice } from '../../../core/atlas/retold.ts';
import { tellPlace } from '../../../core/chronicle/tell-event.ts';
import { dateInWords } from '../../../core/date/date-in-words.ts';
import { tellPosition } from '../../../core/dossier/tell-position.ts';
import { certaintyOf } from '../../../core/timeline/placed-event.ts';
import { countOf } from '../../../core/timeline/count-of.ts';
import { CertaintyMark } from '../../evidence/CertaintyMark.tsx';
import type { AtlasClient } from '../../platform/atlas-client.ts';
import type { MapState } from '../use-map.ts';
import styles from './PlacePanel.module.css';
import { useLoaded } from './use-loaded.ts';

export interface PlacePanelProps {
  readonly id: NameId;
  readonly map: MapState;
  readonly atlas: AtlasClient;
}

/** Sentences that are shown here; the page of the name has all. */
const MOST_SENTENCES = 5;

/** What the reports say of a place: what was there, and the sentences that name it. */
export function PlacePanel({ id, map, atlas }: PlacePanelProps) {
  const { value: file, hasFailed } = useLoaded(id, atlas.findName);
  if (hasFailed) return <p>This place could not be opened. Check the connection and try again.</p>;
  if (!file) return null;
  const { name, events, mentions, totals } = file;
  const articles = new Map(file.articles.map((article) => [article.id as string, article]));
  return (
    <section className={styles.root} aria-label={`Place: ${name.label}`}>
      <h2 className={styles.title}>{name.label}</h2>
      {name.geo && <p className={styles.note}>{tellPosition(name.geo)}</p>}
      {totals.events > 0 && <h3 className={styles.heading}>{countOf(totals.events, 'event')}</h3>}
      <ul className={styles.list}>
        {events.map((event) => {
          const eventId = findEventId(event.id);
          return (
            <li key={event.id} className={styles.event}>
              <CertaintyMark certainty={certaintyOf(event)} />
              <span>
                {eventId ? (
                  <Link to={formatAddress({ kind: 'event', event: eventId })}>{event.title}</Link>
                ) : (
                  event.title
                )}
                <span className={styles.note}>
                  {' '}
                  {dateInWords(event.when.edtf, 'short', event.when.basis === 'unclear')}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
      <h3 className={styles.heading}>Named in</h3>
      <ul className={styles.list}>
        {mentions.slice(0, MOST_SENTENCES).map(({ words, places }, index) => {
          const retells = articles.get(places[0]?.article ?? '')?.retells;
          return (
            <li key={index} className={styles.sentence}>
              <span className={styles.words}>{words}</span>
              <span className={styles.note}>
                {places.map(({ article, passage }) => (
                  <Link
                    key={article}
                    className={styles.place}
                    to={formatAddress({ kind: 'article', article, passage })}
                  >
                    {tellPlace({ article, passage }, articles)}
                  </Link>
                ))}
                {retells && ` Words ${retoldNotice(retells)}`}
              </span>
            </li>
          );
        })}
      </ul>
      <p className={styles.actions}>
        <Link to={formatAddress({ kind: 'name', name: name.id })}>Open page</Link>
        <Link to={map.pathWith({ focus: undefined })} preventScrollReset>
          Clear
        </Link>
      </p>
    </section>
  );
}
