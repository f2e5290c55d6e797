import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import type { Article, Collection } from '../../core/atlas/atlas.ts';
import type { ArticleFile } from '../../core/atlas/published.ts';
import { slice } from '../../core/text/range.ts';
import styles from './ArticleHead.module.css';
import { MarkedText } from './MarkedText.tsx';
import type { Marks } from './MarkedText.tsx';
import { VersionList } from './VersionList.tsx';

export interface ArticleHeadProps {
  readonly file: ArticleFile;
  readonly collection: Collection;
  readonly marks: Marks;
}

/** Story, version, headline, standfirst and byline, as far as the clipping has them. */
export function ArticleHead({ file, collection, marks }: ArticleHeadProps) {
  const { article } = file;
  const { text, headline, standfirst, byline } = article;
  const story = collection.stories.find(({ id }) => id === article.story);
  return (
    <header className={styles.root}>
      {(story || article.version) && (
        <div className={styles.kicker}>
          {story && (
            <Link className={styles.story} to={formatAddress({ kind: 'articles', story: [story.id] })}>
              {story.title}
            </Link>
          )}
          <VersionList file={file} />
        </div>
      )}
      <h1 className={styles.headline} id="h" tabIndex={-1} data-start={headline?.start}>
        {headline ? (
          <MarkedText text={text} range={headline} sentences={[headline]} unit={HEADLINE} marks={marks} />
        ) : (
          <NoHeadline article={article} />
        )}
      </h1>
      {standfirst && (
        <p className={styles.standfirst}>
          <MarkedText text={text} range={standfirst} sentences={[]} marks={marks} />
        </p>
      )}
      {byline && <p className={styles.byline}>{slice(text, byline.range)}</p>}
    </header>
  );
}

/** What stands for a headline that was not printed, so that nobody takes the first words for one. */
function NoHeadline({ article: { title, paragraphs } }: { readonly article: Article }) {
  return (
    <span className={styles.none}>
      No headline.
      {paragraphs.length > 0 && (
        <>
          {' '}
          It begins: <span className={styles.first}>“{title}”</span>
        </>
      )}
    </span>
  );
}

const HEADLINE = { kind: 'headline', n: 0 } as const;
