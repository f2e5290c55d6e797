import { data } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { findArticleId } from '../../core/address/ids.ts';
import type { Collection } from '../../core/atlas/atlas.ts';
import type { ArticleFile } from '../../core/atlas/published.ts';
import type { AtlasClient } from '../platform/atlas-client.ts';

/** What the article page is drawn from. */
export interface ArticleData {
  readonly file: ArticleFile;
  readonly collection: Collection;
}

/**
 * Opens the article that the URL names. An id that the collection does not have is a 404, shown by the shell. A former id finds
 * its article; the page then puts the present id into the address, because only the page sees the hash, which has to be kept.
 */
export function articleLoader({ atlas }: { readonly atlas: AtlasClient }) {
  return async ({ params }: LoaderFunctionArgs): Promise<ArticleData> => {
    const id = findArticleId((params['article'] ?? '').toLowerCase());
    if (id === undefined) throw data(undefined, { status: 404 });
    const [manifest, file] = await Promise.all([atlas.manifest(), atlas.findArticle(id)]);
    if (file === undefined) throw data(undefined, { status: 404 });
    return { file, collection: manifest.collection };
  };
}
