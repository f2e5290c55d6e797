import { useMemo } from 'react';
import type { EventId } from '../../core/address/ids.ts';
import type { AtlasEvent } from '../../core/atlas/atlas.ts';
import { chooseFeatured } from '../../core/chronicle/place-event.ts';
import type { EventColumns } from '../../core/chronicle/event-columns.ts';
import type { EventTelling } from '../evidence/event-telling.ts';
import type { TellingSource } from '../evidence/find-telling.ts';
import type { TimelineData } from './timeline-loader.ts';
import { useAnswer } from './use-answer.ts';
import { isCut } from './use-timeline-news.ts';

/** The event whose evidence is open. */
export interface Selected {
  /** The one that the address names, else one that shows how it works; `undefined` while it comes, and when nothing is shown. */
  readonly selected: AtlasEvent | undefined;
  /** What is told of it when it is not among the events at hand. */
  readonly far: EventTelling | undefined;
  /** Whether the address names an event that there is not. */
  readonly isMissing: boolean;
}

export interface SelectedInput {
  readonly data: TimelineData;
  readonly source: TellingSource;
  readonly columns: EventColumns;
  readonly rows: readonly number[];
  readonly shown: readonly AtlasEvent[];
}

/** Finds the event, among those at hand or, of a collection that is only counted, in the file that holds it. */
export function useSelected({ data, source, columns, rows, shown }: SelectedInput, named?: EventId): Selected {
  const here = named === undefined ? undefined : source.byId.get(named);
  const found = useAnswer(here ? undefined : named, data.counted?.find);
  const far = found === 'missing' ? undefined : found;
  const featured = useMemo(() => chooseFeatured(columns, rows), [columns, rows]);
  const selected = here ?? far?.event ?? (named === undefined ? shown[rows.indexOf(featured ?? -1)] : undefined);
  const isMissing = named !== undefined && !here && (data.counted ? found === 'missing' : !isCut(data));
  return { selected, far, isMissing };
}
