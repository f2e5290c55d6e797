import { useState } from 'react';
import type { RefObject } from 'react';
import { findPassage, snapToSentences } from '../../core/article/passage.ts';
import type { Passage } from '../../core/article/passage.ts';
import type { Article } from '../../core/atlas/atlas.ts';
import type { Range } from '../../core/text/range.ts';
import { paragraphsOf } from './linked-passage.ts';
import { findFocusedParagraph, findParagraphInView, paragraphNumber } from './paragraph-rows.ts';
import { findSelectedRange } from './selected-range.ts';
import type { SharePurpose } from './ShareDialog.tsx';

export interface Sharing {
  /** What the open dialog is about; `undefined` while it is closed. */
  readonly shared: { readonly passage: Passage; readonly purpose: SharePurpose } | undefined;
  /** Opens the dialog with `passage`, else with what the reader most likely means. */
  readonly share: (purpose: SharePurpose, passage?: Passage) => void;
  readonly close: () => void;
}

/**
 * The dialog for sharing. What is meant, in this order: the selection, the sentence of the hit the reader is at, the focused
 * paragraph, the linked passage, where the reader is.
 */
export function useSharing(
  article: Article,
  linked: Passage | undefined,
  hit: Range | undefined,
  root: RefObject<HTMLElement | null>,
): Sharing {
  const [shared, setShared] = useState<Sharing['shared']>();
  const guess = (): Passage | undefined => {
    if (root.current === null) return linked;
    const selected = findSelectedRange(root.current, document.getSelection());
    const focused = findFocusedParagraph(root.current);
    const isAtLinked = paragraphsOf(article, linked).includes(paragraphNumber(focused) ?? 0);
    return (
      (selected && snapToSentences(article, selected)) ??
      (hit && snapToSentences(article, hit)) ??
      (isAtLinked ? linked : firstSentence(article, focused)) ??
      linked ??
      firstSentence(article, findParagraphInView(root.current))
    );
  };
  return {
    shared,
    share(purpose, passage = guess()) {
      if (passage) setShared({ purpose, passage });
    },
    close: () => setShared(undefined),
  };
}

function firstSentence(article: Article, row: HTMLElement | undefined): Passage | undefined {
  const n = paragraphNumber(row);
  return n === undefined ? undefined : findPassage(article, { from: { kind: 'paragraph', n, sentence: 1 } });
}
