import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

/** Known to parts that are only made for paper, too: these come when the browser has already said that it prints. */
let isPrinting = false;

/** Whether the page is being put on paper: what paper needs and the screen does not is drawn only then. */
export function useIsPrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isPrinting,
    () => false,
  );
}

function subscribe(notify: () => void): () => void {
  const before = (): void => {
    isPrinting = true;
    // The browser takes the page as it stands when the event is over.
    flushSync(notify);
  };
  const after = (): void => {
    isPrinting = false;
    notify();
  };
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  };
}
