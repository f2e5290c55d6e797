import type { RefObject } from 'react';
import { usePageKeys } from '../ui/use-page-keys.ts';

/** `[` and `]` go from hit to hit, round the end. */
export function useResultKeys(root: RefObject<HTMLElement | null>): void {
  const step = (way: 1 | -1): boolean => {
    const links = [...(root.current?.querySelectorAll<HTMLElement>('[data-result-link]') ?? [])];
    const at = links.findIndex((link) => link === document.activeElement);
    const next = way === 1 ? at + 1 : (at === -1 ? links.length : at) - 1;
    const link = links[(next + links.length) % links.length];
    link?.focus();
    return link !== undefined;
  };
  usePageKeys({ '[': () => step(-1), ']': () => step(1) });
}
