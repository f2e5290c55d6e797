import { useEffect, useEffectEvent } from 'react';
import type { RefObject } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/** What is scrolled to and focused when a passage is addressed: the passage, or the notice that it is gone. */
const TARGET = '[data-arrival]';

/**
 * Takes the reader to the linked passage: the browser cannot, because the hash carries a check code and is no id. Going back and
 * forward keeps the reader's scroll position, so those are left alone.
 */
export function usePassageArrival(root: RefObject<HTMLElement | null>, hasPassage: boolean): void {
  const { key, hash } = useLocation();
  const type = useNavigationType();
  const arrive = useEffectEvent(() => {
    if (hasPassage && (type !== 'POP' || isFreshVisit())) goTo(root.current?.querySelector<HTMLElement>(TARGET));
  });
  useEffect(() => arrive(), [key, hash, hasPassage]);
}

/**
 * A first load is a POP like going back is. It is told apart by how the document was opened; an address that was changed by hand in
 * an open page, by the entry having no state of the router's yet.
 */
function isFreshVisit(): boolean {
  if (window.history.state === null) return true;
  const [load] = performance.getEntriesByType('navigation');
  const isLoad = load instanceof PerformanceNavigationTiming && load.type !== 'reload' && load.type !== 'back_forward';
  const isFirstEntry = (window.history.state as { idx?: number }).idx === 0 && !hasArrived;
  hasArrived = true;
  return isLoad && isFirstEntry;
}

/** Whether this document has looked for the passage of its first address. One document, one first address. */
let hasArrived = false;

function goTo(target: HTMLElement | null | undefined): void {
  if (!target) return;
  target.focus({ preventScroll: true });
  const isTall = target.getBoundingClientRect().height > window.innerHeight * 0.6;
  target.scrollIntoView({ block: isTall ? 'start' : 'center', behavior: 'instant' });
}
