import { useEffect, useEffectEvent } from 'react';
import { useReadingSetting } from '../state/reading-settings.ts';

const FIELDS = 'input, textarea, select, [contenteditable]';
const LAYERS = 'dialog[open], [popover]:popover-open';

/** What a key does, by its name; answers whether it did anything. */
export type KeyActions = Readonly<Record<string, (() => boolean) | undefined>>;

/** Listens for keys anywhere on the page, except in fields, in open dialogs, and together with Ctrl, Alt or Cmd. */
export function useCompareKeys(actions: KeyActions): void {
  const allowsSingleKeys = useReadingSetting('singleKeys');
  const press = useEffectEvent((event: KeyboardEvent) => {
    if ((event.key.length === 1 && !allowsSingleKeys) || isTaken(event)) return;
    if (actions[event.key]?.()) event.preventDefault();
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
