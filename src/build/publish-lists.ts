import type { Atlas } from '../core/atlas/atlas.ts';
import { linkKey } from '../core/atlas/find-link-page.ts';
import { LINK_PAGE_SIZE } from '../core/atlas/published.ts';
import type { LinkPage, Manifest } from '../core/atlas/published.ts';
import { listEventNames } from '../core/chronicle/event-columns.ts';
import { toNetwork } from '../core/chronicle/to-network.ts';
import { publishEvents } from './publish-events.ts';
import { publishNames } from './publish-names.ts';
import { publishPlates } from './publish-plates.ts';

/** The files that the manifest names: the events, and a list of each other kind of thing. */
export function publishLists(
  atlas: Atlas,
  add: (name: string, content: unknown) => string,
): Pick<Manifest, 'events' | 'files'> {
  return {
    events: publishEvents(atlas, add),
    files: {
      names: add('names', atlas.names),
      eventNames: add('event-names', listEventNames(atlas)),
      quotes: add('quotes', atlas.quotes),
      network: add('network', toNetwork(atlas)),
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
