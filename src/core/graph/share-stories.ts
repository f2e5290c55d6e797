import type { Network, NetworkName } from './network.ts';

/** Names that stand in the same of the shown stories. */
export interface StoryShare {
  /** One story, or all that these names stand in; none for reports outside of stories. */
  readonly stories: readonly string[];
  readonly names: readonly NetworkName[];
}

/** Names by the stories that they stand in: those in several first, then story by story in the order of `stories`, then the rest. */
export function shareStories(names: Network['names'], stories: readonly string[]): readonly StoryShare[] {
  const several: NetworkName[] = [];
  const own = new Map<string, NetworkName[]>(stories.map((story) => [story, []]));
  const rest: NetworkName[] = [];
  for (const name of names.values()) {
    const shown = name.stories.filter((story) => own.has(story));
    if (shown.length > 1) several.push(name);
    else (own.get(shown[0] ?? '') ?? rest).push(name);
  }
  return [
    { stories, names: several },
    ...stories.map((story) => ({ stories: [story], names: own.get(story) ?? [] })),
    { stories: [], names: rest },
  ].filter((share) => share.names.length > 0);
}

/** Names that stand in more than one of `stories`. */
export function findShared(
  { shared }: Pick<Network, 'shared'>,
  stories: readonly { readonly id: string }[],
): readonly NetworkName[] {
  const ids = new Set(stories.map(({ id }) => id));
  return shared.filter((name) => name.stories.filter((story) => ids.has(story)).length > 1);
}

/** How many names two stories share; in the order of `stories`, each pair once. */
export function countShared(
  { shared }: Pick<Network, 'shared'>,
  stories: readonly string[],
): readonly { readonly a: string; readonly b: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { stories: own } of shared) {
    const shown = stories.filter((story) => own.includes(story));
    shown.forEach((a, index) => {
      for (const b of shown.slice(index + 1)) counts.set(`${a} ${b}`, (counts.get(`${a} ${b}`) ?? 0) + 1);
    });
  }
  return stories.flatMap((a, index) =>
    stories.slice(index + 1).map((b) => ({ a, b, count: counts.get(`${a} ${b}`) ?? 0 })),
  );
}
