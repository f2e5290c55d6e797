import type { NameId } from '../core/address/ids.ts';
import { LINK_KINDS } from '../core/graph/network.ts';
import type { NetworkLink, NetworkName } from '../core/graph/network.ts';
import { inventTown } from './invented-prose.ts';
import { createRandom } from './random.ts';

const TYPES = ['PER', 'PER', 'ORG', 'LOC', 'LOC', 'ARMS'] as const;

/** Names and links that were invented. */
export interface GeneratedNetwork {
  readonly names: readonly NetworkName[];
  readonly links: readonly NetworkLink[];
}

/** Names of `stories` stories and links between them, invented, the same for the same numbers; a few names have most of the links, as in news. */
export function generateNetwork(names: number, links: number, stories: number): GeneratedNetwork {
  const random = createRandom(1);
  const ids = Array.from({ length: stories }, (_, n) => `story-${n}`);
  const made = Array.from({ length: names }, (_, n): NetworkName => {
    const label = `${inventTown(random)} ${inventTown(random)} ${n}`;
    const own = new Set([random.pick(ids), ...(random.chance(0.15) ? [random.pick(ids)] : [])]);
    return {
      id: `name-${String(n).padStart(6, '0')}` as NameId,
      type: random.pick(TYPES),
      label,
      shortLabel: label.split(' ')[0] ?? label,
      stories: [...own],
      mentions: 1 + random.below(40),
    };
  });
  const often = (): NetworkName | undefined =>
    made[Math.min(random.below(names), random.below(names), random.below(names))];
  const drawn = new Map<string, NetworkLink>();
  while (drawn.size < links) {
    const [a, b] = [often(), often()];
    const kind = random.pick(LINK_KINDS);
    if (!a || !b || a === b) continue;
    drawn.set(`${a.id} ${b.id} ${kind}`, {
      a: a.id,
      b: b.id,
      kind,
      verb: 'met',
      dates: random.chance(0.4) ? ['2023-09-16'] : [],
      modality: 'happened',
      sentences: 1 + random.below(6),
      stories: a.stories,
      rests: random.below(8),
    });
  }
  return { names: made, links: [...drawn.values()] };
}
