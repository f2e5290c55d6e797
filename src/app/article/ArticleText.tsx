import { Fragment } from 'react';
import type { Article } from '../../core/atlas/atlas.ts';
import styles from './ArticleText.module.css';
import { bodyBlocks } from './body-blocks.ts';
import type { Notice } from './linked-passage.ts';
import type { Marks } from './MarkedText.tsx';
import { PassageNotice } from './PassageNotice.tsx';
import { TextBlock } from './TextBlock.tsx';

export interface ArticleTextProps {
  readonly article: Article;
  readonly marks: Marks;
  readonly query: string | undefined;
  readonly notice: Notice | undefined;
}

/** The report as it is printed, block by block. */
export function ArticleText({ article, marks, query, notice }: ArticleTextProps) {
  const blocks = bodyBlocks(article);
  const above = notice && blocks.findIndex(({ range }) => isIn(notice.above, range));
  const line = notice && (
    <PassageNotice id={notice.id} message={notice.message} isArrival={marks.arrival === undefined} />
  );
  return (
    <div className={styles.root}>
      {above === -1 && line}
      {blocks.map((block, i) => (
        <Fragment key={block.range.start}>
          {above === i && line}
          <TextBlock article={article} block={block} marks={marks} query={query} />
        </Fragment>
      ))}
    </div>
  );
}

function isIn(offset: number | undefined, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return offset !== undefined && offset >= start && offset < end;
}
