import { useMemo } from 'react';
import { countChoices } from '../../core/chronicle/count-choices.ts';
import { formatCount } from '../../core/text/count-of.ts';
import { RestsChoice } from '../evidence/RestsChoice.tsx';
import { ChoiceList } from '../ui/ChoiceList.tsx';
import { useLate } from './use-late.ts';
import type { Timeline } from './use-timeline.ts';

export interface FilterListProps {
  readonly timeline: Timeline;
  readonly legend: string;
  readonly field: 'by' | 'with' | 'date';
}

/** What can be chosen of one kind, with how many events each choice would leave. */
export function FilterList({ timeline: { columns, filter, address, go }, legend, field }: FilterListProps) {
  // Every event is gone through for every kind of choice: the picture comes first.
  const late = useLate(filter);
  const choices = useMemo(() => countChoices(columns, late), [columns, late]);
  return (
    <>
      <ChoiceList
        writeCount={formatCount}
        legend={legend}
        choices={choices[field]}
        chosen={address[field] ?? []}
        onChange={(keys) => go({ [field]: keys.length === 0 ? undefined : keys })}
      />
      {field === 'by' && (
        <RestsChoice choices={choices.rests} chosen={address.rests} onChange={(rests) => go({ rests })} />
      )}
    </>
  );
}
