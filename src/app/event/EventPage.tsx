import { lazy, Suspense } from 'react';
import { useLoaderData } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import type { AtlasClient } from '../platform/atlas-client.ts';
import { useIsHydrated } from '../ui/use-is-hydrated.ts';
import { AddToDossier } from '../evidence/AddToDossier.tsx';
import { CopyLink } from '../evidence/CopyLink.tsx';
import { EventEvidence } from '../evidence/EventEvidence.tsx';
import type { EventTelling } from '../evidence/event-telling.ts';
import { EventHead } from './EventHead.tsx';
import type { EventData } from './event-loader.ts';
import styles from './EventPage.module.css';

export { eventLoader } from './event-loader.ts';

const SmallPlates = lazy(async () => ({ default: (await import('../plate/SmallPlates.tsx')).SmallPlates }));

/** Width and height of the plate, in pixels of text at its usual size. */
const SIDE = 340;

export interface EventPageProps {
  /** What places are opened from. */
  readonly atlas: AtlasClient;
}

/** One event: when it was and how that is known, who says so, and every sentence that tells it. */
export function EventPage({ atlas }: EventPageProps) {
  const data: EventData = useLoaderData();
  const { event, articles, names, before, after, earlier } = data;
  const telling: EventTelling = {
    event,
    articles: new Map(articles.map((article) => [article.id, article])),
    names: new Map(names),
    events: new Map(earlier.map((one) => [one.id, one])),
    ...(before && { before }),
    ...(after && { after }),
  };
  const isRunning = useIsHydrated();
  return (
    <article className={styles.root}>
      <EventHead data={data} />
      <div className={styles.body}>
        <EventEvidence telling={telling} />
        <div className={styles.actions}>
          <AddToDossier path={formatAddress({ kind: 'event', event: event.id })} />
          <CopyLink path={formatAddress({ kind: 'event', event: event.id })} />
        </div>
        {isRunning && event.story && event.where.length > 0 && (
          <Suspense>
            <div className={styles.where}>
              <SmallPlates atlas={atlas} wanted={[event.story]} side={SIDE} where={event.where} needsPlace />
            </div>
          </Suspense>
        )}
      </div>
    </article>
  );
}
