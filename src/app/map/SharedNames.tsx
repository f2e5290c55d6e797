import { Link } from 'react-router';
import { findShared } from '../../core/graph/share-stories.ts';
import { NameShape } from '../evidence/NameShape.tsx';
import styles from './SharedNames.module.css';
import { shownStories } from './shown-stories.ts';
import type { MapState } from './use-map.ts';

export interface SharedNamesProps {
  readonly map: MapState;
}

const MOST = 16;

/** The names that stand in more than one story, which is what a map of several is first asked. */
export function SharedNames({ map }: SharedNamesProps) {
  const { network, pathWith } = map;
  const chosen = shownStories(map);
  const stories = chosen.length > 1 ? chosen : map.data.collection.stories;
  const shared = findShared(network, stories).toSorted(
    (x, y) => network.countTies(y.id) - network.countTies(x.id) || (x.id < y.id ? -1 : 1),
  );
  if (shared.length === 0) return null;
  return (
    <div>
      <h2 className={styles.title}>
        {stories.length === 2 ? 'In both stories' : 'In several stories'} <span>{shared.length}</span>
      </h2>
      <ul className={styles.list}>
        {shared.slice(0, MOST).map(({ id, type, label }) => (
          <li key={id}>
            <Link to={pathWith({ focus: id })} preventScrollReset>
              <NameShape type={type} />
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
