import { useEffectEvent, useLayoutEffect } from 'react';
import { useReadingSetting } from '../state/reading-settings.ts';
import { isForPage } from './is-for-page.ts';

/** What a key does on a page, by the key’s name. One that answers `false` had nothing to do, and leaves the key to the browser. */
export type KeyActions = Readonly<Record<string, (() => unknown) | undefined>>;

const LAYERS = 'dialog[open], [popover]:popover-open';

/**
 * Listens for keys anywhere on the page, except in fields, in open dialogs, and together with Ctrl, Alt or Cmd. Single letters and signs
 * only work when the reader has not switched them off.
 */
export function usePageKeys(actions: KeyActions): void {
  const allowsSingleKeys = useReadingSetting('singleKeys');
  const press = useEffectEvent((event: KeyboardEvent) => {
    const isOff = event.key.length === 1 && !allowsSingleKeys;
    if (isOff || !isForPage(event) || document.querySelector(LAYERS) !== null) return;
    const action = actions[event.key];
    if (action !== undefined && action() !== false) event.preventDefault();
  });
  // Before the page is seen: who sees it may press a key.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
