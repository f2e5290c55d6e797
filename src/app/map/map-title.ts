import { tellLink } from '../../core/chronicle/tell-link.ts';
import { countOf } from '../../core/text/count-of.ts';
import type { MapState } from './use-map.ts';

/** What the page is about: a link, a name and how many it is linked with, places, or everything. */
export function mapTitle({ address, focus, pair, network }: MapState): string {
  if (address.view === 'places') return focus ? `Where it happened: ${focus.label}` : 'Where it happened';
  if (focus) return `${focus.label} and ${countOf(network.countTies(focus.id), 'connection')}`;
  return pair ? tellLink(pair.links[0], network.names) : 'Who is linked with whom';
}
