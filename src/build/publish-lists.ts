import type { Atlas } from '../core/atlas/atlas.ts';
import type { Manifest } from '../core/atlas/published.ts';
import { toNetwork } from '../core/chronicle/to-network.ts';
import { publishNames } from './publish-names.ts';
import { publishPlates } from './publish-plates.ts';

/** The files that the manifest names, each a list of one kind of thing. */
export function publishLists(atlas: Atlas, add: (name: string, content: unknown) => string): Manifest['files'] {
  return {
    events: add('events', atlas.events),
    names: add('names', atlas.names),
    links: add('links', atlas.links),
    quotes: add('quotes', atlas.quotes),
    network: add('network', toNetwork(atlas)),
    ...publishNames(atlas, add),
    plates: publishPlates(atlas, add),
  };
}
