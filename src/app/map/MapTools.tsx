import { useMemo } from 'react';
import { RESTS_WORDS } from '../../core/chronicle/rests-words.ts';
import { formatCount } from '../../core/text/count-of.ts';
import bar from '../ui/FilterBar.module.css';
import { ChoiceList } from '../ui/ChoiceList.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Popover } from '../ui/Popover.tsx';
import { listFilters } from './list-filters.ts';
import type { FilterGroup } from './list-filters.ts';
import { MapChips } from './MapChips.tsx';
import { MapExport } from './MapExport.tsx';
import { MapRests } from './MapRests.tsx';
import { MapWindow } from './MapWindow.tsx';
import type { MapState } from './use-map.ts';

export interface MapToolsProps {
  readonly map: MapState;
  /** Whether there is a plate to be saved. */
  readonly hasPlate: boolean;
}

/** What the map is limited to. Nothing here works without script, so that nothing here shows without it. */
export function MapTools({ map, hasPlate }: MapToolsProps) {
  const { address } = map;
  const groups = useMemo(() => listFilters(map.data), [map.data]);
  const isDated = address.from !== undefined || address.to !== undefined;
  return (
    <>
      {/* What is counted and saved is all there is: until then there is nothing to press. */}
      <div className={bar.root} data-needs-script inert={map.data.network.cutFrom !== undefined}>
        <div className={bar.filters}>
          {groups.map((group) => (
            <Popover
              key={group.name}
              label={`${group.name}: ${String(address[group.field]?.length ?? 'all')} ▾`}
              align="start"
              isLate
            >
              <Choices map={map} group={group} />
            </Popover>
          ))}
          <Popover label={`Dates: ${isDated ? 'some' : 'all'} ▾`} align="start" isLate>
            <MapWindow map={map} />
          </Popover>
          <Popover
            label={`Rests on: ${address.rests ? RESTS_WORDS[address.rests] : 'anything'} ▾`}
            align="start"
            isLate
          >
            <MapRests map={map} />
          </Popover>
        </div>
        <div className={bar.filterMenu}>
          <Popover label="Filter" align="start" isLate>
            {groups.map((group) => (
              <Disclosure key={group.name} summary={group.name} isOpen={address[group.field] !== undefined}>
                <Choices map={map} group={group} />
              </Disclosure>
            ))}
            <Disclosure summary="Dates" isOpen={isDated}>
              <MapWindow map={map} />
            </Disclosure>
            <Disclosure summary="Rests on" isOpen={address.rests !== undefined}>
              <MapRests map={map} />
            </Disclosure>
          </Popover>
        </div>
        <div className={bar.end}>
          <MapExport map={map} hasPlate={hasPlate} />
        </div>
      </div>
      <MapChips map={map} />
    </>
  );
}

function Choices({
  map: { address, go },
  group: { name, field, list },
}: Pick<MapToolsProps, 'map'> & { readonly group: FilterGroup }) {
  return (
    <ChoiceList
      writeCount={formatCount}
      legend={name}
      choices={list()}
      chosen={address[field] ?? []}
      onChange={(keys) => go({ [field]: keys.length === 0 ? undefined : keys })}
    />
  );
}
