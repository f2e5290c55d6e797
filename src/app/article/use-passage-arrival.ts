import { useEffect, useEffectEvent, useRef } from 'react';
import type { RefObject } from 'react';
import type { Location } from 'react-router';
import { useLocation, useNavigationType } from 'react-router';

/** By then the browser has gone where it thinks the hash points to. */
const AFTER_BROWSER_MS = 60;

/** What is scrolled to and focused when a passage is addressed: the passage, or the notice that it is gone. */
const TARGET = '[data-arrival]';

/**
 * Takes the reader to the linked passage: the browser cannot, because the hash carries a check code and is no id. Going back and
 * forward keeps the reader's scroll position, so those are left alone; and so is the reader who types into Find.
 */
export function usePassageArrival(root: RefObject<HTMLElement | null>, hasPassage: boolean): void {
  const { key, hash, state } = useLocation() as Location<unknown>;
  const type = useNavigationType();
  const last = useRef<string>(undefined);
  const arrive = useEffectEvent(() => {
    const next = hasPassage ? hash : undefined;
    const isDue = isArrivalDue(last.current, next, state);
    last.current = next;
    if (!isDue || (type === 'POP' && !isFreshVisit())) return;
    const go = (): void => goTo(root.current?.querySelector<HTMLElement>(TARGET));
    go();
    // An address changed by hand: the browser goes to its own idea of the hash only after telling of it, and takes focus with it.
    if (type === 'POP') setTimeout(go, AFTER_BROWSER_MS);
  });
  useEffect(() => arrive(), [key, hash, hasPassage]);
}

/** State of an entry that only has another query: Find writes it, and the reader stays in its field. */
export const KEEPS_PLACE = { keepsPlace: true } as const;

/** Whether the reader asked for the passage of `hash`: it is another one than the last, or the same one linked to again. */
export function isArrivalDue(last: string | undefined, hash: string | undefined, state: unknown): boolean {
  if (hash === undefined) return false;
  return hash !== last || (state as Partial<typeof KEEPS_PLACE> | null)?.keepsPlace !== true;
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
