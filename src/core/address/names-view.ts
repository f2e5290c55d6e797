import type { Param } from './query-string.ts';
import { formatSearchView, parseSearchView } from './search-view.ts';
import type { SearchView } from './search-view.ts';

/** Which names are listed. Everything that is left out is not limited; no list is empty. */
export type NamesView = Pick<SearchView, 'q' | 'type' | 'story'>;

const SHARED = new Set(['type', 'story']);

/** Reads the parameters of the list of names but for `q`, decoded. What is not understood is handed to `report`. Inverse of `formatNamesView`. */
export function parseNamesView(values: ReadonlyMap<string, string>, report: (text: string) => void): NamesView {
  return parseSearchView(new Map([...values].filter(([name]) => SHARED.has(name))), report);
}

/** The parameters that say it, in any order. */
export function formatNamesView({ q, type, story }: NamesView): readonly Param[] {
  return formatSearchView({
    ...(q !== undefined && { q }),
    ...(type && { type }),
    ...(story && { story }),
  });
}
