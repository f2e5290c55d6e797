import { lazy, Suspense, useRef } from 'react';
import type { Collection } from '../../core/atlas/atlas.ts';
import type { ArticleFile } from '../../core/atlas/published.ts';
import { articleDescription, articleTitle } from './article-title.ts';
import { ArticleBody } from './ArticleBody.tsx';
import { ArticleEnd } from './ArticleEnd.tsx';
import { ArticleFront } from './ArticleFront.tsx';
import styles from './ArticleReader.module.css';
import { ReadingBar } from './ReadingBar.tsx';
import type { ArticleAddress } from './use-article-address.ts';
import { useOtherVersion } from './use-other-version.ts';
import { useReading } from './use-reading.ts';
import { sparePart } from '../ui/spare-part.tsx';

// The text comes first: what answers a pointer follows it.
const PointerParts = sparePart(async () => (await import('./PointerParts.tsx')).PointerParts);
// Asked for when the reader shares.
const ShareDialog = lazy(async () => ({ default: (await import('./ShareDialog.tsx')).ShareDialog }));

export interface ArticleReaderProps {
  readonly file: ArticleFile;
  readonly collection: Collection;
  readonly address: ArticleAddress;
}

/** The article and everything a reader can do with it. */
export function ArticleReader({ file, collection, address }: ArticleReaderProps) {
  const { article } = file;
  const root = useRef<HTMLDivElement>(null);
  const reading = useReading(file, address, root);
  useOtherVersion(file, root);
  const { linked, sharing } = reading;
  return (
    <div className={styles.root} ref={root}>
      <title>{articleTitle(article, linked?.passage)}</title>
      <meta name="description" content={articleDescription(article)} />
      <article className={styles.sheet} aria-labelledby="h">
        <ArticleFront file={file} collection={collection} reading={reading} />
        <ArticleBody file={file} address={address} reading={reading} />
        <ArticleEnd file={file} collection={collection} address={address} />
      </article>
      <PointerParts file={file} root={root} onShare={(passage) => sharing.share('share', passage)} />
      <ReadingBar root={root} article={article} reading={reading} />
      {sharing.shared && (
        <Suspense>
          <ShareDialog file={file} collection={collection} {...sharing.shared} onClose={sharing.close} />
        </Suspense>
      )}
    </div>
  );
}
