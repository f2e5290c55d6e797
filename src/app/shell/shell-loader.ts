import type { Collection } from '../../core/atlas/atlas.ts';
import type { Manifest } from '../../core/atlas/published.ts';
import type { AtlasClient } from '../platform/atlas-client.ts';

/** What every page says of the collection. */
export interface ShellData {
  readonly collection: Collection;
  readonly totals: Manifest['totals'];
}

export function shellLoader({ atlas }: { readonly atlas: AtlasClient }) {
  return async (): Promise<ShellData> => {
    const { collection, totals } = await atlas.manifest();
    return { collection, totals };
  };
}
