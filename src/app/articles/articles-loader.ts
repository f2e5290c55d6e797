import type { LoaderFunctionArgs } from 'react-router';
import { parseAddress } from '../../core/address/parse-address.ts';
import type { StoryId } from '../../core/address/ids.ts';
import type { ArticleRow, Collection } from '../../core/atlas/atlas.ts';
import type { AtlasClient } from '../platform/atlas-client.ts';
import { readOpenedPages } from '../state/opened-pages.ts';

/** What the list of articles is drawn from. */
export interface ArticlesData {
  readonly collection: Collection;
  /** Stories that the list is limited to; empty for all. */
  readonly limitedTo: readonly StoryId[];
  readonly rows: readonly ArticleRow[];
  /** How many rows the whole list has. */
  readonly total: number;
}

/**
 * Opens as many pages of the list as the reader has asked for. Limited to stories it opens all of them: where a story's articles
 * stand in the list is not known without.
 */
export function articlesLoader({ atlas }: { readonly atlas: AtlasClient }) {
  return async ({ request }: LoaderFunctionArgs): Promise<ArticlesData> => {
    const { address } = parseAddress(`/articles/${new URL(request.url).search}`);
    const limitedTo = address.kind === 'articles' ? address.story : [];
    const { collection, totals, pages } = await atlas.manifest();
    const isLimited = limitedTo.length > 0;
    const opened = isLimited ? pages : pages.slice(0, readOpenedPages());
    const listed = (await Promise.all(opened.map((_, page) => atlas.listPage(page)))).flat();
    const rows = isLimited ? listed.filter(({ story }) => story !== undefined && limitedTo.includes(story)) : listed;
    return { collection, limitedTo, rows, total: isLimited ? rows.length : totals.articles };
  };
}
