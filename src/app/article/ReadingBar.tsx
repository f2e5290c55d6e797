import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import type { Article } from '../../core/atlas/atlas.ts';
import { Button } from '../ui/Button.tsx';
import { ReadingSettings } from '../ui/ReadingSettings.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { findCurrentParagraph, paragraphNumber } from './paragraph-rows.ts';
import styles from './ReadingBar.module.css';
import { saysWho } from './source-fields.ts';
import type { Reading } from './use-reading.ts';

export interface ReadingBarProps {
  readonly root: RefObject<HTMLElement | null>;
  readonly article: Article;
  readonly reading: Pick<Reading, 'linked' | 'panel' | 'sharing' | 'notes' | 'reads'>;
}

/**
 * The bar at the foot of narrow screens: the paragraph being read, who says so when a link led there, and what can be done with it.
 * It takes the place of the shell's.
 */
export function ReadingBar({ root, article, reading: { linked, panel, sharing, notes, reads } }: ReadingBarProps) {
  const [n, setN] = useState(1);
  const passage = linked?.passage?.ranges[0]?.start;
  useEffect(() => {
    const page = root.current;
    if (!page) return undefined;
    const observer = new IntersectionObserver(() => setN(paragraphNumber(findCurrentParagraph(page)) ?? 1), {
      // Everything above the reading line counts, so that a jump over paragraphs is noticed as well.
      rootMargin: '1000000px 0px -50% 0px',
    });
    for (const row of page.querySelectorAll('[data-paragraph]')) observer.observe(row);
    return () => observer.disconnect();
    // A passage that is linked to may be in view already: then nothing crosses the line.
  }, [root, passage]);
  return (
    <div className={styles.frame} data-reading-bar>
      <div className={styles.bar}>
        {passage !== undefined && <span className={styles.source}>{saysWho(article)}</span>}
        <span className={styles.place}>
          <VisuallyHidden>Paragraph </VisuallyHidden>
          {n} of {article.paragraphs.length}
        </span>
        {reads.notes.length > 0 && (
          <Button look="quiet" aria-pressed={notes.areAllOpen} onClick={notes.toggle}>
            Notes
          </Button>
        )}
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
