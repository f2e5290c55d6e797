import { Link, useLoaderData } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import { nameEvent, tellDate } from '../../core/chronicle/tell-event.ts';
import { dateInWords } from '../../core/date/date-in-words.ts';
import { certaintyOf } from '../../core/timeline/placed-event.ts';
import { AddToDossier } from '../evidence/AddToDossier.tsx';
import { CertaintyMark } from '../evidence/CertaintyMark.tsx';
import { CopyLink } from '../evidence/CopyLink.tsx';
import { EventEvidence } from '../evidence/EventEvidence.tsx';
import type { EventTelling } from '../evidence/event-telling.ts';
import type { EventData } from './event-loader.ts';
import styles from './EventPage.module.css';

export { eventLoader } from './event-loader.ts';

/** One event: when it was and how that is known, who says so, and every sentence that tells it. */
export function EventPage() {
  const { event, story, articles, names, before, after, earlier }: EventData = useLoaderData();
  const telling: EventTelling = {
    event,
    articles: new Map(articles.map((article) => [article.id, article])),
    names: new Map(names),
    events: new Map(earlier.map((one) => [one.id, one])),
    ...(before && { before }),
    ...(after && { after }),
  };
  const shortDate = dateInWords(event.when.edtf, 'short', event.when.basis === 'unclear');
  const home = formatAddress({ kind: 'home', story: [], event: event.id });
  return (
    <article className={styles.root}>
      <title>{`${event.title}, ${shortDate} — Events — Story Atlas`}</title>
      <meta name="description" content={nameEvent(event)} />
      <p className={styles.trail}>
        {story && (
          <>
            <Link to={formatAddress({ kind: 'story', story: story.id })}>{story.title}</Link>
            {' · '}
          </>
        )}
        <Link to={home}>Show on the timeline</Link>
      </p>
      <h1 className={styles.title} tabIndex={-1}>
        {event.title}
      </h1>
      <p className={styles.date}>
        <CertaintyMark certainty={certaintyOf(event)} />
        {tellDate(event)}
      </p>
      <div className={styles.body}>
        <EventEvidence telling={telling} />
        <div className={styles.actions}>
          <AddToDossier path={formatAddress({ kind: 'event', event: event.id })} />
          <CopyLink path={formatAddress({ kind: 'event', event: event.id })} />
        </div>
      </div>
    </article>
  );
}
