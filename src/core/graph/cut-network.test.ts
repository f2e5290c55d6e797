import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NameId } from '../address/ids.ts';
import { cutAround, findNear } from './find-near.ts';
import { cutNetwork } from './cut-network.ts';
import { layoutNetwork } from './layout-network.ts';
import type { NetworkLayout } from './network-layout.ts';
import { toNetworkColumns } from './network-columns.ts';
import type { NetworkColumns } from './network-columns.ts';
import { LINK_KINDS } from './network.ts';
import { openNetwork } from './open-network.ts';

const STORIES = ['one', 'two', 'three', 'four'].map((id) => ({ id, title: `Story ${id}` }));

/** Up to 60 names in up to four stories, up to 200 links. */
const networks = fc
  .tuple(
    fc.array(
      fc.tuple(
        fc.constantFrom('PER' as const, 'ORG' as const, 'LOC' as const, 'ARMS' as const),
        fc.subarray(['one', 'two', 'three', 'four']),
      ),
      { minLength: 2, maxLength: 60 },
    ),
    fc.array(fc.tuple(fc.nat(59), fc.nat(59), fc.constantFrom(...LINK_KINDS), fc.integer({ min: 1, max: 5 })), {
      minLength: 1,
      maxLength: 200,
    }),
  )
  .map(([names, links]) => {
    const id = (place: number): NameId => `name-${place % names.length}` as NameId;
    return toNetworkColumns(
      names.map(([type, stories], place) => {
        const [label, shortLabel] = [`Name ${place}`, `N ${place}`];
        return { id: id(place), type, label, shortLabel, stories, mentions: place };
      }),
      links
        .filter(([a, b]) => id(a) !== id(b))
        .map(([a, b, kind, sentences]) => {
          const told = { verb: 'met', dates: [], modality: 'happened' as const, stories: ['one'], rests: 0 };
          return { ...told, a: id(a), b: id(b), kind, sentences };
        }),
    );
  });

/** What lies around the best-linked name, as the map of many stories draws it. */
function draw(columns: NetworkColumns): NetworkLayout | undefined {
  const network = openNetwork(columns);
  const { bestLinked } = network;
  if (bestLinked === undefined || network.tieCount === 0) return undefined;
  const near = findNear(network, bestLinked, 1);
  const home = network.names.get(bestLinked)?.stories[0];
  const story = STORIES.find(({ id }) => id === home) ?? { id: '', title: 'Other reports' };
  return layoutNetwork({
    network: cutAround(network, near, bestLinked),
    stories: [story],
    others: STORIES,
    near,
    width: 1180,
  });
}

describe('a network that is cut around its best-linked name', () => {
  it('is drawn there like the whole, name by name and line by line', () => {
    fc.assert(
      fc.property(networks, (whole) => {
        const cut = JSON.parse(JSON.stringify(cutNetwork(whole))) as NetworkColumns;
        expect(draw(cut)).toEqual(draw(whole));
      }),
    );
  });

  it('says how much the whole has, and keeps what its names count there', () => {
    fc.assert(
      fc.property(networks, (columns) => {
        const whole = openNetwork(columns);
        const cut = cutNetwork(columns);
        expect(cut.cutFrom).toEqual({ names: whole.names.size, ties: whole.tieCount, shared: whole.shared.length });
        const part = openNetwork(cut);
        expect(part.tieCount).toBe(
          whole.bestLinked === undefined ? 0 : (whole.tiesOf.get(whole.bestLinked)?.length ?? 0),
        );
        for (const id of part.names.keys()) {
          const ties = whole.tiesOf.get(id) ?? [];
          expect(part.countTies(id)).toBe(ties.length);
          expect(part.countSentences(id)).toBe(ties.reduce((sum, tie) => sum + tie.sentences, 0));
        }
      }),
    );
  });
});
