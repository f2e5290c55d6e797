import { useEffect, useEffectEvent } from 'react';

/** What a key does on this page, by the key's name. Single letters and signs only work when the reader has not switched them off. */
export type KeyActions = Readonly<Record<string, (() => void) | undefined>>;

const FIELDS = 'input, textarea, select, [contenteditable]';
const LAYERS = 'dialog[open], [popover]:popover-open';

/** Listens for keys anywhere on the page, except in fields, in open dialogs, and together with Ctrl, Alt or Cmd. */
export function useArticleKeys(actions: KeyActions, allowsSingleKeys: boolean): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const action = actions[event.key];
    const isSingle = event.key.length === 1;
    if (action === undefined || (isSingle && !allowsSingleKeys) || isTaken(event)) return;
    event.preventDefault();
    action();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return true;
  const isInField = event.target instanceof Element && event.target.closest(FIELDS) !== null;
  return isInField || document.querySelector(LAYERS) !== null;
}
