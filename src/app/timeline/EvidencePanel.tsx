import type { CSSProperties, Ref } from 'react';
import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import { certaintyOf } from '../../core/timeline/placed-event.ts';
import { CertaintyMark } from '../evidence/CertaintyMark.tsx';
import { CopyLink } from '../evidence/CopyLink.tsx';
import { EventEvidence } from '../evidence/EventEvidence.tsx';
import type { EventTelling } from '../evidence/event-telling.ts';
import styles from './EvidencePanel.module.css';

export interface EvidencePanelProps {
  readonly telling: EventTelling;
  /** `inset` in a free corner of a plate, `below` it, `beside` a list, or in the list as a `row` of it. */
  readonly look: 'inset' | 'below' | 'beside' | 'row';
  /** Below the app's base path. */
  readonly path: string;
  readonly style?: CSSProperties;
  readonly ref?: Ref<HTMLElement>;
}

/** What one event rests on, as an inset of an atlas: framed in ink. */
export function EvidencePanel({ telling, look, path, style, ref }: EvidencePanelProps) {
  const { event } = telling;
  const { article, passage } = event.evidence[0];
  const isShort = look === 'inset' || look === 'row';
  return (
    <section className={styles.root} data-look={look} style={style} ref={ref} aria-label={`Evidence: ${event.title}`}>
      {look !== 'row' && (
        <h3 className={styles.title}>
          <CertaintyMark certainty={certaintyOf(event)} />
          <Link className={styles.titleLink} to={formatAddress({ kind: 'event', event: event.id })}>
            {event.title}
          </Link>
        </h3>
      )}
      <div className={styles.body}>
        <EventEvidence telling={telling} isShort={isShort} />
      </div>
      <div className={styles.actions}>
        <Link className={styles.read} to={formatAddress({ kind: 'article', article, passage })}>
          Read the passage
        </Link>
        <CopyLink key={path} path={path} />
        {isShort && (
          <Link className={styles.whole} to={formatAddress({ kind: 'event', event: event.id })}>
            All about this event
          </Link>
        )}
      </div>
    </section>
  );
}
