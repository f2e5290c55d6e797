import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import styles from './LinkedPassage.module.css';

export interface LinkedPassageProps {
  /** Whether this is the part of the passage that is scrolled to and focused. */
  readonly isArrival: boolean;
  readonly noticeId: string | undefined;
  readonly children: ReactNode;
}

/** The sentences that the address names. A `mark` cannot have a name, so that a group around it has. */
export function LinkedPassage({ isArrival, noticeId, children }: LinkedPassageProps) {
  const ref = useRef<HTMLElement>(null);
  const bar = useRef<HTMLSpanElement>(null);
  useEffect(() => followLines(ref.current, bar.current), []);
  return (
    <span
      className={styles.root}
      // A `fieldset`, the element for groups, cannot stand in a paragraph.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="group"
      aria-label="Linked passage"
      aria-describedby={noticeId}
      tabIndex={-1}
      data-arrival={isArrival || undefined}
    >
      <span className={styles.bar} ref={bar} />
      <mark className={styles.text} ref={ref}>
        {children}
      </mark>
    </span>
  );
}

/** Keeps the bar beside the lines of the passage, and only those, when the text is laid out anew. */
function followLines(text: HTMLElement | null, bar: HTMLElement | null): (() => void) | undefined {
  const block = text?.closest<HTMLElement>('[data-start]');
  if (!text || !bar || !block) return undefined;
  const place = (): void => {
    const lines = text.getBoundingClientRect();
    bar.style.insetBlockStart = `${lines.top - block.getBoundingClientRect().top}px`;
    bar.style.blockSize = `${lines.height}px`;
  };
  const observer = new ResizeObserver(place);
  observer.observe(block);
  return () => observer.disconnect();
}
