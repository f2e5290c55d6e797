import { useCallback, useEffect, useState } from 'react';
import type { RefObject } from 'react';
import { useReadingSetting } from '../state/reading-settings.ts';

/** The name that is shown, beside what, and as what. */
export interface ShownName {
  readonly name: string;
  readonly anchor: Element;
  readonly form: 'card' | 'dialog';
}

export interface NamePreviewState {
  readonly shown: ShownName | undefined;
  readonly close: () => void;
}

/** Long enough not to come up under a pointer that only passes. */
const OPEN_AFTER_MS = 500;
/** Long enough to get from the name to the card. */
const CLOSE_AFTER_MS = 300;

const NAME = '[data-name]';
/** What keeps a card open: the names and the card itself. */
const HELD = '[data-name], [data-preview]';

/**
 * Which name the reader is at. A pointer or the focus that rests on it brings up a card, unless the reader switched cards off; Esc
 * takes it away, and so does leaving both name and card. A press on a name's button, or a tap on a name in the text, opens a dialog.
 */
export function useNamePreview(root: RefObject<HTMLElement | null>): NamePreviewState {
  const [shown, setShown] = useState<ShownName>();
  const isOn = useReadingSetting('namePreviews');
  const close = useCallback(() => setShown(undefined), []);
  useEffect(() => {
    // A dialog takes the focus from the name that opened it: only a card goes when its name is left.
    const leave = (): void => setShown((now) => (now?.form === 'card' ? undefined : now));
    return root.current ? listen(root.current, isOn, setShown, leave) : undefined;
  }, [root, isOn]);
  const isCard = shown?.form === 'card';
  useEffect(() => (isCard ? closeByKey(close) : undefined), [isCard, close]);
  return { shown, close };
}

function listen(root: HTMLElement, isOn: boolean, show: (shown: ShownName) => void, hideCard: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  // A dialog that closes gives focus back to the name: the reader has just seen what the card would say.
  let opener: HTMLElement | undefined;
  const later = (act: () => void, ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(act, ms);
  };
  const enter = ({ target, type }: Pick<Event, 'target' | 'type'>): void => {
    const held = target instanceof Element ? target.closest<HTMLElement>(HELD) : null;
    if (!held) return;
    clearTimeout(timer);
    const isReturn = type === 'focusin' && held === opener;
    opener = undefined;
    if (isReturn) return;
    const { name } = held.dataset;
    if (name !== undefined && isOn) later(() => show({ name, anchor: held, form: 'card' }), OPEN_AFTER_MS);
  };
  const leave = ({ target }: Event): void => {
    if (target instanceof Element && target.closest(HELD)) later(hideCard, CLOSE_AFTER_MS);
  };
  const onlyMouse = (act: (event: Event) => void) => (event: Event) => {
    if (event instanceof PointerEvent && event.pointerType === 'mouse') act(event);
  };
  const press = (event: Event): void => {
    const pressed = event.target instanceof Element ? event.target.closest<HTMLElement>(NAME) : null;
    const name = pressed?.dataset['name'];
    const isTap = event instanceof PointerEvent && event.pointerType !== '' && event.pointerType !== 'mouse';
    if (!pressed || name === undefined || !(isTap || pressed instanceof HTMLButtonElement)) return;
    clearTimeout(timer);
    opener = pressed;
    show({ name, anchor: pressed, form: 'dialog' });
  };
  const steps: readonly (readonly [string, (event: Event) => void])[] = [
    ['pointerover', onlyMouse(enter)],
    ['pointerout', onlyMouse(leave)],
    ['focusin', enter],
    ['focusout', leave],
    ['click', press],
  ];
  for (const [type, act] of steps) root.addEventListener(type, act);
  // A reader who is at a name already, before anything listens, has come to it all the same.
  enter({ target: root.querySelector(`${NAME}:focus, ${NAME}:hover`), type: 'focusin' });
  return () => {
    clearTimeout(timer);
    for (const [type, act] of steps) root.removeEventListener(type, act);
  };
}

/** Listens before everything else on the page, so that one Esc closes one thing. */
function closeByKey(close: () => void): () => void {
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  document.addEventListener('keydown', press, true);
  return () => document.removeEventListener('keydown', press, true);
}
