import { RESTS } from '../../core/address/timeline-view.ts';
import { RESTS_WORDS } from '../../core/chronicle/rests-words.ts';
import { RestsChoice } from '../evidence/RestsChoice.tsx';
import type { MapState } from './use-map.ts';

export interface MapRestsProps {
  readonly map: MapState;
}

/** Limits the map to links whose sentences all rest on one thing. */
export function MapRests({ map: { address, data, go } }: MapRestsProps) {
  const choices = RESTS.map((key, bit) => ({
    key,
    label: RESTS_WORDS[key],
    count: data.network.links.rests.filter((bits) => (bits & (1 << bit)) !== 0).length,
  }));
  return (
    <RestsChoice
      choices={choices.filter(({ count }) => count > 0)}
      chosen={address.rests}
      onChange={(rests) => go({ rests })}
    />
  );
}
