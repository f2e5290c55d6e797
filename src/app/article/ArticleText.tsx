import { Fragment } from 'react';
import type { Article } from '../../core/atlas/atlas.ts';
import styles from './ArticleText.module.css';
import { bodyBlocks } from './body-blocks.ts';
import type { Block } from './body-blocks.ts';
import { placeNotes } from './note-places.ts';
import { NoteGroup, noteGroupId } from './NoteGroup.tsx';
import { PassageNotice } from './PassageNotice.tsx';
import { TextBlock } from './TextBlock.tsx';
import type { ArticleAddress } from './use-article-address.ts';
import type { Reading } from './use-reading.ts';

export interface ArticleTextProps {
  readonly article: Article;
  readonly address: Pick<ArticleAddress, 'query' | 'show'>;
  readonly reading: Pick<Reading, 'linked' | 'marks' | 'reads' | 'notes'>;
}

/** The report as it is printed, block by block, with its notes. */
export function ArticleText({ article, address: { query, show }, reading }: ArticleTextProps) {
  const { linked, marks, reads, notes } = reading;
  const notice = linked?.notice;
  const blocks = bodyBlocks(article);
  const above = notice && blocks.findIndex(({ range }) => isIn(notice.above, range));
  const line = notice && (
    <PassageNotice id={notice.id} message={notice.message} isArrival={marks.arrival === undefined} />
  );
  const shares = reads.show.includes('says') ? reads.shares : [];
  const placed = blocks.map((block) => placeNotes(notesOf(block, reads), reads.show, marks.linked));
  return (
    <div className={styles.root} lang={article.language === 'und' ? undefined : article.language}>
      {above === -1 && line}
      {blocks.map((block, i) => {
        const own = placed[i] ?? [];
        const n = block.kind === 'paragraph' && own.length > 0 ? block.n : undefined;
        const next = placed.findIndex((other, at) => at > i && other.length > 0);
        return (
          <Fragment key={block.range.start}>
            {above === i && line}
            <TextBlock
              article={article}
              block={block}
              marks={marks}
              shares={shares}
              notesId={n === undefined ? undefined : noteGroupId(n)}
              kept={{ ...(query !== undefined && { query }), ...(show && { show }) }}
            />
            {n !== undefined && (
              <NoteGroup
                article={article.id}
                n={n}
                notes={own}
                areAllOpen={notes.areAllOpen}
                room={(next === -1 ? blocks.length : next) - i}
              />
            )}
          </Fragment>
        );
      })}
    </div>
  );
}

function notesOf(block: Block, { notes }: Reading['reads']): Reading['reads']['notes'] {
  return block.kind === 'paragraph' ? notes.filter(({ paragraph }) => paragraph === block.n) : [];
}

function isIn(offset: number | undefined, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return offset !== undefined && offset >= start && offset < end;
}
