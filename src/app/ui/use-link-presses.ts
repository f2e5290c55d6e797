import { useCallback } from 'react';
import type { MouseEvent } from 'react';
import { useNavigate } from 'react-router';

/** What a plain link needs to be followed within the app by `useLinkPresses`. `to` is below the app’s base path. */
export function plainLink(to: string, keepsPlace = false): Readonly<Record<'href' | 'data-to' | 'data-keeps', string>> {
  return { href: import.meta.env.BASE_URL.slice(0, -1) + to, 'data-to': to, 'data-keeps': String(keepsPlace) };
}

/**
 * Follows the plain links of a long list from one place. The router’s own links each listen to the address, so that hundreds of them are
 * drawn anew with every change of it.
 */
export function useLinkPresses(): (event: MouseEvent) => void {
  const navigate = useNavigate();
  return useCallback(
    (event) => {
      const { target, button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented } = event;
      const link = target instanceof Element ? target.closest<HTMLElement>('a[data-to]') : null;
      if (!link || button !== 0 || metaKey || ctrlKey || shiftKey || altKey || defaultPrevented) return;
      event.preventDefault();
      void navigate(link.dataset['to'] ?? '', { preventScrollReset: link.dataset['keeps'] === 'true' });
    },
    [navigate],
  );
}
