import type { AtlasEvent } from '../../core/atlas/atlas.ts';
import { tellDate, tellReadings, tellSpread, tellWorking } from '../../core/chronicle/tell-event.ts';
import { tellChain } from '../../core/chronicle/event-source.ts';
import { handLines } from '../../core/atlas/tell-name.ts';
import styles from './EventEvidence.module.css';
import { EventNeighbours } from './EventNeighbours.tsx';
import { EventPassages } from './EventPassages.tsx';
import type { EventTelling } from './event-telling.ts';
import { Fact } from './Fact.tsx';
import { LinkedNames } from './LinkedNames.tsx';

export interface EventEvidenceProps {
  readonly telling: EventTelling;
  /** Whether only the first passage is shown and what follows the passages is left to the event's page. */
  readonly isShort?: boolean;
}

/**
 * What an event rests on, always in this order: when, where, who says so, the passages, who and what was involved, before and after,
 * how the tellings differ. The panel beside a plate and the event's own page both show it.
 */
export function EventEvidence({ telling, isShort = false }: EventEvidenceProps) {
  const { event, articles, names } = telling;
  const chains = [...new Set(event.evidence.map(({ chain }) => tellChain(chain, 'full')))];
  return (
    <div className={styles.root}>
      <dl className={styles.facts}>
        <Fact name="When" value={tellDate(event)} notes={tellDoubt(event)} />
        {event.where.length > 0 && <Fact name="Where" value={<LinkedNames ids={event.where} names={names} />} />}
        <Fact name="Says who" value={chains[0] ?? ''} notes={[...chains.slice(1), tellSpread(event, articles)]} />
      </dl>
      <EventPassages telling={telling} {...(isShort && { most: 1 })} />
      {!isShort && <EventRest telling={telling} />}
    </div>
  );
}

/** How the date is known; of an unclear one every reading, each with its own reason. */
function tellDoubt(event: AtlasEvent): readonly string[] {
  const readings = tellReadings(event);
  if (readings.length === 0) return [tellWorking(event)];
  return [tellWorking({ ...event, when: { ...event.when, why: `${readings.length} readings` } }), ...readings];
}

function EventRest({ telling }: Pick<EventEvidenceProps, 'telling'>) {
  const { event, names } = telling;
  if (!hasRest(telling)) return null;
  return (
    <dl className={styles.more}>
      {event.involved.length > 0 && <Fact name="Involved" value={<LinkedNames ids={event.involved} names={names} />} />}
      <EventNeighbours telling={telling} />
      {event.why !== undefined && event.evidence.length > 1 && <Fact name="Why one event" value={event.why} />}
      {event.differences.length > 0 && <Fact name="Told differently" value="" notes={event.differences} />}
      {handLines(event).map((line) => (
        <Fact key={line} name="By hand" value={line} />
      ))}
    </dl>
  );
}

function hasRest({ event, before, after }: EventTelling): boolean {
  const { involved, differences, evidence, by } = event;
  return involved.length + differences.length > 0 || evidence.length > 1 || by !== 'rule' || Boolean(before ?? after);
}
