import type { AtlasLink } from './atlas.ts';
import type { LinkPage } from './published.ts';

/** What tells links apart; the links of an atlas stand in its order. */
export function linkKey({ a, b, kind }: Pick<AtlasLink, 'a' | 'b' | 'kind'>): string {
  return `${a}\n${b}\n${kind}`;
}

/** The place of the page that can hold a link; -1 when none can. */
export function findLinkPage(pages: readonly LinkPage[], link: Pick<AtlasLink, 'a' | 'b' | 'kind'>): number {
  const key = linkKey(link);
  let low = 0;
  let high = pages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pages[middle]?.first ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
