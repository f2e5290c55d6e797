import type { ReactNode } from 'react';
import { formatAddress } from '../../core/address/format-address.ts';
import type { AtlasEvent } from '../../core/atlas/atlas.ts';
import type { ArticleTelling } from '../../core/chronicle/tell-event.ts';
import { tellPlace, tellSources } from '../../core/chronicle/tell-event.ts';
import { certaintyOf, CERTAINTY_WORDS } from '../../core/timeline/placed-event.ts';
import { CertaintyMark } from '../evidence/CertaintyMark.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './EventRow.module.css';
import { plainLink } from '../ui/use-link-presses.ts';

export interface EventRowProps {
  readonly event: AtlasEvent;
  readonly articles: ReadonlyMap<string, ArticleTelling>;
  readonly to: string;
  /** Whether following the link leaves the page where it is. */
  readonly keepsPlace: boolean;
  readonly isSelected: boolean;
  /** What the event rests on, open below the row; links to its passages without it. */
  readonly evidence: ReactNode;
  /** The cell of the date, in the first row of it. */
  readonly children: ReactNode;
}

/** An event as text: title, who says so, and a link to every passage that tells it. */
export function EventRow({ event, articles, to, keepsPlace, isSelected, evidence, children }: EventRowProps) {
  const certainty = certaintyOf(event);
  const places = new Map(event.evidence.map((one) => [tellPlace(one, articles), one]));
  return (
    <tr className={styles.root} data-selected={isSelected || undefined} data-event={event.id}>
      {children}
      <th scope="row" className={styles.title}>
        <CertaintyMark certainty={certainty} />
        <span>
          <a className={styles.link} {...plainLink(to, keepsPlace)} aria-current={isSelected || undefined}>
            {event.title}
          </a>
          <VisuallyHidden>{`. ${CERTAINTY_WORDS[certainty]}.`}</VisuallyHidden>
        </span>
      </th>
      <td className={styles.source}>{tellSources(event)}</td>
      <td className={styles.places} data-open={Boolean(evidence) || undefined}>
        {evidence ?? (
          <span className={styles.list}>
            {Array.from(places, ([place, { article, passage }]) => (
              <a
                key={place}
                className={styles.place}
                {...plainLink(formatAddress({ kind: 'article', article, passage }))}
              >
                {place}
              </a>
            ))}
          </span>
        )}
      </td>
    </tr>
  );
}
