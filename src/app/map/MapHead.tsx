import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import { NAME_TYPES } from '../../core/atlas/tell-name.ts';
import { shareStories } from '../../core/graph/share-stories.ts';
import { countOf } from '../../core/timeline/summarise-timeline.ts';
import styles from './MapHead.module.css';
import { mapTitle } from './map-title.ts';
import type { MapState } from './use-map.ts';

export interface MapHeadProps {
  readonly map: MapState;
}

/** What is on the map, in a sentence. */
export function MapHead({ map }: MapHeadProps) {
  const { data, focus, pathWith } = map;
  return (
    <header className={styles.root}>
      <h1 className={styles.title} tabIndex={-1}>
        {mapTitle(map)}
      </h1>
      <p className={styles.standfirst}>{focus ? tellFocus(map) : tellWhole(map)} Every link rests on a sentence.</p>
      {focus && (
        <p className={styles.note}>
          <Link to={pathWith({ focus: undefined, pair: undefined, depth: undefined })} preventScrollReset>
            All names and links
          </Link>
        </p>
      )}
      {data.collection.retold && (
        <p className={styles.note}>
          Retold by Story Atlas from wire reports.{' '}
          <Link to={`${formatAddress({ kind: 'about' })}#sources`}>What that means</Link>
        </p>
      )}
    </header>
  );
}

function tellWhole({ network, data }: MapState): string {
  const shares = shareStories(
    network.names,
    data.collection.stories.map(({ id }) => id),
  );
  const shared = shares.find(({ stories }) => stories.length > 1)?.names.length ?? 0;
  const counts = `${countOf(network.names.size, 'name')}, ${countOf(network.ties.length, 'connection')}.`;
  return data.collection.stories.length < 2 ? counts : `${counts} ${countOf(shared, 'name')} in more than one story.`;
}

function tellFocus({ focus, data }: MapState): string {
  if (!focus) return '';
  const titles = data.collection.stories.filter(({ id }) => focus.stories.includes(id)).map(({ title }) => title);
  const where = titles.length === 0 ? '' : `, in ${titles.map((title) => `“${title}”`).join(' and ')}`;
  return `${NAME_TYPES[focus.type]}, ${countOf(focus.mentions, 'mention')}${where}.`;
}
