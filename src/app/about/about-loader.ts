import type { ArticleRow, Collection } from '../../core/atlas/atlas.ts';
import type { Manifest } from '../../core/atlas/published.ts';
import type { AtlasClient } from '../platform/atlas-client.ts';

export interface AboutData {
  readonly collection: Collection;
  readonly totals: Manifest['totals'];
  /** Every article of a small collection; empty when there are too many for a table in running text. */
  readonly rows: readonly ArticleRow[];
}

/** Opens what the page says of the collection: its manifest, and the first list file when that holds all articles. */
export function aboutLoader({ atlas }: { readonly atlas: AtlasClient }) {
  return async (): Promise<AboutData> => {
    const { collection, totals, pages } = await atlas.manifest();
    return { collection, totals, rows: pages.length === 1 ? await atlas.listPage(0) : [] };
  };
}
