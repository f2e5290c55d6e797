import { useHref, useLinkClickHandler } from 'react-router';
import type { StoryId } from '../../core/address/ids.ts';
import { NAME_TYPES } from '../../core/address/search-view.ts';
import type { PlacedMore } from '../../core/graph/network-layout.ts';
import { countOf } from '../../core/timeline/count-of.ts';
import styles from './NetworkName.module.css';
import { TYPE_OF } from './use-map.ts';
import type { MapState } from './use-map.ts';

export interface NetworkMoreProps {
  readonly map: MapState;
  readonly more: PlacedMore;
}

/** The names that a column has no room for, as a way to the list of them. */
export function NetworkMore({ map: { pathWith, address }, more: { count, x, y, types, stories } }: NetworkMoreProps) {
  const path = pathWith({
    view: 'list',
    focus: undefined,
    pair: undefined,
    ...(types.length > 0 && {
      type: NAME_TYPES.filter((word) => types.includes(TYPE_OF[word]) && (address.type?.includes(word) ?? true)),
    }),
    story: stories.filter((story) => story !== '').slice(0, 1) as StoryId[],
  });
  const open = useLinkClickHandler(path);
  return (
    <a
      className={styles.root}
      href={useHref(path)}
      onClick={open}
      aria-label={`${countOf(count, 'more name')}, in the list`}
    >
      <text className={styles.more} x={x} y={y + 5}>
        {count} more
      </text>
    </a>
  );
}
