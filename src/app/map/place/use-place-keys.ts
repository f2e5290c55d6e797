import { useEffect, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { stepMark } from '../../../core/place/step-mark.ts';
import type { Way } from '../../../core/place/step-mark.ts';
import type { LaidPlace } from '../../plate/lay-places.ts';
import type { PlateMove } from './use-plate-view.ts';

export interface PlaceKeysInput {
  /** The plate. */
  readonly ref: RefObject<HTMLElement | null>;
  readonly places: readonly LaidPlace[];
  readonly focus: string | undefined;
  readonly isWhole: boolean;
  readonly change: (how: PlateMove) => void;
}

const ARROWS: Readonly<Record<string, Way>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/**
 * One of the places in view is where Tab stops; arrows lead to the next in their direction, and where there is none they move a plate that is
 * nearer than the whole. `press` says whether the key was its own.
 */
export function usePlaceKeys({ ref, places, focus, isWhole, change }: PlaceKeysInput) {
  const [last, setLast] = useState<string>();
  const seen = places.filter(({ isInView }) => isInView);
  const stop = [last, focus, seen[0]?.place.id].find((id) => seen.some(({ place }) => place.id === id));
  const goTo = (id: string): void => {
    setLast(id);
    markOf(ref.current, id)?.focus();
  };
  useEffect(() => {
    const own = document.activeElement?.getAttribute('data-place') ?? undefined;
    const isLost = own !== undefined && ref.current?.contains(document.activeElement) && own !== stop;
    // Who moves the plate away from the place that has the focus goes on at one that is seen.
    if (isLost && stop !== undefined && !seen.some(({ place }) => place.id === own)) markOf(ref.current, stop)?.focus();
  });
  const press = (event: KeyboardEvent): boolean => {
    const way = ARROWS[event.key];
    const from = seen.find(({ place }) => place.id === (event.target as Element).getAttribute('data-place'));
    if (!from || event.ctrlKey || event.metaKey || event.altKey) return false;
    const next = event.key === 'Home' ? seen[0] : event.key === 'End' ? seen.at(-1) : way && stepMark(seen, from, way);
    if (next) goTo(next.place.id);
    else if (way && !isWhole) change(way);
    else return false;
    event.preventDefault();
    return true;
  };
  return { stop, press };
}

function markOf(plate: HTMLElement | null, id: string): HTMLElement | SVGElement | null {
  return plate?.querySelector<SVGElement>(`[data-place="${CSS.escape(id)}"]`) ?? null;
}
