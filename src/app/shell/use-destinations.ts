import { useLoaderData } from 'react-router';
import { DESTINATIONS } from './destinations.ts';
import type { Destination } from './destinations.ts';
import type { ShellData } from './shell-loader.ts';

/** The destinations that this collection has something for. Only parts of the frame itself can ask. */
export function useDestinations(): readonly Destination[] {
  const { totals }: ShellData = useLoaderData();
  return DESTINATIONS.filter(({ articles = 0 }) => totals.articles >= articles);
}
