import { useHref, useLinkClickHandler } from 'react-router';
import type { NameId, StoryId } from '../../core/address/ids.ts';
import { NAME_TYPES } from '../../core/address/search-view.ts';
import type { PlacedMore } from '../../core/graph/network-layout.ts';
import { countOf } from '../../core/text/count-of.ts';
import styles from './NetworkName.module.css';
import type { MapChange } from './use-map-address.ts';
import { TYPE_OF } from './use-map.ts';
import type { MapState } from './use-map.ts';

export interface NetworkMoreProps {
  readonly map: MapState;
  readonly more: PlacedMore;
  /** The name around which all of the plate lies: then the list has what is linked with it. */
  readonly around: NameId | undefined;
}

/** The names that a column has no room for, as a way to the list of them. */
export function NetworkMore({ map, more, around }: NetworkMoreProps) {
  const { count, x, y } = more;
  const change = around === undefined ? limitTo(map, more) : { focus: around };
  const path = map.pathWith({ view: 'list', pair: undefined, ...change });
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

/** The list of the names of a column: its stories, and its types as far as the filters let them through. */
function limitTo({ address }: MapState, { types, stories }: PlacedMore): MapChange {
  return {
    focus: undefined,
    story: stories.filter((story) => story !== '') as StoryId[],
    ...(types.length > 0 && {
      type: NAME_TYPES.filter((word) => types.includes(TYPE_OF[word]) && (address.type?.includes(word) ?? true)),
    }),
  };
}
