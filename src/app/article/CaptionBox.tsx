import type { Caption } from '../../core/article/report.ts';
import type { Article } from '../../core/atlas/atlas.ts';
import type { VoiceShare } from '../../core/speech/sum-voices.ts';
import styles from './CaptionBox.module.css';
import { MarkedText } from './MarkedText.tsx';
import type { Marks } from './MarkedText.tsx';
import { findVoiceRuns } from './voice-runs.ts';
import { VoiceGutter } from './VoiceGutter.tsx';

export interface CaptionBoxProps {
  readonly article: Article;
  readonly n: number;
  readonly caption: Caption;
  readonly marks: Marks;
  /** Voices of the whole text; none when they are not to be shown. */
  readonly shares: readonly VoiceShare[];
}

/** A photo that is not there, and what the clipping says about it. */
export function CaptionBox({ article, n, caption, marks, shares }: CaptionBoxProps) {
  const isRetold = article.retells !== undefined;
  const voices = findVoiceRuns(article, shares, caption.sentences);
  const unit = { kind: 'caption', n } as const;
  return (
    <div className={styles.root}>
      <p className={styles.missing}>Photo not in the clipping.{isRetold && ' Its caption, retold:'}</p>
      <p className={styles.text} id={`c${n}`} data-start={caption.range.start}>
        <VoiceGutter block={caption.range} runs={voices} />
        <MarkedText
          text={article.text}
          range={caption.range}
          sentences={caption.sentences}
          unit={unit}
          marks={marks}
          voices={voices}
        />
      </p>
      <p className={styles.meta}>
        {caption.credit === undefined ? 'No credit printed' : `Credited to ${caption.credit}`}
        {caption.repeats > 1 && `, printed ${caption.repeats} times in the clipping`}
      </p>
    </div>
  );
}
