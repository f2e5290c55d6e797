import type { NameId } from '../../core/address/ids.ts';
import type { Collection } from '../../core/atlas/atlas.ts';
import { cutAround, findNear } from '../../core/graph/find-near.ts';
import type { Network } from '../../core/graph/network.ts';
import type { NetworkPlan, ShownStory } from '../../core/graph/plan-network.ts';

/** What a reader asks of the network. */
export interface SceneInput {
  readonly network: Network;
  /** All links of its names, where limits leave only some. */
  readonly ground?: Network | undefined;
  readonly collection: Pick<Collection, 'stories'>;
  readonly focus: NameId | undefined;
  /** Steps from the focus. */
  readonly depth: number;
  /** Ids of the stories that were chosen; none for all. */
  readonly stories: readonly string[];
}

/** What is drawn, and the name whose links are drawn before all others. */
export interface PlannedScene {
  readonly plan: NetworkPlan;
  /** The focus, or the best-linked name where something must be chosen. */
  readonly centre: NameId | undefined;
  /** Whether only what lies around the centre is drawn. */
  readonly isAround: boolean;
}

/**
 * Chooses what to draw: two stories beside each other; one, and what it shares; or, of a collection with more, what lies around one name.
 */
export function planScene({ network, ground, collection, focus, depth, stories }: SceneInput): PlannedScene {
  const all: readonly ShownStory[] = collection.stories;
  const chosen = all.filter(({ id }) => stories.includes(id));
  const near = focus && findNear(network, focus, depth);
  const own = { network, ...(ground && { ground }), ...(near && { near }) };
  if (chosen.length === 1 && all.length > 1)
    return { plan: { ...own, stories: chosen, others: all }, centre: focus, isAround: false };
  const shown = chosen.length === 2 ? chosen : all;
  if (shown.length <= 2) {
    return {
      plan: { ...own, stories: shown.length === 0 ? [{ id: '', title: 'All reports' }] : shown },
      centre: focus,
      isAround: false,
    };
  }
  const centre = focus ?? network.bestLinked;
  if (centre === undefined) return { plan: { ...own, stories: [] }, centre, isAround: false };
  const around = findNear(network, centre, depth);
  const home = network.names.get(centre)?.stories[0] ?? '';
  const story = all.find(({ id }) => id === home) ?? { id: home, title: 'Other reports' };
  return {
    plan: {
      network: cutAround(network, around, depth === 1 ? centre : undefined),
      stories: [story],
      others: all,
      near: around,
    },
    centre,
    isAround: true,
  };
}
