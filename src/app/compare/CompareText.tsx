import type { ReactNode } from 'react';
import { slice } from '../../core/text/range.ts';
import type { ComparedBlock } from '../../core/version/comparison.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './CompareText.module.css';

export interface CompareTextProps {
  readonly text: string;
  readonly block: ComparedBlock;
  /** What the text is called, e.g. `version B`. */
  readonly name: string;
}

/** The words of a block. Those that the other text prints otherwise, or not at all, are marked. */
export function CompareText({ text, block: { range, marks }, name }: CompareTextProps) {
  const parts: ReactNode[] = [];
  let at = range.start;
  for (const mark of marks) {
    if (mark.start < at) continue;
    parts.push(slice(text, { start: at, end: mark.start }));
    parts.push(
      <mark key={mark.start} className={styles.mark}>
        {mark.alone && <VisuallyHidden>Only in {name}: </VisuallyHidden>}
        {slice(text, mark)}
      </mark>,
    );
    at = mark.end;
  }
  parts.push(slice(text, { start: at, end: range.end }));
  return <>{parts}</>;
}
