import { NAME_TYPES } from '../../core/atlas/tell-name.ts';
import { KIND_WORDS } from '../../core/chronicle/tell-link.ts';
import { tellRests } from '../../core/chronicle/rests-words.ts';
import { tellWindow } from '../../core/chronicle/tell-window.ts';
import { countOf } from '../../core/text/count-of.ts';
import { RemovableChips } from '../ui/RemovableChips.tsx';
import type { RemovableChip } from '../ui/RemovableChips.tsx';
import styles from './MapChips.module.css';
import { TYPE_OF } from './use-map.ts';
import type { MapState } from './use-map.ts';

export interface MapChipsProps {
  readonly map: MapState;
}

/** The limits that are in force, and what a window of time cannot place. */
export function MapChips({ map }: MapChipsProps) {
  const chips = listChips(map);
  const { undated, network } = map;
  if (chips.length === 0) return null;
  // Places say themselves what is left out.
  if (map.address.view === 'places') return <RemovableChips chips={chips} />;
  return (
    <RemovableChips chips={chips} {...(network.tieCount === 0 && { lead: 'No links match. Remove' })}>
      {undated > 0 && (
        <p className={styles.note}>{countOf(undated, 'link')} without a date left out: nothing says when.</p>
      )}
    </RemovableChips>
  );
}

function listChips({ address, go, data, whole }: MapState): readonly RemovableChip[] {
  const { type = [], link = [], story = [], with: names = [], rests, from, to } = address;
  const without = <T,>(list: readonly T[], gone: T): readonly T[] => list.filter((one) => one !== gone);
  const titleOf = (id: string): string => data.collection.stories.find((one) => one.id === id)?.title ?? id;
  return [
    ...story.map((one) => ({ label: `Story: ${titleOf(one)}`, onRemove: () => go({ story: without(story, one) }) })),
    ...type.map((one) => ({
      label: `Names: ${NAME_TYPES[TYPE_OF[one]].toLowerCase()}`,
      onRemove: () => go({ type: without(type, one) }),
    })),
    ...link.map((one) => ({
      label: `Links: ${KIND_WORDS[one].toLowerCase()}`,
      onRemove: () => go({ link: without(link, one) }),
    })),
    ...names.map((one) => ({
      label: `With: ${whole.names.get(one)?.label ?? one}`,
      onRemove: () => go({ with: without(names, one) }),
    })),
    ...(rests ? [{ label: tellRests(rests), onRemove: () => go({ rests: undefined }) }] : []),
    ...(from !== undefined || to !== undefined
      ? [{ label: tellWindow(from, to), onRemove: () => go({ from: undefined, to: undefined }) }]
      : []),
  ];
}
