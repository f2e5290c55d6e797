import { useLoaderData, useLocation } from 'react-router';
import { parseAddress } from '../../core/address/parse-address.ts';
import { ArticleList } from './ArticleList.tsx';
import type { ArticlesData } from './articles-loader.ts';
import { RetoldNotice } from '../evidence/RetoldNotice.tsx';
import head from '../ui/PageHead.module.css';
import styles from './ArticlesPage.module.css';
import { MoreArticles } from './MoreArticles.tsx';
import { StoryFilter } from './StoryFilter.tsx';

export { articlesLoader } from './articles-loader.ts';

/** The list of articles: below the collection's title on the home page, by itself elsewhere. */
export function ArticlesPage() {
  const data: ArticlesData = useLoaderData();
  const { pathname } = useLocation();
  const { collection, limitedTo, rows, total } = data;
  const isHome = parseAddress(pathname).address.kind === 'home';
  const stories = collection.stories.filter(({ id }) => limitedTo.includes(id));
  const isLimited = limitedTo.length > 0;
  const limitedTitle = isLimited ? stories.map(({ title }) => title).join(', ') || 'No such story' : undefined;
  const heading = limitedTitle ?? (isHome ? collection.title : 'Articles');
  return (
    <div className={styles.root}>
      <title>{`${heading}${isHome || !isLimited ? '' : ' — Articles'} — Story Atlas`}</title>
      <meta name="description" content={collection.standfirst || collection.title} />
      <h1 className={head.headline} data-look={isHome ? 'home' : 'tool'} tabIndex={-1}>
        {heading}
      </h1>
      {isHome && !isLimited && <p className={styles.standfirst}>{collection.standfirst}</p>}
      {collection.retold && <RetoldNotice />}
      <StoryFilter stories={collection.stories} limitedTo={limitedTo} kind={isHome ? 'home' : 'articles'} />
      {rows.length === 0 ? (
        <p className={styles.empty}>
          {isLimited
            ? 'No articles in this story.'
            : 'No articles yet. They are added when the collection is built from its clippings.'}
        </p>
      ) : (
        <ArticleList
          rows={rows}
          stories={collection.stories}
          hasAll={rows.length === total}
          retold={collection.retold}
        />
      )}
      <MoreArticles shown={rows.length} total={total} />
    </div>
  );
}
