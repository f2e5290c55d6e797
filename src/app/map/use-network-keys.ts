import { useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import type { NameId } from '../../core/address/ids.ts';
import type { NetworkLayout } from '../../core/graph/network-layout.ts';
import { otherEnd } from '../../core/graph/network.ts';
import { moveOnNetwork, WALK_KEYS, walkNear } from '../../core/graph/walk-network.ts';
import type { MapState } from './use-map.ts';

/** How the plate is walked: one stop for Tab, keys from there. */
export interface NetworkKeys {
  readonly root: RefObject<SVGSVGElement | null>;
  /** The name at which Tab stops. */
  readonly current: NameId | undefined;
  readonly press: (event: KeyboardEvent) => void;
}

/** Letters typed faster than this belong together. */
const TYPING_MS = 700;

/**
 * Arrows, Home and End move; with a focus `n` and `p` walk the names that it is linked with; other letters find a name; Enter is the link’s
 * own; Esc lets go of the link, then of the focus.
 */
export function useNetworkKeys(map: MapState, layout: NetworkLayout, centre: NameId | undefined): NetworkKeys {
  const [stop, setStop] = useState<NameId>();
  const root = useRef<SVGSVGElement>(null);
  const typed = useRef({ letters: '', at: Number.NEGATIVE_INFINITY });
  const isDrawn = (id: NameId | undefined): id is NameId => layout.names.some(({ name }) => name.id === id);
  const current = [stop, centre].find(isDrawn) ?? layout.names[0]?.name.id;
  const focusName = (id: NameId | undefined): void => {
    if (id === undefined) return;
    setStop(id);
    root.current?.querySelector<SVGAElement>(`[data-name="${id}"]`)?.focus();
  };
  const find = (key: string, time: number): NameId | undefined => {
    const isMore = time - typed.current.at < TYPING_MS && typed.current.letters !== '';
    typed.current = { letters: isMore ? typed.current.letters + key : key, at: time };
    const step = isMore || centre === undefined ? undefined : ({ n: 1, p: -1 } as const)[key];
    if (step === undefined) return moveOnNetwork(layout, current, typed.current.letters);
    typed.current = { letters: '', at: time };
    const near = new Set(
      (map.network.tiesOf.get(centre ?? ('' as NameId)) ?? []).map((tie) => otherEnd(tie, centre ?? ('' as NameId))),
    );
    return walkNear(layout, near, current, step);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key, timeStamp } = event;
    const isLetter = Array.from(key).length === 1 && key !== ' ' && key !== '/' && key !== '?';
    if (key === 'Escape') {
      if (map.pair) map.go({ pair: undefined });
      else if (map.focus) map.go({ focus: undefined, depth: undefined });
    } else if (WALK_KEYS.some((one) => one === key)) focusName(moveOnNetwork(layout, current, key));
    else if (isLetter) focusName(find(key, timeStamp));
    else return;
    event.preventDefault();
  };
  return { root, current, press };
}
