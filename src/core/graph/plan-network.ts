import type { NameId } from '../address/ids.ts';
import type { NameType } from '../entity/mention.ts';
import { capColumns } from './cap-columns.ts';
import type { DrawnNetwork, NetworkName } from './network.ts';

/** A story that the map shows. */
export interface ShownStory {
  readonly id: string;
  readonly title: string;
}

/** What is to be drawn. */
export interface NetworkPlan {
  readonly network: DrawnNetwork;
  /** The same names with all of their links, where limits leave only some: names keep the places that these give them. */
  readonly ground?: DrawnNetwork;
  /** Two for a pair; one for all names of a story, or of a collection without stories when its id is empty. */
  readonly stories: readonly ShownStory[];
  /** All stories, when the first of `stories` is drawn with what it shares with the others. */
  readonly others?: readonly ShownStory[];
  /** How many steps each name is from the focus. Names that are near are drawn before all others. */
  readonly near?: ReadonlyMap<NameId, number>;
}

/** Names that stand above each other. */
export interface PlannedColumn {
  readonly heading: string;
  readonly names: readonly NetworkName[];
  /** How many there are besides. */
  readonly more: number;
  /** What all of its names are, for the list of those that are not drawn; none where every type stands together. */
  readonly types: readonly NameType[];
  readonly stories: readonly string[];
}

/** Columns under one title. */
export interface PlannedPanel {
  readonly title: string;
  readonly tint: 'sea' | 'paper' | 'land';
  readonly columns: readonly PlannedColumn[];
}

interface Band {
  readonly heading: string;
  readonly types: readonly NameType[];
}

const BANDS: readonly Band[] = [
  { heading: 'Arms', types: ['ARMS'] },
  { heading: 'People and organisations', types: ['PER', 'ORG'] },
  { heading: 'Places', types: ['LOC'] },
];
const ALL_TYPES: readonly NameType[] = ['PER', 'ORG', 'LOC', 'ARMS'];
const MOST_SHARING = 3;

/**
 * Which name stands in which column: a story on the left, a story on the right, names of both between them; in a story, from the outside in,
 * arms, people and organisations, places. Columns that are too long are cut, and say by how much.
 */
export function planNetwork(plan: NetworkPlan): readonly PlannedPanel[] {
  const panels = plan.others ? planShares(plan, plan.others) : planPair(plan);
  return capColumns(panels, plan);
}

function planPair({ network, stories }: NetworkPlan): readonly PlannedPanel[] {
  const names = [...network.names.values()];
  const [left, right] = stories;
  if (!left) return [];
  if (!right) return [{ title: left.title, tint: 'sea', columns: bandColumns(names, BANDS, [left.id]) }];
  const isIn = (name: NetworkName, story: ShownStory): boolean => name.stories.includes(story.id);
  const both = names.filter((name) => isIn(name, left) && isIn(name, right));
  const own = (story: ShownStory, other: ShownStory) => names.filter((name) => isIn(name, story) && !isIn(name, other));
  return filled([
    { title: left.title, tint: 'sea', columns: bandColumns(own(left, right), BANDS, [left.id]) },
    { title: 'In both', tint: 'paper', columns: oneColumn('Shared names', both, [left.id, right.id]) },
    { title: right.title, tint: 'land', columns: bandColumns(own(right, left), BANDS.toReversed(), [right.id]) },
  ]);
}

/** A story, and what it shares, by the story that it shares it with. */
function planShares(
  { network, stories: [story] }: NetworkPlan,
  others: readonly ShownStory[],
): readonly PlannedPanel[] {
  if (!story) return [];
  const names = [...network.names.values()];
  const sharing = (other: ShownStory): readonly NetworkName[] =>
    names.filter((name) => name.stories.includes(story.id) && name.stories.includes(other.id));
  const ranked = others
    .filter(({ id }) => id !== story.id)
    .map((other) => ({ other, count: sharing(other).length }))
    .filter(({ count }) => count > 0)
    .toSorted((x, y) => y.count - x.count || (x.other.id < y.other.id ? -1 : 1));
  const taken = new Set<NameId>();
  const take = (group: readonly NetworkName[]): readonly NetworkName[] => {
    const fresh = new Map(group.map((name) => [name.id, name]));
    for (const id of taken) fresh.delete(id);
    for (const id of fresh.keys()) taken.add(id);
    return [...fresh.values()];
  };
  const columns = ranked
    .slice(0, MOST_SHARING)
    .flatMap(({ other }) => oneColumn(other.title, take(sharing(other)), [story.id, other.id]));
  const rest = take(ranked.slice(MOST_SHARING).flatMap(({ other }) => sharing(other)));
  const elsewhere = names.filter(({ stories, id }) => !stories.includes(story.id) && !taken.has(id));
  const own = names.filter((name) => name.stories.includes(story.id) && !taken.has(name.id));
  return filled([
    { title: story.title, tint: 'sea', columns: bandColumns(own, BANDS, [story.id]) },
    {
      // A story that shares all of its names has no ground of its own that would tell which it is.
      title: own.length === 0 ? `${story.title}, also in` : 'Also in',
      tint: 'paper',
      columns: [...columns, ...oneColumn('Other stories', rest, [story.id])],
    },
    { title: 'Elsewhere', tint: 'land', columns: oneColumn('Other reports', elsewhere, []) },
  ]);
}

function bandColumns(
  names: readonly NetworkName[],
  bands: readonly Band[],
  stories: readonly string[],
): readonly PlannedColumn[] {
  return bands.flatMap(({ heading, types }) => {
    const own = names.filter(({ type }) => types.includes(type));
    return own.length === 0 ? [] : [{ heading, names: own, more: 0, types, stories }];
  });
}

function oneColumn(
  heading: string,
  names: readonly NetworkName[],
  stories: readonly string[],
): readonly PlannedColumn[] {
  const own = names.filter(({ type }) => ALL_TYPES.includes(type));
  return own.length === 0 ? [] : [{ heading, names: own, more: 0, types: [], stories }];
}

function filled(panels: readonly PlannedPanel[]): readonly PlannedPanel[] {
  return panels.filter(({ columns }) => columns.length > 0);
}
