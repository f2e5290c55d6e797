import { useMemo } from 'react';
import type { NameId } from '../../core/address/ids.ts';
import { drawPath } from '../../core/graph/draw-path.ts';
import type { NetworkLayout } from '../../core/graph/network-layout.ts';
import { useLinkPresses } from '../ui/use-link-presses.ts';
import { leadTo, markNames } from './name-marks.ts';
import { NetworkBackdrop } from './NetworkBackdrop.tsx';
import { NetworkMore } from './NetworkMore.tsx';
import { NetworkName } from './NetworkName.tsx';
import styles from './NetworkPlate.module.css';
import { pickStories } from './shown-stories.ts';
import { summariseNetwork } from './summarise-network.ts';
import { tieState } from './tie-state.ts';
import { useNetworkKeys } from './use-network-keys.ts';
import type { MapState } from './use-map.ts';

export interface NetworkPlateProps {
  readonly map: MapState;
  readonly layout: NetworkLayout;
  /** The name whose links stand out. */
  readonly centre: NameId | undefined;
  /** The same, where only what lies around it is drawn. */
  readonly around?: NameId | undefined;
}

const ROOT_SIZE = 16;
const ORDER = ['quiet', 'plain', 'second', 'near', 'chosen'] as const;

/** Names in their columns and the lines between them. One stop for Tab; lines are for the eye, their words stand with the names. */
export function NetworkPlate({ map, layout, centre, around }: NetworkPlateProps) {
  const { width, height, more, ties } = layout;
  const { root, current, press } = useNetworkKeys(map, layout, centre);
  const follow = useLinkPresses();
  const { network, whole, data, pair, pathWith } = map;
  const story = map.address.story?.join();
  const summary = useMemo(
    () => summariseNetwork(network, pickStories(data, story?.split(',')), data.network.cutFrom),
    [network, data, story],
  );
  const titles = useMemo(
    () => new Map<string, string>(data.collection.stories.map(({ id, title }) => [id, title])),
    [data],
  );
  const marks = useMemo(
    () => markNames({ network, whole, layout, centre, titles }),
    [network, whole, layout, centre, titles],
  );
  const states = ties
    .map((placed) => ({ placed, state: tieState(placed.tie, centre, map) }))
    .toSorted((x, y) => ORDER.indexOf(x.state) - ORDER.indexOf(y.state));
  return (
    // Keys and presses are those of its links: focus never rests on the plate itself.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <svg
      className={styles.root}
      viewBox={`0 0 ${width} ${height}`}
      width={`${width / ROOT_SIZE}rem`}
      height={`${height / ROOT_SIZE}rem`}
      role="group"
      aria-label={summary}
      data-focused={centre === undefined ? undefined : true}
      data-plate
      ref={root}
      onClick={follow}
      onKeyDown={press}
    >
      <NetworkBackdrop layout={layout} />
      <g aria-hidden="true">
        {states.map(({ placed, state }) => (
          <g key={placed.tie.key} className={styles.tie} data-kind={placed.tie.kind} data-state={state}>
            <path d={drawPath(placed)} />
            {placed.tie.kind === 'expected' && <Arrow placed={placed} />}
          </g>
        ))}
      </g>
      {marks.map((mark) => (
        <NetworkName
          key={mark.placed.name.id}
          mark={mark}
          to={pathWith(leadTo(mark, centre))}
          isStop={mark.placed.name.id === current}
          isChosen={pair !== undefined && mark.tie?.key === pair.key}
        />
      ))}
      {more.map((one) => (
        <NetworkMore key={one.column} map={map} more={one} around={around} />
      ))}
    </svg>
  );
}

/** ▷ at the end that is acted on, away from the line: beyond a label it points to the left. */
function Arrow({ placed: { tie, to, points, arc } }: { readonly placed: NetworkLayout['ties'][number] }) {
  const isRight = tie.links[0].b === to;
  const end = isRight ? points.at(-1) : points[0];
  if (!end) return null;
  const way = isRight || arc !== undefined ? 1 : -1;
  const back = end.x - 7 * way;
  return <path className={styles.arrow} d={`M${back} ${end.y - 5}L${end.x + way} ${end.y}L${back} ${end.y + 5}z`} />;
}
