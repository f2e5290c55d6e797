/** Where in the window a paragraph counts as the one being read, as a part of its height: passages are brought to the middle. */
const READING_LINE = 0.5;

/** The paragraph at the reading line, or the last one above it; `undefined` when there is none on the page. */
export function findParagraphInView(root: HTMLElement): HTMLElement | undefined {
  const line = window.innerHeight * READING_LINE;
  const rows = paragraphRows(root);
  return rows.findLast((row) => row.getBoundingClientRect().top <= line) ?? rows[0];
}

/** The paragraph the reader is at: the one a link led to, as long as any of its passage can be seen, else the one being read. */
export function findCurrentParagraph(root: HTMLElement): HTMLElement | undefined {
  const arrival = root.querySelector('[data-arrival]');
  const linked = arrival?.closest<HTMLElement>('[data-paragraph]');
  return arrival && linked && isInView(arrival) ? linked : findParagraphInView(root);
}

/** The paragraph that holds the focus. */
export function findFocusedParagraph(root: HTMLElement): HTMLElement | undefined {
  const row = document.activeElement?.closest<HTMLElement>('[data-paragraph]');
  return row && root.contains(row) ? row : undefined;
}

/** Moves to the paragraph `step` further on from the focused one, else from the one being read. Nothing is animated. */
export function stepParagraph(root: HTMLElement | null, step: 1 | -1): void {
  if (root === null) return;
  const rows = paragraphRows(root);
  const focused = findFocusedParagraph(root);
  const inView = findParagraphInView(root);
  const from = focused ?? inView;
  const at = from ? rows.indexOf(from) : -1;
  const isBefore = !focused && (inView?.getBoundingClientRect().top ?? 0) > 0 && step === 1;
  const next = rows[Math.min(Math.max(isBefore ? at : at + step, 0), rows.length - 1)];
  focusParagraphOf(next ?? null);
  next?.scrollIntoView({ block: 'start', behavior: 'instant' });
}

/** Moves focus to the number of the paragraph that `element` is in. */
export function focusParagraphOf(element: Element | null): void {
  element?.closest('[data-paragraph]')?.querySelector('a')?.focus({ preventScroll: true });
}

export function paragraphNumber(row: HTMLElement | undefined): number | undefined {
  return row === undefined ? undefined : Number(row.dataset['paragraph']);
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

function paragraphRows(root: HTMLElement): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-paragraph]')];
}
