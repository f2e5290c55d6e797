import { useLoaderData, useLocation } from 'react-router';
import { parseAddress } from '../../core/address/parse-address.ts';
import type { Whereabouts } from './destinations.ts';
import type { ShellData } from './shell-loader.ts';
import { useGlobalKeys } from './use-global-keys.ts';

/** Listens to the keys of every page, and tells what the frame is drawn from. Every change of the address comes by here; few of them are another page. */
export function useShell(): ShellData & { readonly place: Whereabouts } {
  useGlobalKeys();
  const { collection, totals }: ShellData = useLoaderData();
  const { pathname } = useLocation();
  return { collection, totals, place: { here: parseAddress(pathname).address.kind, articles: totals.articles } };
}
