import { useLocation } from 'react-router';
import type { Address } from '../../core/address/address.ts';
import type { ArticleId } from '../../core/address/ids.ts';
import { parseAddress } from '../../core/address/parse-address.ts';
import { useIsHydrated } from '../ui/use-is-hydrated.ts';

export type ArticleAddress = Extract<Address, { kind: 'article' }>;

export interface ArticlePlace {
  readonly address: ArticleAddress;
  /** Whether the URL names the article by an id that it had before. */
  readonly isFormer: boolean;
}

/**
 * What the reader is looking at in this article. Pages are prerendered without a query and a hash, so that the first render in the
 * browser leaves them out as well and the text is never thrown away to be drawn again.
 */
export function useArticleAddress(article: ArticleId): ArticlePlace {
  const { pathname, search, hash } = useLocation();
  const isHydrated = useIsHydrated();
  const { address } = parseAddress(isHydrated ? `${pathname}${search}${hash}` : pathname);
  if (address.kind !== 'article') return { address: { kind: 'article', article }, isFormer: false };
  return { address: { ...address, article }, isFormer: address.article !== article };
}
