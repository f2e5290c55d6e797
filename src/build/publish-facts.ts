import type { Atlas, Story } from '../core/atlas/atlas.ts';
import { MOST_STORIES } from '../core/atlas/published.ts';
import type { FactTable } from '../core/facts/fact.ts';
import { makeFactTable } from '../core/facts/make-facts.ts';

/** More rows serve no reader: the table says how many there are. */
const MOST_FACTS = 300;

/** What the reports of each story state, for the stories that readers are offered and that have several reports. */
export function publishFacts(atlas: Atlas): readonly { readonly story: Story['id']; readonly table: FactTable }[] {
  return atlas.collection.stories.slice(0, MOST_STORIES).flatMap(({ id }) => {
    const articles = atlas.articles.filter(({ story }) => story === id);
    if (articles.length < 2) return [];
    const own = new Set(articles.map((article) => article.id));
    const source = {
      articles,
      events: atlas.events.filter(({ evidence }) => evidence.some(({ article }) => own.has(article))),
      quotes: atlas.quotes.filter(({ evidence }) => own.has(evidence.article)),
    };
    return [{ story: id, table: makeFactTable(source, MOST_FACTS) }];
  });
}
