import { Link } from 'react-router';
import segments from '../ui/Segments.module.css';
import styles from './ViewLinks.module.css';
import type { MapState } from './use-map.ts';

export interface ViewLinksProps {
  readonly map: MapState;
}

const VIEWS = [
  { name: 'Network', view: undefined },
  { name: 'Places', view: 'places' },
  { name: 'List', view: 'list' },
] as const;

/** The ways to see the same selection. */
export function ViewLinks({ map: { address, pathWith } }: ViewLinksProps) {
  return (
    <ul className={`${styles.root} ${segments.root}`} aria-label="How the map is shown" data-needs-script>
      {VIEWS.map(({ name, view }) => (
        <li key={name}>
          <Link
            className={segments.link}
            to={pathWith({ view })}
            aria-current={view === address.view || undefined}
            preventScrollReset
          >
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
