import type { Box, FoldedColumns } from '../../core/timeline/folded-layout.ts';
import { EVIDENCE_INSET, LOCATOR_INSET, placeInset } from '../../core/timeline/place-inset.ts';
import type { AtlasClient } from '../platform/atlas-client.ts';
import { SmallPlates } from '../plate/SmallPlates.tsx';
import { placeBox } from './place-box.ts';
import styles from './PlateLocators.module.css';
import type { Timeline } from './use-timeline.ts';

export interface PlateLocatorsProps {
  readonly timeline: Timeline;
  readonly laid: FoldedColumns;
  readonly atlas: AtlasClient;
}

/** Room around and between the plates, and below them for words. */
const PAD = 10;
const FOOT = 30;
const LARGEST = 270;

/** Where it happened, docked in the largest part of a lane that is free beside the evidence; left out where none is large enough. */
export function PlateLocators({ timeline: { data, filter, selected }, laid, atlas }: PlateLocatorsProps) {
  const dock = findDock(laid, selected?.story ?? '');
  if (!dock) return null;
  const wanted = data.story
    ? [data.story.id]
    : data.collection.stories.flatMap(({ id }) => (filter.story?.includes(id) ? [id] : []));
  const count = wanted.length === 1 || data.collection.stories.length === 1 ? 1 : 2;
  const side = Math.min(LARGEST, dock.height - FOOT - 2 * PAD, (dock.width - (count + 1) * PAD) / count);
  const [width, height] = [Math.max(340, count * side + (count + 1) * PAD), side + FOOT + 2 * PAD];
  const box = { x: dock.x + (dock.width - width) / 2, y: dock.y + (dock.height - height) / 2, width, height };
  return (
    <div className={styles.root} style={placeBox(box)}>
      <SmallPlates atlas={atlas} wanted={wanted} side={side} where={selected?.where ?? []} />
    </div>
  );
}

function findDock(laid: FoldedColumns, chosen: string): Box | undefined {
  const own = laid.lanes.find(({ story }) => story === chosen);
  const evidence = own && placeInset(laid, own, EVIDENCE_INSET);
  const wish = { ...LOCATOR_INSET, ...(evidence && { taken: [evidence] }) };
  const free = laid.lanes.flatMap((lane) => placeInset(laid, lane, wish) ?? []);
  return free.toSorted((a, b) => b.width * b.height - a.width * a.height)[0];
}
