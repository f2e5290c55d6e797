import { DATE_KINDS, RESTS } from '../address/timeline-view.ts';
import type { DateKind, Rests } from '../address/timeline-view.ts';
import type { Atlas, AtlasEvent, AtlasName } from '../atlas/atlas.ts';
import { toDayColumns } from '../timeline/day-columns.ts';
import type { DayColumns } from '../timeline/day-columns.ts';
import type { Lane } from '../timeline/placed-event.ts';
import type { EventSource } from './event-source.ts';
import { numberThings } from '../graph/number-things.ts';
import { findSource, isFromState, isFromUnnamed } from './event-source.ts';
import { placeEvent } from './place-event.ts';

/** A name as filters and questions need it. */
export interface ColumnName {
  readonly id: string;
  readonly label: string;
  /** Only of people: in as few words as a question has room for. */
  readonly person?: string;
}

/** Everything that events are filtered, counted and ranked by, a row for each. What they say stands in the events themselves. */
export interface EventColumns extends DayColumns {
  readonly names: readonly ColumnName[];
  readonly sources: readonly EventSource[];
  /** Places in `names`, without repetition: who or what was involved, or where. */
  readonly with: readonly (readonly number[])[];
  /** Places in `sources`, without repetition. */
  readonly by: readonly (readonly number[])[];
  /** Place in `DATE_KINDS`. */
  readonly kind: readonly number[];
  /** A bit for each of `RESTS`. */
  readonly rests: readonly number[];
}

/** How sure the date of an event is; what is only announced or possible is `expected`, whatever its date. */
export function dateKindOf({ modality, when }: Pick<AtlasEvent, 'modality' | 'when'>): DateKind {
  return modality === 'happened' ? when.basis : 'expected';
}

/** A bit for each of `RESTS` that everything which tells it is of. */
export function restBits(evidence: AtlasEvent['evidence']): number {
  return RESTS.reduce((bits, rests, bit) => bits | (restsOn({ evidence }, rests) ? 1 << bit : 0), 0);
}

/** Whether everything that tells the event is of one kind: state media, people without a name, one article. */
export function restsOn({ evidence }: Pick<AtlasEvent, 'evidence'>, rests: Rests): boolean {
  switch (rests) {
    case 'state':
      return evidence.every(({ chain }) => isFromState(chain));
    case 'unnamed':
      return evidence.every(({ chain }) => isFromUnnamed(chain));
    case 'single':
      return new Set(evidence.map(({ article }) => article)).size === 1;
  }
}

/** The columns of events in order of time. A name that is not among `names` is called by its id. */
export function toColumns(
  events: readonly AtlasEvent[],
  names: readonly ColumnName[],
  lanes: readonly Lane[],
): EventColumns {
  const labels = new Map(names.map((name) => [name.id, name]));
  const used = numberThings<ColumnName>();
  const sources = numberThings<EventSource>();
  return {
    ...toDayColumns(events.map(placeEvent), lanes),
    with: events.map(({ involved, where }) =>
      Array.from(new Set<string>([...involved, ...where]), (id) => used.place(id, labels.get(id) ?? { id, label: id })),
    ),
    by: events.map(({ evidence }) => [
      ...new Set(evidence.map(findSource).map((source) => sources.place(source.key, source))),
    ]),
    kind: events.map((event) => DATE_KINDS.indexOf(dateKindOf(event))),
    rests: events.map(({ evidence }) => restBits(evidence)),
    names: used.list,
    sources: sources.list,
  };
}

/** The names of the places of events and of who or what is involved in them, in order of id. */
export function listEventNames({ events, names }: Pick<Atlas, 'events' | 'names'>): readonly ColumnName[] {
  const used = new Set<string>(events.flatMap(({ involved, where }) => [...involved, ...where]));
  return names.filter(({ id }) => used.has(id)).map(toColumnName);
}

/** A name of the atlas as a column has it. */
export function toColumnName({
  id,
  label,
  shortLabel,
  type,
}: Pick<AtlasName, 'id' | 'label' | 'shortLabel' | 'type'>): ColumnName {
  return { id, label, ...(type === 'PER' && { person: shortLabel }) };
}
