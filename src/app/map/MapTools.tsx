import { LINK_WORDS } from '../../core/address/map-view.ts';
import { NAME_TYPES } from '../../core/address/search-view.ts';
import { NAME_TYPES as TYPE_WORDS } from '../../core/atlas/tell-name.ts';
import { KIND_WORDS } from '../../core/chronicle/tell-link.ts';
import { ChoiceList } from '../ui/ChoiceList.tsx';
import type { Choice } from '../ui/ChoiceList.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Popover } from '../ui/Popover.tsx';
import { MapChips } from './MapChips.tsx';
import { MapExport } from './MapExport.tsx';
import { MapWindow } from './MapWindow.tsx';
import styles from './MapTools.module.css';
import { TYPE_OF } from './use-map.ts';
import type { MapState } from './use-map.ts';

export interface MapToolsProps {
  readonly map: MapState;
  /** Whether there is a plate to be saved. */
  readonly hasPlate: boolean;
}

/** What the map is limited to. Nothing here works without script, so that nothing here shows without it. */
export function MapTools({ map, hasPlate }: MapToolsProps) {
  const { address, go } = map;
  const groups = listGroups(map);
  const dates = <MapWindow map={map} />;
  const listOf = ({ name, choices, field }: Group) => (
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

interface Group {
  readonly name: string;
  readonly field: 'type' | 'link' | 'story';
  readonly choices: readonly Choice[];
}

function listGroups({ whole, data }: MapState): readonly Group[] {
  const names = [...whole.names.values()];
  const types = NAME_TYPES.map((key) => ({
    key,
    label: TYPE_WORDS[TYPE_OF[key]],
    count: names.filter(({ type }) => type === TYPE_OF[key]).length,
  }));
  const kinds = LINK_WORDS.map((key) => ({
    key,
    label: KIND_WORDS[key],
    count: data.network.links.filter(({ kind }) => kind === key).length,
  }));
  const stories = data.collection.stories.map(({ id, title }) => ({
    key: id,
    label: title,
    count: names.filter((name) => name.stories.includes(id)).length,
  }));
  return [
    { name: 'Names', field: 'type', choices: types.filter(({ count }) => count > 0) },
    { name: 'Links', field: 'link', choices: kinds.filter(({ count }) => count > 0) },
    ...(stories.length > 1 ? [{ name: 'Stories', field: 'story', choices: stories } as const] : []),
  ];
}
