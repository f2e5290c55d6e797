import { Fragment } from 'react';
import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import type { Evidence } from '../../core/atlas/atlas.ts';
import { retoldNotice } from '../../core/atlas/retold.ts';
import { tellChain } from '../../core/chronicle/event-source.ts';
import { groupPassages, tellOwnDate, tellPlace } from '../../core/chronicle/tell-event.ts';
import styles from './EventPassages.module.css';
import type { EventTelling } from './event-telling.ts';

export interface EventPassagesProps {
  readonly telling: EventTelling;
  /** How many are shown; all without it. */
  readonly most?: number;
}

/** The sentences that tell the event, each with its places in the articles. */
export function EventPassages({ telling, most }: EventPassagesProps) {
  const { event } = telling;
  const groups = groupPassages(event.evidence);
  const shown = groups.slice(0, most ?? groups.length);
  const left = groups.length - shown.length;
  return (
    <div className={styles.root}>
      {shown.map((group) => (
        <Passage
          key={group[0].words}
          group={group}
          telling={telling}
          hasChain={groups.length > 1 && most === undefined}
        />
      ))}
      {left > 0 && (
        <p className={styles.left}>
          <Link to={formatAddress({ kind: 'event', event: event.id })}>
            {left === 1 ? 'One more passage tells it' : `${left} more passages tell it`}
          </Link>
        </p>
      )}
    </div>
  );
}

interface PassageProps {
  readonly group: readonly [Evidence, ...Evidence[]];
  readonly telling: EventTelling;
  /** Whether who says so is told with each passage. */
  readonly hasChain: boolean;
}

function Passage({ group, telling: { articles }, hasChain }: PassageProps) {
  const [first] = group;
  const retells = articles.get(first.article)?.retells;
  const ownDate = tellOwnDate(first);
  return (
    <figure className={styles.passage}>
      <blockquote className={styles.words}>{first.words}</blockquote>
      <figcaption className={styles.source}>
        {hasChain && <span className={styles.chain}>{tellChain(first.chain, 'full')}. </span>}
        {group.map((one, index) => (
          <Fragment key={`${one.article} ${index}`}>
            {index > 0 && ' · '}
            <Link
              className={styles.place}
              to={formatAddress({ kind: 'article', article: one.article, passage: one.passage })}
            >
              {tellPlace(one, articles)}
            </Link>
          </Fragment>
        ))}
        {retells && <span className={styles.retold}> Words {retoldNotice(retells)}</span>}
        {ownDate !== undefined && <span className={styles.retold}> {ownDate}</span>}
      </figcaption>
    </figure>
  );
}
