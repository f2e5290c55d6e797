import { useLocation } from 'react-router';
import { decodePart } from '../../core/address/query-string.ts';
import { parseAddress } from '../../core/address/parse-address.ts';
import { useIsHydrated } from '../shell/use-is-hydrated.ts';

/** What of a comparison the reader is looking at. */
export interface ComparePlace {
  /** Whether what matches is shown too. */
  readonly showsAll: boolean;
  /** The row that the address names, without `#` and check code; empty for none. */
  readonly at: string;
}

/** Pages are prerendered without query and hash, so that the first render in the browser leaves them out as well. */
export function useCompareAddress(): ComparePlace {
  const { pathname, search, hash } = useLocation();
  const isHydrated = useIsHydrated();
  if (!isHydrated) return { showsAll: false, at: '' };
  const { address } = parseAddress(`${pathname}${search}`);
  const showsAll = address.kind === 'comparison' && address.diff === 'all';
  return { showsAll, at: decodePart(hash.slice(1)).split('~')[0] ?? '' };
}
