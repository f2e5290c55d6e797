import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { DragEvent, KeyboardEvent, MouseEvent, PointerEvent, RefObject } from 'react';
import { useNavigate } from 'react-router';
import type { MapPosition } from '../../../core/address/map-view.ts';
import type { Frame } from '../../../core/place/frame.ts';
import { panView, toPosition, toView, WHOLE, zoomView } from '../../../core/place/plate-view.ts';
import type { PlateView } from '../../../core/place/plate-view.ts';
import type { MapState } from '../use-map.ts';

/** What buttons and keys do. */
export type PlateMove = 'in' | 'out' | 'whole' | 'left' | 'right' | 'up' | 'down';

const KEYS: Readonly<Record<string, PlateMove>> = {
  '+': 'in',
  '=': 'in',
  '-': 'out',
  '0': 'whole',
};
const STEP = 0.25;
/** The address follows when the plate has come to rest. */
const REST_MS = 400;

function move(view: PlateView, how: PlateMove): PlateView {
  switch (how) {
    case 'in':
      return zoomView(view, 2);
    case 'out':
      return zoomView(view, 0.5);
    case 'whole':
      return WHOLE;
    case 'left':
      return panView(view, -STEP, 0);
    case 'right':
      return panView(view, STEP, 0);
    case 'up':
      return panView(view, 0, -STEP);
    case 'down':
      return panView(view, 0, STEP);
  }
}

export interface PlateViewInput {
  readonly frame: Frame;
  /** What the address asks for. */
  readonly at: MapPosition | undefined;
  readonly map: MapState;
  /** The plate. */
  readonly ref: RefObject<HTMLElement | null>;
}

/** Which part of a plate is seen. Buttons, keys, the wheel with Ctrl, dragging and pinching change it; the address keeps it. */
export function usePlateView({ frame, at, map, ref }: PlateViewInput) {
  const navigate = useNavigate();
  const asked = at ? JSON.stringify(at) : '';
  const [own, setOwn] = useState<{ readonly view: PlateView; readonly asked: string }>();
  // What the reader did here holds until the address says something else.
  const view = own && own.asked === asked ? own.view : at ? toView(frame, at) : WHOLE;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const set = (next: PlateView): void => {
    const position = next.size === WHOLE.size ? undefined : toPosition(frame, next);
    setOwn({ view: next, asked });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setOwn({ view: next, asked: position ? JSON.stringify(position) : '' });
      void navigate(map.pathWith({ at: position }), { replace: true, preventScrollReset: true });
    }, REST_MS);
  };
  useWheel(ref, view, set);
  return {
    view,
    isWhole: view.size === WHOLE.size,
    change: (how: PlateMove) => set(move(view, how)),
    handlers: {
      ...usePointers(view, set),
      onKeyDown: (event: KeyboardEvent) => {
        const how = KEYS[event.key];
        if (!how || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        set(move(view, how));
      },
    },
  };
}

/** A wheel without Ctrl is the page’s. React would listen too late to keep the browser from zooming all of it. */
function useWheel(ref: RefObject<HTMLElement | null>, view: PlateView, set: (view: PlateView) => void): void {
  const turn = useEffectEvent((event: WheelEvent) => {
    if (!ref.current || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    set(zoomView(view, 2 ** (-event.deltaY / 200), pointOf(event, ref.current, view)));
  });
  useEffect(() => {
    const plate = ref.current;
    const listen = (event: WheelEvent): void => turn(event);
    plate?.addEventListener('wheel', listen, { passive: false });
    return () => plate?.removeEventListener('wheel', listen);
  }, [ref]);
}

interface Pressed {
  readonly x: number;
  readonly y: number;
}

/** So many pixels are still a press, not a move. */
const STILL = 4;

/** One pointer drags what is nearer than the whole, two pinch. A press that does not move is a click on a mark; one that did is none. */
function usePointers(view: PlateView, set: (view: PlateView) => void) {
  const pressed = useRef(new Map<number, Pressed>());
  const moved = useRef(0);
  const release = ({ pointerId }: PointerEvent): void => void pressed.current.delete(pointerId);
  return {
    onPointerDown: ({ pointerId, clientX, clientY }: PointerEvent) => {
      moved.current = 0;
      pressed.current.set(pointerId, { x: clientX, y: clientY });
    },
    onClickCapture: (event: MouseEvent) => {
      if (event.detail === 0 || moved.current <= STILL) return;
      event.preventDefault();
      event.stopPropagation();
    },
    onDragStart: (event: DragEvent) => event.preventDefault(),
    onPointerUp: release,
    onPointerCancel: release,
    onPointerLeave: release,
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const before = pressed.current.get(event.pointerId);
      if (!before) return;
      const now = { x: event.clientX, y: event.clientY };
      const [other] = [...pressed.current].flatMap(([id, one]) => (id === event.pointerId ? [] : [one]));
      const { width } = event.currentTarget.getBoundingClientRect();
      pressed.current.set(event.pointerId, now);
      moved.current += distance(before, now);
      if (other) {
        const factor = distance(now, other) / Math.max(1, distance(before, other));
        const middle = { clientX: (now.x + other.x) / 2, clientY: (now.y + other.y) / 2 };
        set(zoomView(view, factor, pointOf(middle, event.currentTarget, view)));
      } else if (view.size < WHOLE.size) set(panView(view, (before.x - now.x) / width, (before.y - now.y) / width));
    },
  };
}

function distance(a: Pressed, b: Pressed): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function pointOf(
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
  element: Element,
  view: PlateView,
): Pressed {
  const { left, top, width } = element.getBoundingClientRect();
  return { x: view.x + ((clientX - left) / width) * view.size, y: view.y + ((clientY - top) / width) * view.size };
}
