import { useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import type { FoldedColumns } from '../../core/timeline/folded-layout.ts';
import { listMarks, MARK_KEYS, moveMark } from '../../core/timeline/move-mark.ts';
import type { LaneMarks } from '../../core/timeline/move-mark.ts';
import type { Timeline } from './use-timeline.ts';

/** How a plate is walked: one stop for Tab, keys from there. */
export interface PlateKeys {
  readonly root: RefObject<HTMLElement | null>;
  readonly marks: readonly LaneMarks[];
  /** Id of the event at which Tab stops. */
  readonly current: string;
  /** Whether the evidence of the chosen event is shown. */
  readonly isOpen: boolean;
  readonly press: (event: KeyboardEvent) => void;
}

/** Arrows, page keys, Home and End move; Enter is the link's own; Space shows and hides the evidence; Esc goes back, then lets go. */
export function usePlateKeys({ source, selected, address, go }: Timeline, laid: FoldedColumns): PlateKeys {
  const [stop, setStop] = useState<string>();
  const [closed, setClosed] = useState<string>();
  const root = useRef<HTMLElement>(null);
  const marks = listMarks(laid);
  const isDrawn = (id: string | undefined): id is string =>
    marks.some(({ columns }) => columns.some(({ items }) => items.some(({ event }) => event.id === id)));
  const current = [stop, selected?.id].find(isDrawn) ?? moveMark(marks, '', 'Home') ?? '';
  const focusMark = (id: string): void => {
    setStop(id);
    root.current?.querySelector<HTMLElement>(`[data-mark="${id}"]`)?.focus();
  };
  const toggle = (id: string): void => {
    const chosen = source.byId.get(id)?.id;
    if (chosen === selected?.id) setClosed(closed === chosen ? undefined : chosen);
    else if (chosen !== undefined) go({ event: chosen });
  };
  const escape = (isMark: boolean): void => {
    if (!isMark) focusMark(current);
    else if (address.event !== undefined) go({ event: undefined });
  };
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const mark = event.target instanceof HTMLElement ? event.target.dataset['mark'] : undefined;
    const key = MARK_KEYS.find((one) => one === event.key);
    const isOurs = event.key === 'Escape' || (mark !== undefined && (key !== undefined || event.key === ' '));
    if (!isOurs) return;
    event.preventDefault();
    if (event.key === 'Escape') escape(mark !== undefined);
    else if (key) focusMark(moveMark(marks, mark ?? current, key) ?? current);
    else toggle(mark ?? current);
  };
  return { root, marks, current, isOpen: selected !== undefined && closed !== selected.id, press };
}
