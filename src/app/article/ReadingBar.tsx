import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import { Button } from '../ui/Button.tsx';
import { ReadingSettings } from '../ui/ReadingSettings.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { findParagraphInView, paragraphNumber } from './paragraph-rows.ts';
import styles from './ReadingBar.module.css';
import type { Reading } from './use-reading.ts';

export interface ReadingBarProps {
  readonly root: RefObject<HTMLElement | null>;
  /** How many paragraphs the article has. */
  readonly of: number;
  readonly reading: Pick<Reading, 'panel' | 'sharing'>;
}

/** The bar at the foot of narrow screens: the paragraph being read, and what can be done with it. It takes the place of the shell's. */
export function ReadingBar({ root, of, reading: { panel, sharing } }: ReadingBarProps) {
  const [n, setN] = useState(1);
  useEffect(() => {
    const page = root.current;
    if (!page) return undefined;
    const observer = new IntersectionObserver(() => setN(paragraphNumber(findParagraphInView(page)) ?? 1), {
      // Everything above the reading line counts, so that a jump over paragraphs is noticed as well.
      rootMargin: '1000000px 0px -50% 0px',
    });
    for (const row of page.querySelectorAll('[data-paragraph]')) observer.observe(row);
    return () => observer.disconnect();
  }, [root]);
  return (
    <div className={styles.frame} data-reading-bar>
      <div className={styles.bar}>
        <span className={styles.place}>
          <VisuallyHidden>Paragraph </VisuallyHidden>
          {n} of {of}
        </span>
        <Button look="quiet" onClick={panel.open}>
          Find
        </Button>
        <Button look="quiet" onClick={() => sharing.share('share')}>
          Share
        </Button>
        <ReadingSettings />
      </div>
    </div>
  );
}
