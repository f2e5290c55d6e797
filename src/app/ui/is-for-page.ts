const FIELDS = 'input, textarea, select, [contenteditable]';

/** Whether a key is the page’s: not the browser’s, not typed into a field, not used by a part of the page already. */
export function isForPage(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
  return !(event.target instanceof Element && event.target.closest(FIELDS));
}
