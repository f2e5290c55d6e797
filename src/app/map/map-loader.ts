import type { ShouldRevalidateFunctionArgs } from 'react-router';
import type { AtlasLink, Collection } from '../../core/atlas/atlas.ts';
import type { PublishedNetwork } from '../../core/atlas/published.ts';
import type { ArticleTelling } from '../../core/chronicle/tell-event.ts';
import { loadArticles } from '../evidence/load-articles.ts';
import type { AtlasClient } from '../platform/atlas-client.ts';

/** What the map is drawn from. Which of it is shown, and how, is the address’s affair. */
export interface MapData {
  readonly collection: Collection;
  readonly network: PublishedNetwork;
  /** How many links there are, when those of `network` are not all. */
  readonly total: number;
  /** The links with their sentences. */
  readonly told: readonly AtlasLink[];
  /** The articles of these sentences. */
  readonly articles: readonly ArticleTelling[];
}

/** HTML that is made beforehand has so many; the page takes up the others when it runs. */
const MOST_PRERENDERED = 200;

/** Opens the names and links of the collection. */
export function mapLoader({ atlas }: { readonly atlas: AtlasClient }) {
  return async (): Promise<MapData> => {
    const [{ collection }, network, all] = await Promise.all([atlas.manifest(), atlas.network(), atlas.links()]);
    const most = import.meta.env.SSR ? MOST_PRERENDERED : Number.POSITIVE_INFINITY;
    const told = all.slice(0, most);
    return {
      collection,
      network: { names: network.names, links: network.links.slice(0, most) },
      total: network.links.length,
      told,
      articles: await loadArticles(atlas, told),
    };
  };
}

/** The same names and links serve every view of them. */
export function keepsMap({ currentUrl, nextUrl, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  const isOtherView = currentUrl.pathname === nextUrl.pathname && currentUrl.search !== nextUrl.search;
  return isOtherView ? false : defaultShouldRevalidate;
}
