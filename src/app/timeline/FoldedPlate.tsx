import { nameEvent } from '../../core/chronicle/tell-event.ts';
import type { FoldedColumns } from '../../core/timeline/folded-layout.ts';
import { summariseTimeline } from '../../core/timeline/summarise-timeline.ts';
import type { AtlasClient } from '../platform/atlas-client.ts';
import { latePart } from '../ui/late-part.tsx';
import styles from './FoldedPlate.module.css';
import { tellLane } from './lane-note.ts';
import { toRem } from './place-box.ts';
import { PlateAxis } from './PlateAxis.tsx';
import { PlateBackdrop } from './PlateBackdrop.tsx';
import { PlateEvidence } from './PlateEvidence.tsx';
import { PlateLane } from './PlateLane.tsx';
import { PlateMark } from './PlateMark.tsx';
import { usePlateKeys } from './use-plate-keys.ts';
import type { Timeline } from './use-timeline.ts';

const PlateLocators = latePart(async () => (await import('./PlateLocators.tsx')).PlateLocators);

export interface FoldedPlateProps {
  readonly timeline: Timeline;
  readonly laid: FoldedColumns;
  readonly atlas: AtlasClient;
  /** Lists what full cells leave out. */
  readonly onMore: () => void;
}

/** The folded timeline: one stop for Tab, arrows inside, with the evidence of one event docked where there is room. */
export function FoldedPlate({ timeline, laid, atlas, onMore }: FoldedPlateProps) {
  const { source, selected, placed, pathWith } = timeline;
  const { root, marks, current, isOpen, press } = usePlateKeys(timeline, laid);
  return (
    // The keys are those of its links: focus never rests on the plate itself.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section className={styles.root} aria-label={summariseTimeline(placed, 'folded')} ref={root} onKeyDown={press}>
      <div className={styles.plate} style={{ width: toRem(laid.width), height: toRem(laid.height) }}>
        <PlateBackdrop laid={laid} />
        <PlateAxis laid={laid} />
        {laid.lanes.map((one, index) => (
          <PlateLane
            key={one.story}
            lane={one}
            marks={marks[index] ?? { story: one.story, columns: [] }}
            columns={laid.columns}
            note={tellLane(timeline, one.story)}
            onMore={onMore}
            renderItem={(item) => {
              const event = source.byId.get(item.event.id);
              return (
                event && (
                  <PlateMark
                    item={item}
                    path={pathWith({ event: event.id })}
                    name={nameEvent(event)}
                    isSelected={event === selected}
                    isStop={event.id === current}
                  />
                )
              );
            }}
          />
        ))}
      </div>
      <p className={styles.hint}>Arrow keys move, Enter opens.</p>
      {isOpen && <PlateEvidence timeline={timeline} laid={laid} />}
      <PlateLocators timeline={timeline} laid={laid} atlas={atlas} />
    </section>
  );
}
