import type { LoaderFunctionArgs } from 'react-router';
import type { NamesView } from '../../core/address/names-view.ts';
import { parseAddress } from '../../core/address/parse-address.ts';
import type { NameTypeWord } from '../../core/address/search-view.ts';
import type { Story } from '../../core/atlas/atlas.ts';
import { countTypes, filterNames, groupByLetter } from '../../core/dossier/filter-names.ts';
import type { NameGroup } from '../../core/dossier/filter-names.ts';
import type { AtlasClient } from '../platform/atlas-client.ts';

/** What the list of names is drawn from. */
export interface NamesData {
  readonly view: NamesView;
  /** The first `MOST_ROWS` names that the view lets through, by letter. */
  readonly groups: readonly NameGroup[];
  /** The letters of all names that the view lets through. */
  readonly letters: readonly string[];
  /** How many the view lets through, and how many there are. */
  readonly found: number;
  readonly total: number;
  /** How many of each type there are under the other limits. */
  readonly types: Readonly<Record<NameTypeWord, number>>;
  readonly stories: readonly Story[];
}

/** More rows serve no reader: the page says how many there are, and filters narrow. */
const MOST_ROWS = 600;

/** Opens the list of names that the URL asks for. */
export function namesLoader({ atlas }: { readonly atlas: AtlasClient }) {
  return async ({ request }: LoaderFunctionArgs): Promise<NamesData> => {
    const { address } = parseAddress(`/names/${new URL(request.url).search}`);
    const { kind: _, ...view } = address.kind === 'names' ? address : { kind: 'names' as const };
    const [rows, { collection }] = await Promise.all([atlas.nameRows(), atlas.manifest()]);
    const found = filterNames(rows, view);
    const letters = groupByLetter(found).map(({ letter }) => letter);
    return {
      view,
      groups: groupByLetter(found.slice(0, MOST_ROWS)),
      letters,
      found: found.length,
      total: rows.length,
      types: countTypes(rows, view),
      stories: collection.stories,
    };
  };
}
