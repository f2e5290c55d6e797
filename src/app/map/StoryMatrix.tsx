import { useMemo } from 'react';
import { Link } from 'react-router';
import type { Network } from '../../core/graph/network.ts';
import { countShared } from '../../core/graph/share-stories.ts';
import { countOf, formatCount } from '../../core/text/count-of.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import styles from './StoryMatrix.module.css';
import type { MapState } from './use-map.ts';

export interface StoryMatrixProps {
  readonly map: MapState;
  /** Whether it is open to begin with. */
  readonly isOpen?: boolean;
}

/** More are too many to be read as a table. */
const MOST_STORIES = 12;

/** How many names every two stories share, each figure a way to both beside each other; for collections of more than two. */
export function StoryMatrix({ map, isOpen = false }: StoryMatrixProps) {
  if (map.data.collection.stories.length < 3) return null;
  return (
    <Disclosure summary="Stories and what they share" isOpen={isOpen} isLate={!isOpen}>
      <Matrix map={map} />
    </Disclosure>
  );
}

function Matrix({ map: { whole, data, pathWith } }: StoryMatrixProps) {
  const all = data.collection.stories;
  const [stories, others] = useMemo(() => [all.slice(0, MOST_STORIES), all.slice(MOST_STORIES)], [all]);
  const shared = useMemo(() => countAll(whole, stories), [whole, stories]);
  const to = (...story: (typeof stories)[number]['id'][]): string =>
    pathWith({ story: story.toSorted(), focus: undefined, pair: undefined, depth: undefined });
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Story</th>
            {stories.map(({ id, title }, index) => (
              <th key={id} scope="col" aria-label={title}>
                {index + 1}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stories.map((row, index) => (
            <tr key={row.id}>
              <th scope="row">
                {index + 1} <Link to={to(row.id)}>{row.title}</Link>
              </th>
              {stories.map((column, place) => {
                const count = shared.get(index < place ? `${row.id} ${column.id}` : `${column.id} ${row.id}`) ?? 0;
                return (
                  <td key={column.id}>
                    {count > 0 && (
                      <Link
                        to={to(row.id, column.id)}
                        aria-label={`${countOf(count, 'name')} shared by ${row.title} and ${column.title}`}
                      >
                        {count}
                      </Link>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {others.length > 0 && (
        <p className={styles.others}>
          The first {stories.length} of {formatCount(data.storyCount)} stories. Others, and what each of them shares:{' '}
          {others.map(({ id, title }) => (
            <Link key={id} to={to(id)}>
              {title}
            </Link>
          ))}
        </p>
      )}
    </div>
  );
}

/** How many names every two stories share, by their ids. */
function countAll(network: Network, stories: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  const ids = stories.map(({ id }) => id);
  return new Map(countShared(network, ids).map(({ a, b, count }) => [`${a} ${b}`, count]));
}
