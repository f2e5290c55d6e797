import { Link } from 'react-router';
import type { Lens } from '../../core/address/timeline-view.ts';
import segments from '../ui/Segments.module.css';
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
    <ul className={look === 'bar' ? segments.root : styles.list} aria-label="How time is drawn">
      {lenses.map((lens) => (
        <li key={lens}>
          <Link
            className={segments.link}
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
