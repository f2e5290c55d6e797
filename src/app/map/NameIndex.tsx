import { Link } from 'react-router';
import type { MapOrder } from '../../core/address/map-view.ts';
import { MAP_ORDERS } from '../../core/address/map-view.ts';
import { NAME_TYPES } from '../../core/atlas/tell-name.ts';
import { sortNames } from '../../core/graph/list-ties.ts';
import type { NetworkName } from '../../core/graph/network.ts';
import { shareStories } from '../../core/graph/share-stories.ts';
import { countOf } from '../../core/text/count-of.ts';
import { NameShape } from '../evidence/NameShape.tsx';
import styles from './NameIndex.module.css';
import type { MapState } from './use-map.ts';

export interface NameIndexProps {
  readonly map: MapState;
}

const ORDER_WORDS: Readonly<Record<MapOrder, string>> = { links: 'links', sentences: 'sentences', name: 'name' };
/** More of one story are not looked through; the search finds them. */
const MOST_NAMES = 120;

/** Every name by the stories that it stands in: those in several first. */
export function NameIndex({ map }: NameIndexProps) {
  const { network, address, pathWith, data } = map;
  const order = address.sort ?? 'links';
  const place = new Map(sortNames(network, order).map((id, index) => [id, index]));
  const sorted = (names: readonly NetworkName[]): readonly NetworkName[] =>
    names.toSorted((x, y) => (place.get(x.id) ?? 0) - (place.get(y.id) ?? 0));
  const stories = new Map<string, string>(data.collection.stories.map(({ id, title }) => [id, title]));
  const shares = shareStories(network.names, [...stories.keys()]);
  return (
    <>
      <nav className={styles.orders} aria-label="Sort names by" data-needs-script>
        Sort names by
        {MAP_ORDERS.map((one) => (
          <Link
            key={one}
            to={pathWith({ sort: one === 'links' ? undefined : one })}
            aria-current={one === order || undefined}
            preventScrollReset
          >
            {ORDER_WORDS[one]}
          </Link>
        ))}
      </nav>
      {shares.map((share) => (
        <section key={share.stories.join(' ')}>
          <h2 className={styles.title}>
            {titleOf(share.stories, stories)} <span className={styles.count}>{share.names.length}</span>
          </h2>
          <ul className={styles.list}>
            {sorted(share.names)
              .slice(0, MOST_NAMES)
              .map((name) => (
                <NameItem key={name.id} map={map} name={name} />
              ))}
          </ul>
          {share.names.length > MOST_NAMES && (
            <p className={styles.more}>{share.names.length - MOST_NAMES} more: search finds them by name.</p>
          )}
        </section>
      ))}
    </>
  );
}

function NameItem({ map: { network, pathWith }, name }: NameIndexProps & { readonly name: NetworkName }) {
  const links = network.countTies(name.id);
  const counts = [countOf(links, 'link'), countOf(network.countSentences(name.id), 'sentence')];
  return (
    <li className={styles.item}>
      <Link className={styles.name} to={pathWith({ focus: name.id, pair: undefined })} preventScrollReset>
        <NameShape type={name.type} />
        {name.label}
      </Link>
      <span className={styles.meta}>
        {NAME_TYPES[name.type]}, {links === 0 ? countOf(name.mentions, 'mention') : counts.join(', ')}
      </span>
    </li>
  );
}

function titleOf(ids: readonly string[], titles: ReadonlyMap<string, string>): string {
  const [first, ...others] = ids;
  if (first === undefined) return titles.size === 0 ? 'Names' : 'Other reports';
  if (others.length === 0) return titles.get(first) ?? first;
  return others.length === 1 ? 'In both stories' : 'In several stories';
}
