import type { NameId } from '../../core/address/ids.ts';
import type { Tie } from '../../core/graph/network.ts';
import type { MapState } from './use-map.ts';

/** How a line is drawn: chosen, one of the focus, one step further, as any other, or behind a focus. */
export type TieState = 'chosen' | 'near' | 'second' | 'plain' | 'quiet';

/** How a link stands to what is chosen. */
export function tieState(tie: Tie, centre: NameId | undefined, { pair, network, address }: MapState): TieState {
  if (pair?.key === tie.key) return 'chosen';
  if (centre === undefined) return pair ? 'quiet' : 'plain';
  if (tie.a === centre || tie.b === centre) return 'near';
  if (address.depth !== 2) return 'quiet';
  const own = network.tiesOf.get(centre) ?? [];
  return own.some(({ a, b }) => [a, b].some((id) => id !== centre && (id === tie.a || id === tie.b)))
    ? 'second'
    : 'quiet';
}
