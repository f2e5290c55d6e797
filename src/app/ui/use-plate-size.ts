import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/** `plate` has room for columns, `beside` for a list with evidence beside it, `strip` for a list alone. */
export type TimelineForm = 'plate' | 'beside' | 'strip';

export interface PlateSize {
  readonly ref: RefObject<HTMLDivElement | null>;
  /** In pixels of text at its usual size, so that a plate grows with the reader's text; `undefined` until it was measured. */
  readonly width: number | undefined;
  readonly form: TimelineForm | undefined;
}

/** From here on there is room for columns. */
export const PLATE_WIDTH = 1180;
/** And from here on for evidence beside a list. */
export const BESIDE_WIDTH = 700;
const ROOT_SIZE = 16;

/** What is measured: the page, or a part of it. */
type Room = 'page' | 'part';

/** Widths that were measured last: the next page is as wide, so that its plate is not drawn in two steps. */
const lastWidths = new Map<Room, number>();

/** Measures the room that there is, and follows it. */
export function usePlateSize(room: Room): PlateSize {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(lastWidths.get(room));
  useLayoutEffect(() => {
    const { current } = ref;
    if (!current) return undefined;
    const measure = (): void => {
      const scale = parseFloat(getComputedStyle(document.documentElement).fontSize) / ROOT_SIZE;
      const measured = Math.floor(current.clientWidth / scale);
      lastWidths.set(room, measured);
      setWidth(measured);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    // The reader's text size changes lengths without changing the room.
    const settings = new MutationObserver(measure);
    settings.observe(document.documentElement, { attributeFilter: ['data-text-size'] });
    return () => {
      observer.disconnect();
      settings.disconnect();
    };
  }, [room]);
  return { ref, width, form: width === undefined ? undefined : formFor(width) };
}

function formFor(width: number): TimelineForm {
  if (width >= PLATE_WIDTH) return 'plate';
  return width >= BESIDE_WIDTH ? 'beside' : 'strip';
}
