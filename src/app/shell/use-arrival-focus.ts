import { useEffect, useEffectEvent, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { parseAddress } from '../../core/address/parse-address.ts';
import { rememberFocus, restoreFocus } from './focus-memory.ts';

/**
 * Where focus goes when the address changes: to the new page's heading, to the part that the hash names, or, going back, to where
 * it was. A linked passage is the article's own affair. The first page of a visit is left as the browser opened it.
 */
export function useArrivalFocus(): void {
  const { key, pathname, hash } = useLocation();
  const type = useNavigationType();
  const before = useRef<string>(undefined);
  const arrive = useEffectEvent((from: string) => {
    const { address } = parseAddress(pathname + hash);
    if (type === 'POP' && restoreFocus(key)) return;
    if (address.kind === 'article' && address.passage) return;
    const part = type === 'POP' ? null : document.getElementById(decodeHash(hash));
    if (part) focus(part);
    else if (from !== pathname) focus(document.querySelector('h1'));
  });
  useEffect(() => {
    const from = before.current;
    before.current = pathname;
    if (from !== undefined) arrive(from);
  }, [key, pathname]);
  useEffect(() => rememberFocus(key), [key]);
}

function focus(element: HTMLElement | null): void {
  if (element && !element.hasAttribute('tabindex')) element.tabIndex = -1;
  element?.focus({ preventScroll: true });
}

function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}
