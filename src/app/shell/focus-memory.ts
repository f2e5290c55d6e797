/** Enough of a control to find it again on a page that was drawn anew. */
interface Place {
  readonly tag: string;
  readonly text: string;
  readonly href: string | null;
  /** Which one it is of those that are alike. */
  readonly nth: number;
}

/** Last focused control of each entry of the history, as long as the document lives. */
const places = new Map<string, Place>();

/** Watches where focus is while this entry of the history is shown. Returns how to stop. */
export function rememberFocus(key: string): () => void {
  const remember = ({ target }: Event): void => {
    const control = target instanceof Element ? target.closest('a[href], button, summary') : null;
    if (control) places.set(key, describe(control));
  };
  document.addEventListener('focusin', remember);
  // Some browsers give no focus to a link that is pressed with a pointer.
  document.addEventListener('click', remember, true);
  return () => {
    document.removeEventListener('focusin', remember);
    document.removeEventListener('click', remember, true);
  };
}

/** Gives focus back to the control that had it when this entry was left. `false` when there was none or it is gone. */
export function restoreFocus(key: string): boolean {
  const place = places.get(key);
  const control = place && alike(place)[place.nth];
  control?.focus({ preventScroll: true });
  return control !== undefined;
}

function describe(control: Element): Place {
  const place = { tag: control.tagName, text: control.textContent, href: control.getAttribute('href') };
  return { ...place, nth: alike(place).findIndex((other) => other === control) };
}

function alike({ tag, text, href }: Omit<Place, 'nth'>): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(tag)].filter(
    (element) => element.textContent === text && element.getAttribute('href') === href,
  );
}
