import { useHref, useLinkClickHandler } from 'react-router';
import type { NameId } from '../../core/address/ids.ts';
import { pairOf } from '../../core/address/map-view.ts';
import { nameOnMap, tellTie } from '../../core/chronicle/tell-link.ts';
import { LINE_HEIGHT, NOTE_HEIGHT, NOTE_SIZE } from '../../core/graph/network-layout.ts';
import type { PlacedName } from '../../core/graph/network-layout.ts';
import { findTie } from '../../core/graph/network.ts';
import { measureText } from '../../core/timeline/measure-text.ts';
import { fitLine } from '../../core/timeline/wrap-label.ts';
import { NAME_SHAPES } from '../evidence/NameShape.tsx';
import styles from './NetworkName.module.css';
import type { MapState } from './use-map.ts';

export interface NetworkNameProps {
  readonly map: MapState;
  readonly placed: PlacedName;
  readonly centre: NameId | undefined;
  /** Whether Tab stops here. */
  readonly isStop: boolean;
  /** Titles of the stories, by id. */
  readonly titles: ReadonlyMap<string, string>;
}

/** Shapes are drawn on a square of 10. */
const SHAPE_SCALE = 1.25;
const BASELINE = 5;

/** A name in its place. Chosen, it shows its links; beside the focus it opens the link to it. */
export function NetworkName({ map, placed, centre, isStop, titles }: NetworkNameProps) {
  const { network, pathWith, pair, whole } = map;
  const { name, x, y, lines, labelX, labelWidth } = placed;
  const tie = centre === undefined ? undefined : findTie(network, name.id, centre);
  const state = name.id === centre ? 'focus' : tie ? 'near' : centre === undefined ? 'plain' : 'quiet';
  const isChosen = pair !== undefined && tie?.key === pair.key;
  const path =
    tie && centre !== undefined
      ? pathWith({ focus: centre, pair: pairOf(centre, name.id) })
      : pathWith({ focus: name.id, pair: undefined });
  const open = useLinkClickHandler(path, { preventScrollReset: true });
  const note = tie && centre !== undefined ? fitNote(tellTie(tie, centre, whole.names), labelWidth) : '';
  const height = (lines.length - 1) * LINE_HEIGHT;
  return (
    <a
      className={styles.root}
      href={useHref(path)}
      onClick={open}
      tabIndex={isStop ? 0 : -1}
      aria-label={nameOnMap(name, network, titles, centre === name.id ? undefined : centre)}
      aria-current={name.id === centre || isChosen || undefined}
      data-name={name.id}
      data-state={state}
      data-chosen={isChosen || undefined}
    >
      <rect
        className={styles.hit}
        x={x - 12}
        y={y - LINE_HEIGHT / 2 - 3}
        width={labelX + labelWidth - x + 14}
        height={height + LINE_HEIGHT + NOTE_HEIGHT + 4}
      />
      {state === 'focus' && <circle className={styles.ring} cx={x} cy={y} r={10} />}
      <path
        className={styles.shape}
        data-type={name.type}
        d={NAME_SHAPES[name.type]}
        transform={`translate(${x - 5 * SHAPE_SCALE} ${y - 5 * SHAPE_SCALE}) scale(${SHAPE_SCALE})`}
      />
      {lines.map((line, index) => (
        <text key={line} className={styles.label} x={labelX} y={y + BASELINE + index * LINE_HEIGHT}>
          {line}
        </text>
      ))}
      {note !== '' && (
        <text className={styles.note} x={labelX} y={y + BASELINE + height + NOTE_HEIGHT}>
          {note}
        </text>
      )}
    </a>
  );
}

function fitNote(note: string, width: number): string {
  return fitLine(note, width, (text) => measureText(text, 'condensed-400', NOTE_SIZE));
}
