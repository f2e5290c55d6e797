import type { LoaderFunctionArgs, ShouldRevalidateFunctionArgs } from 'react-router';
import type { AtlasLink, Collection } from '../../core/atlas/atlas.ts';
import type { ArticleTelling } from '../../core/chronicle/tell-event.ts';
import type { Address } from '../../core/address/address.ts';
import { parseAddress } from '../../core/address/parse-address.ts';
import type { NetworkColumns } from '../../core/graph/network-columns.ts';
import { loadArticles } from '../evidence/load-articles.ts';
import type { AtlasClient } from '../platform/atlas-client.ts';
import { NetworkView, PlacesView } from './late-views.ts';

/** Links with their sentences, and the articles that these stand in. */
export interface ToldLinks {
  readonly links: readonly AtlasLink[];
  readonly articles: readonly ArticleTelling[];
}

/** What the map is drawn from. Which of it is shown, and how, is the address’s affair. */
export interface MapData {
  readonly collection: Collection;
  /** How many stories there are: of many, `collection` has the first only. */
  readonly storyCount: number;
  /** All of it, or with `cutFrom` what is shown first. */
  readonly network: NetworkColumns;
  /** Every link with its sentences; without it they are opened link by link. */
  readonly told?: ToldLinks;
}

/** Opens the names and links of the collection, with the sentences where one file holds them all. */
export function mapLoader({ atlas }: { readonly atlas: AtlasClient }) {
  return async ({ request }: LoaderFunctionArgs): Promise<MapData> => {
    const { address } = parseAddress(`/map/${new URL(request.url).search}`);
    const [{ collection, totals, linkPages }, network] = await Promise.all([
      atlas.manifest(),
      isFirstLook(address) ? atlas.firstNetwork() : atlas.network(),
      loadView(address),
    ]);
    const hasAll = linkPages.length <= 1 && !network.cutFrom;
    return {
      collection,
      storyCount: totals.stories,
      network,
      ...(hasAll && { told: await loadTold(atlas, await atlas.links()) }),
    };
  };
}

/** Whether nothing is asked of the map that only the whole network can tell. */
export function isFirstLook({ kind, ...asked }: Address): boolean {
  return kind === 'map' && Object.values(asked).every((value) => value === undefined);
}

/** What draws is on its way while the names are; should it not come, the page says so when it needs it. A list needs none. */
async function loadView(address: Address): Promise<void> {
  if (import.meta.env.SSR || address.kind !== 'map' || address.view === 'list') return;
  const View = address.view === 'places' ? PlacesView : NetworkView;
  await View.load().catch(() => undefined);
}

/** Links and the articles of their sentences. */
export async function loadTold(atlas: AtlasClient, links: readonly AtlasLink[]): Promise<ToldLinks> {
  return { links, articles: await loadArticles(atlas, links) };
}

/** The same names and links serve every view of them. */
export function keepsMap({ currentUrl, nextUrl, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  const isOtherView = currentUrl.pathname === nextUrl.pathname && currentUrl.search !== nextUrl.search;
  return isOtherView ? false : defaultShouldRevalidate;
}
