import { Navigate, useLoaderData } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import type { ArticleData } from './article-loader.ts';
import { ArticleReader } from './ArticleReader.tsx';
import { useArticleAddress } from './use-article-address.ts';

export { articleLoader } from './article-loader.ts';

/** One article. A former id in the address gives way to the present one, passage and query kept. */
export function ArticlePage() {
  const { file, collection }: ArticleData = useLoaderData();
  const address = useArticleAddress(file.article.id);
  if (address.isFormer) return <Navigate replace to={formatAddress(address.address)} />;
  return <ArticleReader key={file.article.id} file={file} collection={collection} address={address.address} />;
}
