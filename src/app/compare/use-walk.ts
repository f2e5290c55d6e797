import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { announce } from '../state/announcement.ts';

/** Going from one difference to the next. */
export interface Walk {
  readonly step: (by: 1 | -1) => boolean;
  /** Opens the passage of the row that has focus in its article. */
  readonly open: () => boolean;
  /** `3 of 14`; empty before the first step. */
  readonly place: string;
}

/** Walks the rows that differ, in order. The address keeps where the reader is; Back is not filled with steps. */
export function useWalk(root: RefObject<HTMLElement | null>): Walk {
  const navigate = useNavigate();
  const { search, hash } = useLocation();
  const [place, setPlace] = useState('');
  // Steps may follow each other faster than the address does.
  const last = useRef<string>(undefined);
  useEffect(() => {
    last.current = undefined;
  }, [hash]);
  const step = (by: 1 | -1): boolean => {
    const rows = [...(root.current?.querySelectorAll<HTMLElement>('[data-difference]') ?? [])];
    const at = rows.findIndex((row) =>
      last.current === undefined ? row.hasAttribute('aria-current') && hash !== '' : row.id === last.current,
    );
    const next = at === -1 ? (by === 1 ? 0 : rows.length - 1) : at + by;
    const row = rows[next];
    if (!row) return false;
    void navigate({ search, hash: row.id }, { replace: true, preventScrollReset: true });
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'center', behavior: 'instant' });
    last.current = row.id;
    setPlace(`${next + 1} of ${rows.length}`);
    announce(`Difference ${next + 1} of ${rows.length}`);
    return true;
  };
  const open = (): boolean => {
    const row = document.activeElement;
    if (!(row instanceof HTMLElement) || !row.matches('tr[id]') || !root.current?.contains(row)) return false;
    const link = row.querySelector('a');
    link?.click();
    return link !== null;
  };
  return { step, open, place };
}

/** The row that the address names is brought into view once, when the page opens there. */
export function useArrival(root: RefObject<HTMLElement | null>, at: string): void {
  const arrived = useRef(false);
  useEffect(() => {
    if (at === '' || arrived.current) return;
    arrived.current = true;
    const row = root.current?.querySelector<HTMLElement>('tr[aria-current]');
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, [root, at]);
}
