import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { snapToSentences } from '../../core/article/passage.ts';
import type { Passage } from '../../core/article/passage.ts';
import type { Article } from '../../core/atlas/atlas.ts';
import { Button } from '../ui/Button.tsx';
import { findSelectedRange } from './selected-range.ts';
import styles from './SelectionButton.module.css';

export interface SelectionButtonProps {
  readonly article: Article;
  readonly root: RefObject<HTMLElement | null>;
  readonly onShare: (passage: Passage) => void;
}

/** How long a selection has to rest before the button appears beside it. */
const REST_MS = 250;

interface Selected {
  readonly passage: Passage;
  /** Where the selection ends, from the page's top left corner. */
  readonly x: number;
  readonly y: number;
}

/** Offers to share the words that are selected, below the end of the selection, and leaves the selection as it is. */
export function SelectionButton({ article, root, onShare }: SelectionButtonProps) {
  const [selected, setSelected] = useState<Selected>();
  const button = useRef<HTMLButtonElement>(null);
  const read = useEffectEvent(() => setSelected(readSelection(article, root.current)));
  useEffect(() => {
    let timer = 0;
    const wait = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => read(), REST_MS);
    };
    document.addEventListener('selectionchange', wait);
    // Something may be selected before anything listens.
    wait();
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('selectionchange', wait);
    };
  }, []);
  useEffect(() => {
    const { current } = button;
    if (!current || !selected) return;
    current.style.insetInlineStart = `${selected.x}px`;
    current.style.insetBlockStart = `${selected.y}px`;
  }, [selected]);
  if (!selected) return null;
  return (
    <Button
      look="main"
      className={styles.root}
      ref={button}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => onShare(selected.passage)}
    >
      Share this passage
    </Button>
  );
}

function readSelection(article: Article, root: HTMLElement | null): Selected | undefined {
  const selection = document.getSelection();
  const range = root && findSelectedRange(root, selection);
  const passage = range && snapToSentences(article, range);
  const lines = selection?.rangeCount ? selection.getRangeAt(0).getClientRects() : undefined;
  const last = lines?.[lines.length - 1];
  if (!passage || !last) return undefined;
  const page = root.getBoundingClientRect();
  // The button is about this wide: it stays inside the page when the selection ends at the right edge.
  const x = Math.max(0, Math.min(last.right - page.left, page.width - 180));
  return { passage, x, y: last.bottom - page.top };
}
