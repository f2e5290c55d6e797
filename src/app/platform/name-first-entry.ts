/**
 * The router calls every entry that it did not make itself `default`; scroll and focus that are kept under that name would be taken
 * for another page's.
 */
export function nameFirstEntry(): void {
  if (window.history.state === null) {
    window.history.replaceState({ key: Math.random().toString(36).slice(2, 10) }, '');
  }
}
