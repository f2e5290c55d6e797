import { useEffect, useEffectEvent } from 'react';
import type { RefObject } from 'react';
import { useReadingSetting } from '../state/reading-settings.ts';

const FIELDS = 'input, textarea, select, [contenteditable]';

/** `[` and `]` go from hit to hit, round the end. */
export function useResultKeys(root: RefObject<HTMLElement | null>): void {
  const isOn = useReadingSetting('singleKeys');
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!isOn || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key !== '[' && event.key !== ']') return;
    if (event.target instanceof Element && event.target.closest(FIELDS)) return;
    const links = [...(root.current?.querySelectorAll<HTMLElement>('[data-result-link]') ?? [])];
    const at = links.findIndex((link) => link === document.activeElement);
    const next = event.key === ']' ? at + 1 : (at === -1 ? links.length : at) - 1;
    const link = links[(next + links.length) % links.length];
    if (!link) return;
    event.preventDefault();
    link.focus();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
