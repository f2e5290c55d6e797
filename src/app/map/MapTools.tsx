import { useMemo } from 'react';
import { RESTS_WORDS } from '../../core/chronicle/rests-words.ts';
import { ChoiceList } from '../ui/ChoiceList.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Popover } from '../ui/Popover.tsx';
import { listFilters } from './list-filters.ts';
import type { FilterGroup } from './list-filters.ts';
import { MapChips } from './MapChips.tsx';
import { MapExport } from './MapExport.tsx';
import { MapRests } from './MapRests.tsx';
import { MapWindow } from './MapWindow.tsx';
import styles from './MapTools.module.css';
import type { MapState } from './use-map.ts';

export interface MapToolsProps {
  readonly map: MapState;
  /** Whether there is a plate to be saved. */
  readonly hasPlate: boolean;
}

/** What the map is limited to. Nothing here works without script, so that nothing here shows without it. */
export function MapTools({ map, hasPlate }: MapToolsProps) {
  const { address, go } = map;
  const { whole, data } = map;
  const groups = useMemo(() => listFilters({ whole, data }), [whole, data]);
  const dates = <MapWindow map={map} />;
  const listOf = ({ name, choices, field }: FilterGroup) => (
    <ChoiceList
      legend={name}
      choices={choices}
      chosen={address[field] ?? []}
      onChange={(keys) => go({ [field]: keys.length === 0 ? undefined : keys })}
    />
  );
  const isDated = address.from !== undefined || address.to !== undefined;
  return (
    <>
      <div className={styles.root} data-needs-script>
        <div className={styles.filters}>
          {groups.map((group) => (
            <Popover
              key={group.name}
              label={`${group.name}: ${String(address[group.field]?.length ?? 'all')} ▾`}
              align="start"
            >
              {listOf(group)}
            </Popover>
          ))}
          <Popover label={`Dates: ${isDated ? 'some' : 'all'} ▾`} align="start">
            {dates}
          </Popover>
          <Popover label={`Rests on: ${address.rests ? RESTS_WORDS[address.rests] : 'anything'} ▾`} align="start">
            <MapRests map={map} />
          </Popover>
        </div>
        <div className={styles.filterMenu}>
          <Popover label="Filter" align="start">
            {groups.map((group) => (
              <Disclosure key={group.name} summary={group.name} isOpen={address[group.field] !== undefined}>
                {listOf(group)}
              </Disclosure>
            ))}
            <Disclosure summary="Dates" isOpen={isDated}>
              {dates}
            </Disclosure>
            <Disclosure summary="Rests on" isOpen={address.rests !== undefined}>
              <MapRests map={map} />
            </Disclosure>
          </Popover>
        </div>
        <div className={styles.save}>
          <MapExport map={map} hasPlate={hasPlate} />
        </div>
      </div>
      <MapChips map={map} />
    </>
  );
}
