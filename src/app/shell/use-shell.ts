import { useLoaderData, useLocation } from 'react-router';
import { parseAddress } from '../../core/address/parse-address.ts';
import type { Whereabouts } from './destinations.ts';
import type { ShellData } from './shell-loader.ts';

/** What the frame is drawn from. Every change of the address comes by here; few of them are another page. */
export function useShell(): ShellData & { readonly place: Whereabouts } {
  const { collection, totals }: ShellData = useLoaderData();
  const { pathname } = useLocation();
  return { collection, totals, place: { here: parseAddress(pathname).address.kind, articles: totals.articles } };
}
