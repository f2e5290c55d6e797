import { formatAddress } from '../core/address/format-address.ts';
import { parseAddress } from '../core/address/parse-address.ts';

/**
 * Whether the HTML is this very page: a host may answer an unknown address with another one. The stories that a list is limited to
 * and words to be found are not in the HTML either: taking those up while hydrating would move the lines below them.
 */
export function isMadeForThisAddress(root: HTMLElement, base: string): boolean {
  const { pathname, search } = window.location;
  const { address } = parseAddress(pathname.slice(base.length - 1) + search);
  const isLimited = address.kind === 'articles' && address.story.length > 0;
  const isTimeline = address.kind === 'home' || address.kind === 'story';
  const isView =
    (isTimeline || address.kind === 'quotes' || address.kind === 'map') && formatAddress(address).includes('?');
  // What the reader chose is on this device alone.
  if (address.kind === 'dossier') return false;
  const isFacts = address.kind === 'comparison' && address.diff === 'facts';
  // Results are never in the HTML.
  const isSearch = address.kind === 'search' && Object.keys(address).length > 1;
  const isSearched = (address.kind === 'article' && address.query !== undefined) || isSearch;
  const isSamePath = withoutSlash(root.dataset['path'] ?? '') === withoutSlash(pathname);
  return !isLimited && !isView && !isFacts && !isSearched && isSamePath && root.hasChildNodes();
}

function withoutSlash(path: string): string {
  return path.replace(/(?<=.)\/$/, '');
}
