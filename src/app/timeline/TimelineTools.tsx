import { LENSES } from '../../core/address/timeline-view.ts';
import type { Choices } from '../../core/chronicle/count-choices.ts';
import { countOf } from '../../core/timeline/summarise-timeline.ts';
import { ChoiceList } from '../ui/ChoiceList.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Popover } from '../ui/Popover.tsx';
import { LENS_NAMES } from './lens-names.ts';
import { LensLinks } from './LensLinks.tsx';
import styles from './TimelineTools.module.css';
import type { Timeline } from './use-timeline.ts';

export interface TimelineToolsProps {
  readonly timeline: Timeline;
  readonly choices: Choices;
}

/** How time is drawn and what is shown of it. Nothing here works without script, so that nothing here shows without it. */
export function TimelineTools({ timeline, choices }: TimelineToolsProps) {
  const { address, shown, data, go } = timeline;
  const lens = address.lens ?? 'folded';
  const groups = [
    { name: 'Says who', all: 'anyone', choices: choices.by, chosen: address.by ?? [], field: 'by' },
    { name: 'People and things', all: 'all', choices: choices.with, chosen: address.with ?? [], field: 'with' },
    { name: 'Dates', all: 'all', choices: choices.date, chosen: address.date ?? [], field: 'date' },
  ] as const;
  const listOf = ({ name, choices: list, chosen, field }: (typeof groups)[number]) => (
    <ChoiceList
      legend={name}
      choices={list}
      chosen={chosen}
      onChange={(keys) => go({ [field]: keys.length === 0 ? undefined : keys })}
    />
  );
  const isCut = data.total > data.events.length;
  return (
    <div className={styles.root} data-needs-script>
      <div className={styles.lens}>
        <span className={styles.name}>Time</span>
        <LensLinks timeline={timeline} lenses={LENSES} look="bar" />
      </div>
      <div className={styles.lensMenu}>
        <Popover label={`${LENS_NAMES[lens]} ▾`} name={`Time: ${LENS_NAMES[lens]}`} align="start">
          <LensLinks timeline={timeline} lenses={LENSES} look="list" />
        </Popover>
      </div>
      <div className={styles.filters}>
        {groups.map((group) => (
          <Popover
            key={group.name}
            label={`${group.name}: ${group.chosen.length === 0 ? group.all : String(group.chosen.length)} ▾`}
            align="start"
          >
            {listOf(group)}
          </Popover>
        ))}
      </div>
      <div className={styles.filterMenu}>
        <Popover label="Filter" align="start">
          {groups.map((group) => (
            <Disclosure key={group.name} summary={group.name} isOpen={group.chosen.length > 0}>
              {listOf(group)}
            </Disclosure>
          ))}
        </Popover>
      </div>
      <p className={styles.count}>{countOf(isCut ? data.total : shown.length, 'event')}</p>
      <a className={styles.list} href="#list">
        Read as a list
      </a>
    </div>
  );
}
