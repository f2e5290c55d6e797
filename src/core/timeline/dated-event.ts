import { parseIsoDay } from '../date/calendar.ts';
import type { PlacedEvent } from './placed-event.ts';
import { cellOf, coarsenUnit, unitOfPrecision, type Unit } from './unit.ts';

/** An event with its days as numbers. */
export interface DatedEvent {
  readonly event: PlacedEvent;
  /** Earliest possible day, as a day number. */
  readonly begin: number;
  /** Latest possible day. Without one it is the earliest. */
  readonly end: number;
  /** Nothing bounds it on the late side. */
  readonly isOpen: boolean;
  readonly unit: Unit;
}

/** Events in order of time, and those that cannot be placed. */
export interface DatedEvents {
  readonly dated: readonly DatedEvent[];
  /** Events without an earliest possible day, in the order that they came in. */
  readonly undated: readonly PlacedEvent[];
}

/** A bar over more cells than this is drawn in a coarser unit: years of war are not a thousand days. */
const MOST_CELLS = 12;

/** Sorts events by earliest possible day, then latest, then order of telling, then id. */
export function dateEvents(events: readonly PlacedEvent[]): DatedEvents {
  const dated: DatedEvent[] = [];
  const undated: PlacedEvent[] = [];
  // Many events share few days: each is read once.
  const days = new Map<string, number | undefined>();
  const read = (iso = ''): number | undefined => {
    if (!days.has(iso)) days.set(iso, parseIsoDay(iso));
    return days.get(iso);
  };
  for (const event of events) {
    const begin = read(event.when.begin);
    if (begin === undefined) undated.push(event);
    else dated.push(dateEvent(event, begin, read(event.when.end)));
  }
  return { dated: dated.toSorted(compareDated), undated };
}

/** The order of time: earliest possible day, latest, order of telling, id. */
export function compareDated(a: DatedEvent, b: DatedEvent): number {
  return a.begin - b.begin || a.end - b.end || a.event.order - b.event.order || compareIds(a.event.id, b.event.id);
}

/** By code units, the same on every machine. */
export function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function dateEvent(event: PlacedEvent, begin: number, known: number | undefined): DatedEvent {
  const isOpen = known === undefined;
  const end = Math.max(begin, known ?? begin);
  let unit = unitOfPrecision(event.when.precision);
  while (unit !== 'century' && cellOf(unit, end) - cellOf(unit, begin) >= MOST_CELLS) unit = coarsenUnit(unit, 1);
  return { event, begin, end, isOpen, unit };
}
