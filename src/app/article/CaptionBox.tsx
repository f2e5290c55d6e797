import type { Caption } from '../../core/article/report.ts';
import styles from './CaptionBox.module.css';
import { MarkedText } from './MarkedText.tsx';
import type { Marks } from './MarkedText.tsx';

export interface CaptionBoxProps {
  readonly text: string;
  readonly n: number;
  readonly caption: Caption;
  /** Whether these are the words of Story Atlas, not the printed ones. */
  readonly isRetold: boolean;
  readonly marks: Marks;
}

/** A photo that is not there, and what the clipping says about it. */
export function CaptionBox({ text, n, caption, isRetold, marks }: CaptionBoxProps) {
  const unit = { kind: 'caption', n } as const;
  return (
    <div className={styles.root}>
      <p className={styles.missing}>Photo not in the clipping.{isRetold && ' Its caption, retold:'}</p>
      <p className={styles.text} id={`c${n}`} data-start={caption.range.start}>
        <MarkedText text={text} range={caption.range} sentences={caption.sentences} unit={unit} marks={marks} />
      </p>
      <p className={styles.meta}>
        {caption.credit === undefined ? 'No credit printed' : `Credited to ${caption.credit}`}
        {caption.repeats > 1 && `, printed ${caption.repeats} times in the clipping`}
      </p>
    </div>
  );
}
