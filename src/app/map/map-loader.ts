import type { LoaderFunctionArgs, ShouldRevalidateFunctionArgs } from 'react-router';
import type { AtlasLink, Collection } from '../../core/atlas/atlas.ts';
import type { ArticleTelling } from '../../core/chronicle/tell-event.ts';
import { parseAddress } from '../../core/address/parse-address.ts';
import { toNetworkColumns } from '../../core/graph/network-columns.ts';
import type { NetworkColumns } from '../../core/graph/network-columns.ts';
import { openNetwork } from '../../core/graph/open-network.ts';
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
  readonly network: NetworkColumns;
  /** How many links there are, when those of `network` are not all. */
  readonly total: number;
  /** Every link with its sentences; without it they are opened link by link. */
  readonly told?: ToldLinks;
}

/** HTML that is made beforehand has so many links; of larger collections it has what lies around the best-linked name. */
const MOST_PRERENDERED = 200;

/** Opens the names and links of the collection, with the sentences where one file holds them all. */
export function mapLoader({ atlas }: { readonly atlas: AtlasClient }) {
  return async ({ request }: LoaderFunctionArgs): Promise<MapData> => {
    const [{ collection, linkPages }, whole] = await Promise.all([
      atlas.manifest(),
      atlas.network(),
      loadView(new URL(request.url).search),
    ]);
    const total = whole.links.kind.length;
    const isCut = import.meta.env.SSR && total > MOST_PRERENDERED;
    const told = linkPages.length > 1 || isCut ? undefined : await loadTold(atlas, await atlas.links());
    return {
      collection,
      network: isCut ? cutNetwork(whole) : whole,
      total,
      ...(told && { told }),
    };
  };
}

/** What draws is on its way while the names are; should it not come, the page says so when it needs it. A list needs none. */
async function loadView(search: string): Promise<void> {
  const { address } = parseAddress(`/map/${search}`);
  if (import.meta.env.SSR || address.kind !== 'map' || address.view === 'list') return;
  const View = address.view === 'places' ? PlacesView : NetworkView;
  await View.load().catch(() => undefined);
}

/** Links and the articles of their sentences. */
export async function loadTold(atlas: AtlasClient, links: readonly AtlasLink[]): Promise<ToldLinks> {
  return { links, articles: await loadArticles(atlas, links) };
}

function cutNetwork(columns: NetworkColumns): NetworkColumns {
  const network = openNetwork(columns);
  const best = network.bestLinked;
  const own = (best === undefined ? [] : (network.tiesOf.get(best) ?? [])).slice(0, MOST_PRERENDERED);
  const ends = new Set(own.flatMap(({ a, b }) => [a, b]));
  return toNetworkColumns(
    [...ends].flatMap((id) => network.names.get(id) ?? []),
    own.flatMap((tie) => tie.links),
  );
}

/** The same names and links serve every view of them. */
export function keepsMap({ currentUrl, nextUrl, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  const isOtherView = currentUrl.pathname === nextUrl.pathname && currentUrl.search !== nextUrl.search;
  return isOtherView ? false : defaultShouldRevalidate;
}
