import { useRef, useState } from 'react';
import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { Find } from './use-find.ts';

/** The field for finding words: whether it is shown, and how to show and put it away. */
export interface Panel {
  readonly isOpen: boolean;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly open: () => void;
  readonly close: () => void;
}

/** The field for finding words: opened by hand, and by an address that has a query. Closed, focus goes back to where it was. */
export function usePanel(find: Find, hasQuery: boolean): Panel {
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
