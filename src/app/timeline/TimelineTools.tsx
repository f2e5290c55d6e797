import { lazy, Suspense } from 'react';
import { LENSES } from '../../core/address/timeline-view.ts';
import { countOf } from '../../core/text/count-of.ts';
import bar from '../ui/FilterBar.module.css';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Popover } from '../ui/Popover.tsx';
import { LENS_NAMES } from './lens-names.ts';
import { LensLinks } from './LensLinks.tsx';
import styles from './TimelineTools.module.css';
import { isCut } from './use-timeline-news.ts';
import type { Timeline } from './use-timeline.ts';

const FilterList = lazy(async () => ({ default: (await import('./FilterList.tsx')).FilterList }));

const GROUPS = [
  { name: 'Says who', all: 'anyone', field: 'by' },
  { name: 'People and things', all: 'all', field: 'with' },
  { name: 'Dates', all: 'all', field: 'date' },
] as const;

export interface TimelineToolsProps {
  readonly timeline: Timeline;
}

/** How time is drawn and what is shown of it. Nothing here works without script, so that nothing here shows without it. */
export function TimelineTools({ timeline }: TimelineToolsProps) {
  const { address, rows, data } = timeline;
  const lens = address.lens ?? 'folded';
  const listOf = ({ name, field }: (typeof GROUPS)[number]) => (
    <Suspense>
      <FilterList timeline={timeline} legend={name} field={field} />
    </Suspense>
  );
  const chosenOf = ({ field }: (typeof GROUPS)[number]): number => address[field]?.length ?? 0;
  return (
    <div className={bar.root} data-needs-script>
      <div className={styles.lens}>
        <span className={styles.name}>Time</span>
        <LensLinks timeline={timeline} lenses={LENSES} look="bar" />
      </div>
      <div className={styles.lensMenu}>
        <Popover label={`${LENS_NAMES[lens]} ▾`} name={`Time: ${LENS_NAMES[lens]}`} align="start" isLate>
          <LensLinks timeline={timeline} lenses={LENSES} look="list" />
        </Popover>
      </div>
      <div className={bar.filters}>
        {GROUPS.map((group) => (
          <Popover
            key={group.name}
            isLate
            label={`${group.name}: ${chosenOf(group) === 0 ? group.all : String(chosenOf(group))} ▾`}
            align="start"
          >
            {listOf(group)}
          </Popover>
        ))}
      </div>
      <div className={bar.filterMenu}>
        <Popover label="Filter" align="start" isLate>
          {GROUPS.map((group) => (
            <Disclosure key={group.name} summary={group.name} isOpen={chosenOf(group) > 0}>
              {listOf(group)}
            </Disclosure>
          ))}
        </Popover>
      </div>
      <p className={`${bar.end} ${styles.count}`}>{countOf(isCut(data) ? data.total : rows.length, 'event')}</p>
      <a className={styles.list} href="#list">
        Read as a list
      </a>
    </div>
  );
}
