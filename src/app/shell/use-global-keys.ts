import { useEffect, useEffectEvent, useRef } from 'react';
import { useNavigate } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import { useReadingSetting } from '../state/reading-settings.ts';
import { isForPage } from '../ui/is-for-page.ts';
import { DESTINATIONS } from './destinations.ts';

/** How long after `g` the second key is waited for. */
const SEQUENCE_MS = 1500;
/** State of an entry whose search field takes the focus at once. */
export const TO_FIELD = { toField: true } as const;

/** Keys that work on every page: `/` and Ctrl or Cmd K for the search, `?` for the list of keys, `g` and a letter for a page. The browser's own keys are left alone. */
export function useGlobalKeys(): void {
  const navigate = useNavigate();
  const isOn = useReadingSetting('singleKeys');
  const startedAt = useRef(Number.NEGATIVE_INFINITY);
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (isSearchKey(event) && (isOn || event.key !== '/')) {
      event.preventDefault();
      if (!focusSearchField()) void navigate(formatAddress({ kind: 'search' }), { state: TO_FIELD });
      return;
    }
    if (!isOn || isTaken(event)) return;
    const isSecond = event.timeStamp - startedAt.current < SEQUENCE_MS;
    startedAt.current = event.key === 'g' && !isSecond ? event.timeStamp : Number.NEGATIVE_INFINITY;
    const destination = isSecond ? DESTINATIONS.find(({ key }) => key === event.key) : undefined;
    const address = event.key === '?' ? ({ kind: 'keys' } as const) : destination?.address;
    if (!address) return;
    event.preventDefault();
    void navigate(formatAddress(address));
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

/** `/`, or Ctrl or Cmd with K, which works in fields too. */
function isSearchKey(event: KeyboardEvent): boolean {
  if (event.key === '/') return !isTaken(event);
  const isOpen = document.querySelector('dialog[open]') !== null;
  return (
    event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && !isOpen
  );
}

/** Focuses the page's search field, if one can be seen. */
function focusSearchField(): boolean {
  const fields = [...document.querySelectorAll<HTMLInputElement>('[data-search-field]')];
  const field = fields.find((one) => one.offsetParent !== null);
  field?.focus();
  field?.select();
  return field !== undefined;
}

function isTaken(event: KeyboardEvent): boolean {
  return !isForPage(event) || document.querySelector('dialog[open]') !== null;
}
