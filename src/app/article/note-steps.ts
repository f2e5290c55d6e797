import { flushSync } from 'react-dom';
import { findFocusedParagraph, findParagraphInView } from './paragraph-rows.ts';

/** Notes, and the buttons that unfold them. */
const STOPS = '[data-note-stop]';

/** Moves focus to the next or previous note that is shown, from the focused one, else from the paragraph being read. */
export function stepNote(root: HTMLElement | null, step: 1 | -1): void {
  if (root === null) return;
  const stops = [...root.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => stop.getClientRects().length > 0);
  const focused = document.activeElement?.closest<HTMLElement>(STOPS);
  const at = focused ? stops.indexOf(focused) : -1;
  const next = at === -1 ? nearest(root, stops, step) : stops[at + step];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

function nearest(root: HTMLElement, stops: readonly HTMLElement[], step: 1 | -1): HTMLElement | undefined {
  const row = findFocusedParagraph(root) ?? findParagraphInView(root);
  if (!row) return stops[0];
  const isAfter = (stop: HTMLElement): boolean =>
    Boolean(row.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING);
  return step === 1 ? stops.find(isAfter) : stops.findLast((stop) => !isAfter(stop));
}

/** Runs a change of state at once, and brings the paragraph that was read back to where it stood. */
export function keepPlace(root: HTMLElement | null, change: () => void): void {
  const row = root ? findParagraphInView(root) : undefined;
  const before = row?.getBoundingClientRect().top ?? 0;
  flushSync(change);
  if (row) window.scrollBy({ top: row.getBoundingClientRect().top - before, behavior: 'instant' });
}
