import { findStoryId } from '../core/address/ids.ts';
import type { Address } from '../core/address/address.ts';
import type { BuiltAtlasClient } from './built-atlas-client.ts';

/** Pages of further quotes and pairs are drawn by the app when they are asked for. */
const MOST_QUOTE_PAGES = 200;
const MOST_PAIR_PAGES = 100;

/** The pages that lay texts beside each other: the first printing of each report with the others, the facts of stories, and the quotes. */
export async function besidePages(atlas: BuiltAtlasClient): Promise<readonly Address[]> {
  const pairs: Address[] = [];
  for (const id of atlas.articleIds()) {
    if (pairs.length >= MOST_PAIR_PAGES) break;
    const file = await atlas.findArticle(id);
    if (file?.article.version?.letter !== 'a') continue;
    pairs.push(...file.printings.map((other): Address => ({ kind: 'comparison', a: id, b: other.id })));
  }
  const { facts } = await atlas.manifest();
  const stories = Object.keys(facts).flatMap((id) => findStoryId(id) ?? []);
  const quotes = (await atlas.quotes()).slice(0, MOST_QUOTE_PAGES);
  return [
    { kind: 'compare' },
    ...pairs,
    ...stories.map((story): Address => ({ kind: 'facts', story })),
    { kind: 'quotes' },
    ...quotes.map(({ id }): Address => ({ kind: 'quote', quote: id })),
  ];
}
