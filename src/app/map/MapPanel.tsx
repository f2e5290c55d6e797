import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import type { NameId, StoryId } from '../../core/address/ids.ts';
import { NAME_TYPES } from '../../core/atlas/tell-name.ts';
import { bestTie, groupTies } from '../../core/graph/list-ties.ts';
import type { NetworkName } from '../../core/graph/network.ts';
import { formatCount } from '../../core/text/count-of.ts';
import { CopyLink } from '../evidence/CopyLink.tsx';
import { NameShape } from '../evidence/NameShape.tsx';
import { LinkSentences } from './LinkSentences.tsx';
import styles from './MapPanel.module.css';
import { NameSearch } from './NameSearch.tsx';
import { SharedNames } from './SharedNames.tsx';
import { StoryMatrix } from './StoryMatrix.tsx';
import type { MapState } from './use-map.ts';

const SmallPlates = lazy(async () => ({ default: (await import('../plate/SmallPlates.tsx')).SmallPlates }));

/** Width and height of the plate of a name, in pixels of text at its usual size. */
const PLATE_SIDE = 300;

export interface MapPanelProps {
  readonly map: MapState;
  readonly centre: NameId | undefined;
}

/** What is known of what was chosen: a name and its links, one link and its sentences, or how to choose. */
export function MapPanel({ map, centre }: MapPanelProps) {
  const { network, pair, pathWith, address } = map;
  const name = centre === undefined ? undefined : network.names.get(centre);
  return (
    <section className={styles.root} aria-label={name ? `About ${name.label}` : 'About the map'}>
      {name && <NameHead map={map} name={name} />}
      {pair ? <LinkSentences map={map} tie={pair} /> : name && <BestLink map={map} id={name.id} />}
      {name && !pair && (
        <Suspense>
          <SmallPlates
            key={name.id}
            atlas={map.atlas}
            wanted={name.stories.slice(0, 1) as StoryId[]}
            of={name.id}
            side={PLATE_SIDE}
          />
        </Suspense>
      )}
      <NameSearch map={map} />
      {!name && !pair && <SharedNames map={map} />}
      <StoryMatrix map={map} />
      <div className={styles.actions}>
        {(address.focus !== undefined || pair) && (
          <Link to={pathWith({ focus: undefined, pair: undefined, depth: undefined })} preventScrollReset>
            Clear focus
          </Link>
        )}
        <CopyLink key={pathWith({})} path={pathWith({})} />
      </div>
    </section>
  );
}

function NameHead({
  map: { network, address, pathWith },
  name,
}: {
  readonly map: MapState;
  readonly name: NetworkName;
}) {
  const links = network.countTies(name.id);
  const figures = [
    { count: links, word: links === 1 ? 'connection' : 'connections' },
    { count: name.mentions, word: name.mentions === 1 ? 'mention' : 'mentions' },
    { count: network.countSentences(name.id), word: 'sentences' },
  ];
  return (
    <>
      <p className={styles.type}>
        <NameShape type={name.type} />
        {NAME_TYPES[name.type]}
      </p>
      <h2 className={styles.name}>{name.label}</h2>
      <dl className={styles.figures}>
        {figures.map(({ count, word }) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{formatCount(count)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.depth}>
        <Link to={pathWith({ focus: name.id, depth: address.depth === 2 ? undefined : 2 })} preventScrollReset>
          {address.depth === 2 ? 'Only its own links' : 'Also the links of these names'}
        </Link>
      </p>
    </>
  );
}

/** The link that most sentences state, before another one is chosen. */
function BestLink({ map, id }: { readonly map: MapState; readonly id: NameId }) {
  const best = bestTie(groupTies(map.network, id));
  if (!best) return <p className={styles.none}>No sentence says what links it with another name here.</p>;
  return <LinkSentences map={map} tie={best} most={1} />;
}
