import { Link } from 'react-router';
import type { Lens } from '../../core/address/timeline-view.ts';
import styles from './LensLinks.module.css';
import { LENS_NAMES } from './lens-names.ts';
import type { Timeline } from './use-timeline.ts';

export interface LensLinksProps {
  readonly timeline: Timeline;
  readonly lenses: readonly Lens[];
  readonly look: 'bar' | 'list';
}

/** The ways to draw time, each a link. */
export function LensLinks({ timeline: { address, pathWith }, lenses, look }: LensLinksProps) {
  const current = address.lens ?? 'folded';
  return (
    <ul className={styles.root} data-look={look} aria-label="How time is drawn">
      {lenses.map((lens) => (
        <li key={lens}>
          <Link
            className={styles.link}
            to={pathWith({ lens: lens === 'folded' ? undefined : lens })}
            aria-current={lens === current || undefined}
            preventScrollReset
          >
            {LENS_NAMES[lens]}
          </Link>
        </li>
      ))}
    </ul>
  );
}
