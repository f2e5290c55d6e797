import type { ArticleId, NameId, StoryId } from '../address/ids.ts';
import type { Corrected } from '../correction/correction.ts';
import type { Name } from '../entity/name.ts';
import type { AtlasName } from './atlas.ts';

/** The names with the articles and stories that mention them. `articles` is in the order of the documents that were joined. */
export function gatherNames(
  names: readonly Corrected<Name>[],
  articles: readonly ArticleId[],
  storyOf: ReadonlyMap<string, StoryId>,
): readonly AtlasName[] {
  return names
    .map(({ item, made }): AtlasName => {
      const { id, mentions, ...name } = item;
      const counts = new Map<number, number>();
      for (const { document } of mentions) counts.set(document, (counts.get(document) ?? 0) + 1);
      const told = [...counts].toSorted(([a], [b]) => a - b);
      const stories = told.flatMap(([document]) => storyOf.get(articles[document] ?? '') ?? []);
      return {
        ...name,
        id: id as NameId,
        articles: told.flatMap(([document, count]) => {
          const article = articles[document];
          return article === undefined ? [] : [{ article, mentions: count }];
        }),
        stories: [...new Set(stories)],
        ...made,
      };
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
