import type { NameId } from '../../core/address/ids.ts';
import { pairOf } from '../../core/address/map-view.ts';
import { nameOnMap, tellTie } from '../../core/chronicle/tell-link.ts';
import { NOTE_SIZE } from '../../core/graph/network-layout.ts';
import type { NetworkLayout, PlacedName } from '../../core/graph/network-layout.ts';
import { otherEnd } from '../../core/graph/network.ts';
import type { Tie } from '../../core/graph/network.ts';
import { measureText } from '../../core/timeline/measure-text.ts';
import { fitLine } from '../../core/timeline/wrap-label.ts';
import type { MapChange } from './use-map-address.ts';
import type { MapState } from './use-map.ts';

/** A name as the plate draws it, whatever link is chosen. */
export interface NameMark {
  readonly placed: PlacedName;
  readonly state: 'focus' | 'near' | 'plain' | 'quiet';
  /** Its link with the focus. */
  readonly tie: Tie | undefined;
  /** What stands below it: what it has to do with the focus. Empty without. */
  readonly note: string;
  /** What a screen reader says of it. */
  readonly told: string;
}

/** What a plate is marked from. */
export interface MarkSource extends Pick<MapState, 'network' | 'whole'> {
  readonly layout: NetworkLayout;
  /** The name whose links stand out. */
  readonly centre: NameId | undefined;
  /** Titles of the stories, by id. */
  readonly titles: ReadonlyMap<string, string>;
}

/** Every name of the plate with what is said of it there. */
export function markNames({ network, whole, layout, centre, titles }: MarkSource): readonly NameMark[] {
  const own = layout.ties.flatMap(({ tie }) =>
    centre === tie.a || centre === tie.b ? [[otherEnd(tie, centre), tie] as const] : [],
  );
  const tieOf = new Map(own);
  return layout.names.map((placed): NameMark => {
    const { name, labelWidth } = placed;
    const tie = tieOf.get(name.id);
    return {
      placed,
      tie,
      state: name.id === centre ? 'focus' : tie ? 'near' : centre === undefined ? 'plain' : 'quiet',
      note: tie && centre !== undefined ? fitNote(tellTie(tie, centre, whole.names), labelWidth) : '',
      told: nameOnMap(name, network, titles, tie),
    };
  });
}

/** A neighbour of the focus leads to the link between them, every other name to itself. */
export function leadTo({ tie, placed: { name } }: NameMark, centre: NameId | undefined): MapChange {
  return tie && centre !== undefined
    ? { focus: centre, pair: pairOf(centre, name.id) }
    : { focus: name.id, pair: undefined };
}

function fitNote(note: string, width: number): string {
  return fitLine(note, width, (text) => measureText(text, 'condensed-400', NOTE_SIZE));
}
