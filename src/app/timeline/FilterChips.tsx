import { countGains } from '../../core/chronicle/count-choices.ts';
import type { FilterPart } from '../../core/chronicle/filter-events.ts';
import { countOf } from '../../core/text/count-of.ts';
import { Button } from '../ui/Button.tsx';
import { RemovableChips } from '../ui/RemovableChips.tsx';
import { listApplied } from './filter-labels.ts';
import type { Timeline } from './use-timeline.ts';

export interface FilterChipsProps {
  readonly timeline: Timeline;
  /** Given, a picture stands as it was before the filter, and can be made to fit. */
  readonly onRefold?: () => void;
}

/** The limits that are in force, each a button that takes it away; when nothing is left, with what taking it away would bring. */
export function FilterChips({ timeline, onRefold }: FilterChipsProps) {
  const { columns, filter, rows, go } = timeline;
  const applied = listApplied(timeline);
  if (applied.length === 0) return null;
  const isEmpty = rows.length === 0;
  const gains = new Map<FilterPart, number>(
    isEmpty ? countGains(columns, filter).map(({ part, count }) => [part, count]) : [],
  );
  const chips = applied.map(({ part, label, change }) => {
    const gain = gains.get(part);
    return { label, onRemove: () => go(change), ...(gain !== undefined && { gain: countOf(gain, 'event') }) };
  });
  return (
    <RemovableChips chips={chips} {...(isEmpty && { lead: 'No events match. Remove' })}>
      {onRefold && !isEmpty && <Button onClick={onRefold}>Refold to fit</Button>}
    </RemovableChips>
  );
}
