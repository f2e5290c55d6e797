import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import type { Unit } from '../../core/address/address.ts';
import { findPassage, refOf } from '../../core/article/passage.ts';
import type { Article } from '../../core/atlas/atlas.ts';
import type { VoiceShare } from '../../core/speech/sum-voices.ts';
import { contains } from '../../core/text/range.ts';
import type { Block } from './body-blocks.ts';
import { CaptionBox } from './CaptionBox.tsx';
import { MarkedText } from './MarkedText.tsx';
import type { Marks } from './MarkedText.tsx';
import { PassageSource } from './PassageSource.tsx';
import styles from './TextBlock.module.css';
import type { ArticleAddress } from './use-article-address.ts';
import { findVoiceRuns } from './voice-runs.ts';
import { VoiceGutter } from './VoiceGutter.tsx';

/** What to look at in the text, wherever in it the reader goes. */
export type KeptAddress = Pick<ArticleAddress, 'query' | 'show'>;

export interface TextBlockProps {
  readonly article: Article;
  readonly block: Block;
  readonly marks: Marks;
  /** Voices of the whole text; none when they are not to be shown. */
  readonly shares: readonly VoiceShare[];
  /** Id of the notes on it. */
  readonly notesId: string | undefined;
  /** The parts of the address that links to a paragraph keep. */
  readonly kept: KeptAddress;
}

/** One block of the report's body: a paragraph with its number, a heading, or a caption. */
export function TextBlock({ article, block, marks, shares, notesId, kept }: TextBlockProps) {
  const { text } = article;
  if (block.kind === 'caption') {
    return <CaptionBox article={article} n={block.n} caption={block.caption} marks={marks} shares={shares} />;
  }
  if (block.kind === 'heading') {
    return (
      <h2 className={styles.heading} data-start={block.range.start}>
        <MarkedText text={text} range={block.range} sentences={[]} marks={marks} />
      </h2>
    );
  }
  const { n, range, paragraph } = block;
  const unit: Unit = { kind: 'paragraph', n };
  const passage = findPassage(article, { from: unit });
  const address = { kind: 'article', article: article.id, ...kept, passage: passage && refOf(passage) } as const;
  const voices = findVoiceRuns(article, shares, paragraph.sentences);
  const isLinked = paragraph.sentences.some(({ start }) => marks.linked.some((linked) => linked.start === start));
  return (
    <div className={styles.row} data-paragraph={n}>
      <Link
        className={isLinked ? styles.numberLinked : styles.number}
        to={formatAddress(address)}
        preventScrollReset
        aria-label={`Paragraph ${n}`}
      >
        {n}
      </Link>
      <p className={styles.text} id={`p${n}`} data-start={range.start} aria-details={notesId}>
        <VoiceGutter block={range} runs={voices} />
        <MarkedText
          text={text}
          range={range}
          sentences={paragraph.sentences}
          unit={unit}
          marks={marks}
          voices={voices}
        />
      </p>
      {marks.arrival && contains(range, marks.arrival) && <PassageSource article={article} />}
    </div>
  );
}
