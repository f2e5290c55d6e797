import { useLocation } from 'react-router';
import { decodePart } from '../../core/address/query-string.ts';
import type { Diff } from '../../core/address/address.ts';
import { parseAddress } from '../../core/address/parse-address.ts';
import { useIsHydrated } from '../ui/use-is-hydrated.ts';

/** What of a comparison the reader is looking at. */
export interface ComparePlace {
  /** How the two are shown; the differences alone when it is left out. */
  readonly diff: Diff | undefined;
  /** The row that the address names, without `#` and check code; empty for none. */
  readonly at: string;
}

/** Pages are prerendered without query and hash, so that the first render in the browser leaves them out as well. */
export function useCompareAddress(): ComparePlace {
  const { pathname, search, hash } = useLocation();
  const isHydrated = useIsHydrated();
  if (!isHydrated) return { diff: undefined, at: '' };
  const { address } = parseAddress(`${pathname}${search}`);
  const diff = address.kind === 'comparison' ? address.diff : undefined;
  return { diff, at: decodePart(hash.slice(1)).split('~')[0] ?? '' };
}
