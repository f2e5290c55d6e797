import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import { NAME_TYPES } from '../../core/atlas/tell-name.ts';
import { findTie } from '../../core/graph/network.ts';
import { findShared } from '../../core/graph/share-stories.ts';
import { countOf, formatCount } from '../../core/text/count-of.ts';
import { RetoldNotice } from '../evidence/RetoldNotice.tsx';
import head from '../ui/PageHead.module.css';
import styles from './MapHead.module.css';
import { mapTitle } from './map-title.ts';
import { shownStories } from './shown-stories.ts';
import type { MapState } from './use-map.ts';
import { ViewLinks } from './ViewLinks.tsx';

export interface MapHeadProps {
  readonly map: MapState;
}

/** What is on the map, in a sentence. */
export function MapHead({ map }: MapHeadProps) {
  const { address, data, focus, pathWith } = map;
  const missing = tellMissing(map);
  return (
    <header className={styles.root}>
      <h1 className={head.headline} tabIndex={-1}>
        {mapTitle(map)}
      </h1>
      {address.view === undefined && (
        <Link className={styles.asList} to={pathWith({ view: 'list' })} preventScrollReset data-needs-script>
          Read as a list
        </Link>
      )}
      <div className={styles.views}>
        <ViewLinks map={map} />
      </div>
      <p className={styles.standfirst}>{tellMap(map)}</p>
      {missing !== undefined && (
        <p className={styles.note} role="status">
          {missing}
        </p>
      )}
      {focus && address.view !== 'places' && (
        <p className={styles.note}>
          <Link to={formatAddress({ kind: 'name', name: focus.id })}>Open its page</Link>
          {' · '}
          <Link to={pathWith({ focus: undefined, pair: undefined, depth: undefined })} preventScrollReset>
            All names and links
          </Link>
        </p>
      )}
      {data.collection.retold && <RetoldNotice />}
    </header>
  );
}

function tellMap(map: MapState): string {
  const { collection, storyCount } = map.data;
  const isCut = collection.stories.length < storyCount && !map.focus;
  const listed = isCut
    ? ` The first ${collection.stories.length} of ${formatCount(storyCount)} stories can be chosen here.`
    : '';
  return `${map.address.view === 'places' ? tellPlates(map) : tellLinks(map)}${listed}`;
}

function tellLinks(map: MapState): string {
  return `${map.focus ? tellFocus(map) : tellWhole(map)}${map.data.network.links.kind.length === 0 ? '' : ' Every link rests on a sentence.'}`;
}

function tellPlates(map: MapState): string {
  const count = shownStories(map).length;
  const others = count > 2 ? `: of ${count} stories two beside each other, the others are linked below` : '';
  return `A plate for each story, drawn to the same rules${others}. Only places that the reports name are labelled.`;
}

/** What the address asks for and is not shown: a link may be older than this edition, or filters leave out what it asks for. */
function tellMissing({ address, data, focus, pair, whole }: MapState): string | undefined {
  const lost = address.story?.filter((id) => !data.collection.stories.some((story) => story.id === id)) ?? [];
  if (lost.length > 0) return `No story that can be chosen here has the address “${lost.join('”, “')}”.`;
  if (address.view === 'places' || data.network.cutFrom) return undefined;
  if (address.focus !== undefined && !focus)
    return `No name of these reports has the address “${address.focus}”. All names are shown.`;
  if (!address.pair || pair) return undefined;
  return findTie(whole, ...address.pair)
    ? 'The filters leave out the link that was asked for.'
    : 'No sentence of these reports states the link that was asked for.';
}

function tellWhole(map: MapState): string {
  const { network, data } = map;
  const whole = data.network.cutFrom;
  const counts = `${countOf(whole?.names ?? network.names.size, 'name')}, ${countOf(whole?.ties ?? network.tieCount, 'connection')}.`;
  const stories = shownStories(map);
  const [left, right] = stories;
  if (!left || data.collection.stories.length < 2 || network.names.size === 0) return counts;
  if (!right) return `“${left.title}”, and what it shares with other stories. ${counts}`;
  const shared = countOf(whole?.shared ?? findShared(network, stories).length, 'name');
  return stories.length === 2
    ? `Left, “${left.title}”; right, “${right.title}”; between them, ${shared} in both. ${counts}`
    : `${counts} ${shared} in more than one story. ${tellAround(map)}`;
}

/** Of many stories what is drawn lies around one name. */
function tellAround({ network, address }: MapState): string {
  const best = network.bestLinked && network.names.get(network.bestLinked);
  if (!best || network.tieCount === 0 || address.view === 'list') return '';
  return `The picture shows the best-linked name, ${best.label}, and what it is linked with; find another name, or choose one or two stories.`;
}

function tellFocus({ focus, data }: MapState): string {
  if (!focus) return '';
  const titles = data.collection.stories.filter(({ id }) => focus.stories.includes(id)).map(({ title }) => title);
  return `${NAME_TYPES[focus.type]}, ${countOf(focus.mentions, 'mention')}${tellWhere(titles)}.`;
}

/** More than two titles are no sentence. */
function tellWhere(titles: readonly string[]): string {
  if (titles.length === 0) return '';
  return titles.length > 2
    ? `, in ${titles.length} stories`
    : `, in ${titles.map((title) => `“${title}”`).join(' and ')}`;
}
