import { MARK_KINDS } from './address.ts';
import type { Address, MarkKind, PassageRef } from './address.ts';
import { formatMapView } from './map-view.ts';
import { formatNamesView } from './names-view.ts';
import { formatPassage } from './passage-id.ts';
import { formatQueryString } from './query-string.ts';
import type { Param } from './query-string.ts';
import { formatQuotesView } from './quotes-view.ts';
import { formatSearchView } from './search-view.ts';
import { formatTimelineView } from './timeline-view.ts';

/**
 * The URL of an address below the app's base path, first slash included. Equal addresses have equal URLs: parameters stand in
 * alphabetical order and defaults are left out. Inverse of `parseAddress`. Pages end in a slash, because static hosts keep them
 * as `index.html` in a folder and answer the form without it with a redirect.
 */
export function formatAddress(address: Address): string {
  switch (address.kind) {
    case 'home':
      return `/${formatQueryString([...storyParams(address.story), ...formatTimelineView(address)])}`;
    case 'story':
      return `/stories/${address.story}/${formatQueryString(formatTimelineView(address))}`;
    case 'event':
      return `/events/${address.event}/`;
    case 'articles':
      return `/articles/${formatStories(address.story)}`;
    case 'article': {
      const params: Param[] = [];
      if (address.query !== undefined) params.push({ name: 'q', value: address.query });
      if (address.quote !== undefined) params.push({ name: 'quote', value: address.quote });
      if (address.show !== undefined) params.push(...formatShow(address.show));
      return `/articles/${address.article}/${formatQueryString(params)}${formatHash(address.passage)}`;
    }
    case 'search':
      return `/search/${formatQueryString(formatSearchView(address))}`;
    case 'comparison': {
      const query = formatQueryString(address.diff === undefined ? [] : [{ name: 'diff', value: address.diff }]);
      return `/compare/${address.a}/${address.b}/${query}${formatHash(address.passage)}`;
    }
    case 'map':
      return `/map/${formatQueryString(formatMapView(address))}`;
    case 'facts':
      return `/compare/${address.story}/`;
    case 'quotes':
      return `/quotes/${formatQueryString(formatQuotesView(address))}`;
    case 'quote':
      return `/quotes/${address.quote}/`;
    case 'names':
      return `/names/${formatQueryString(formatNamesView(address))}`;
    case 'name':
      return `/names/${address.name}/`;
    case 'compare':
    case 'dossier':
    case 'about':
    case 'settings':
    case 'keys':
    case 'checkup':
      return `/${address.kind}/`;
    case 'unknown':
      return address.path;
  }
}

function formatHash(passage: PassageRef | undefined): string {
  return passage === undefined ? '' : `#${formatPassage(passage)}`;
}

/** A URL that says nothing leaves it to the reader’s settings. */
function formatShow(show: readonly MarkKind[]): readonly Param[] {
  const kinds = MARK_KINDS.filter((kind) => show.includes(kind));
  return [{ name: 'show', value: kinds.length === 0 ? 'none' : kinds.join(',') }];
}

function formatStories(ids: readonly string[]): string {
  return formatQueryString(storyParams(ids));
}

function storyParams(ids: readonly string[]): readonly Param[] {
  return ids.length === 0 ? [] : [{ name: 'story', value: [...new Set(ids)].toSorted().join(',') }];
}
