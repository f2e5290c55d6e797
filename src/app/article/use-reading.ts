import { useRef, useState } from 'react';
import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import { useNavigate } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import type { Article } from '../../core/atlas/atlas.ts';
import { useReadingSetting } from '../state/reading-settings.ts';
import { findLinked } from './linked-passage.ts';
import type { Linked } from './linked-passage.ts';
import type { Marks } from './MarkedText.tsx';
import { focusParagraphOf, stepParagraph } from './paragraph-rows.ts';
import type { ArticleAddress } from './use-article-address.ts';
import { useArticleKeys } from './use-article-keys.ts';
import { useFind } from './use-find.ts';
import type { Find } from './use-find.ts';
import { usePassageArrival } from './use-passage-arrival.ts';
import { useSharing } from './use-sharing.ts';
import type { Sharing } from './use-sharing.ts';

/** The field for finding words: whether it is shown, and how to show and put it away. */
export interface Panel {
  readonly isOpen: boolean;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly open: () => void;
  readonly close: () => void;
}

/** All that happens around a text while it is read. */
export interface Reading {
  readonly linked: Linked | undefined;
  readonly marks: Marks;
  readonly find: Find;
  readonly sharing: Sharing;
  readonly panel: Panel;
}

/** Puts together what the address says and what the reader does. */
export function useReading(article: Article, address: ArticleAddress, root: RefObject<HTMLElement | null>): Reading {
  const linked = findLinked(article, address);
  const find = useFind(article, address, linked?.passage?.ranges[0], root);
  const hit = find.index === undefined ? undefined : find.hits[find.index]?.range;
  const sharing = useSharing(article, linked?.passage, hit, root);
  const panel = usePanel(find, address.query !== undefined);
  const clearPassage = useClearPassage(address);
  const singleKeys = useReadingSetting('singleKeys');
  usePassageArrival(root, linked !== undefined);
  useArticleKeys(
    {
      j: () => stepParagraph(root.current, 1),
      k: () => stepParagraph(root.current, -1),
      c: () => sharing.share('share'),
      '[': () => find.step(-1, true),
      ']': () => find.step(1, true),
      Escape: panel.isOpen ? panel.close : linked && clearPassage,
    },
    singleKeys,
  );
  return { linked, marks: toMarks(linked, find), find, sharing, panel };
}

function usePanel(find: Find, hasQuery: boolean): Panel {
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<Element>(null);
  const [isOpened, setIsOpened] = useState(false);
  return {
    isOpen: isOpened || hasQuery,
    field,
    open() {
      opener.current = document.activeElement;
      // The field has to be there before it can be focused.
      flushSync(() => setIsOpened(true));
      field.current?.select();
    },
    close() {
      setIsOpened(false);
      if (hasQuery) find.clear();
      if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
    },
  };
}

/** Takes the linked passage out of the address, and the words it was linked with. Focus stays at its paragraph. */
function useClearPassage(address: ArticleAddress): () => void {
  const navigate = useNavigate();
  const cleared = formatAddress({ ...address, passage: undefined, quote: undefined });
  return () => {
    focusParagraphOf(document.querySelector('[data-arrival]'));
    void navigate(cleared, { replace: true, preventScrollReset: true });
  };
}

function toMarks(linked: Linked | undefined, { hits, index }: Find): Marks {
  return {
    linked: linked?.passage?.ranges ?? [],
    arrival: linked?.passage?.ranges[0],
    noticeId: linked?.notice?.id,
    hits: hits.map(({ range }) => range),
    hit: index,
  };
}
