import type { Atlas } from '../core/atlas/atlas.ts';
import { linkKey } from '../core/atlas/find-link-page.ts';
import { LINK_PAGE_SIZE } from '../core/atlas/published.ts';
import type { LinkPage, Manifest } from '../core/atlas/published.ts';
import { listEventNames } from '../core/chronicle/event-columns.ts';
import { toNetwork } from '../core/chronicle/to-network.ts';
import { cutNetwork } from '../core/graph/cut-network.ts';
import { publishEvents } from './publish-events.ts';
import { publishNames } from './publish-names.ts';
import { publishPlates } from './publish-plates.ts';

/** A network of so many links is read at once. */
const LARGE_NETWORK = 2000;

/** The files that the manifest names: the events, and a list of each other kind of thing. */
export function publishLists(
  atlas: Atlas,
  add: (name: string, content: unknown) => string,
): Pick<Manifest, 'events' | 'files' | 'firstNetwork'> {
  const network = toNetwork(atlas);
  return {
    events: publishEvents(atlas, add),
    ...(network.links.kind.length > LARGE_NETWORK && { firstNetwork: add('first-network', cutNetwork(network)) }),
    files: {
      names: add('names', atlas.names),
      eventNames: add('event-names', listEventNames(atlas)),
      quotes: add('quotes', atlas.quotes),
      network: add('network', network),
      ...publishNames(atlas, add),
      plates: publishPlates(atlas, add),
    },
  };
}

/** The links with their sentences, in files of `LINK_PAGE_SIZE`. */
export function publishLinkPages(
  { links }: Pick<Atlas, 'links'>,
  add: (name: string, content: unknown) => string,
): readonly LinkPage[] {
  return Array.from({ length: Math.ceil(links.length / LINK_PAGE_SIZE) }, (_, n) =>
    links.slice(n * LINK_PAGE_SIZE, (n + 1) * LINK_PAGE_SIZE),
  ).flatMap((page, n) => (page[0] ? [{ file: add(`links-${n + 1}`, page), first: linkKey(page[0]) }] : []));
}
