import type { NameId } from '../address/ids.ts';
import { RESTS } from '../address/timeline-view.ts';
import type { Rests } from '../address/timeline-view.ts';
import { findWindow } from '../chronicle/filter-events.ts';
import type { NameType } from '../entity/mention.ts';
import { countPlaces } from './count-places.ts';
import type { CountedPlaces } from './count-places.ts';
import type { PlateEvent, PlateEvents, PlatePlace } from './plate.ts';

/** What limits the places, as it limits the network. What is left out does not limit; no list is empty. */
export interface PlateFilter {
  /** First and last time, EDTF. Events without a date are then left out. */
  readonly from?: string;
  readonly to?: string;
  /** Names that an event must have, all of them, as involved or as its place. */
  readonly with?: readonly NameId[];
  /** What alone an event rests on. */
  readonly rests?: Rests;
  /** Types of names. Places stay when theirs is among these; else those stay where a name of such a type was. */
  readonly types?: readonly NameType[];
  /** Places that links of the chosen kinds name. */
  readonly linked?: ReadonlySet<string>;
  /** Whom a reader looks at: the stops shown are theirs, if they have any. */
  readonly focus?: NameId;
}

/** A plate as its reader limited it. */
export interface LimitedPlaces extends CountedPlaces {
  /** How many places the limits leave out. */
  readonly left: number;
  /** Places of events that the focus is involved in; absent without one. */
  readonly ofFocus?: ReadonlySet<NameId>;
}

/** Counts a plate anew from the events that a filter lets through; places without any of them go when events are limited. */
export function limitPlate(lists: CountedPlaces, source: PlateEvents, filter: PlateFilter): LimitedPlaces {
  const { with: needed, rests, types, linked, focus } = filter;
  const tests = [
    windowTest(filter),
    needed && withTest(needed),
    rests && restTest(rests),
    types && typeTest(types, source),
  ].filter((test) => test !== undefined);
  const events = source.events.filter((event) => tests.every((test) => test(event)));
  const preferred = [...(focus === undefined ? [] : [focus]), ...(needed ?? [])];
  const counted = countPlaces(lists, { events, names: source.names }, preferred);
  const stays = (place: Pick<PlatePlace, 'id' | 'events'>): boolean =>
    (tests.length === 0 || place.events > 0) && (!linked || linked.has(place.id));
  const [places, elsewhere] = [counted.places.filter(stays), counted.elsewhere.filter(stays)];
  const unlocated = counted.unlocated.filter(stays);
  const before = lists.places.length + lists.elsewhere.length + lists.unlocated.length;
  const own = focus === undefined ? [] : events.filter(({ involved }) => involved.includes(focus));
  return {
    ...counted,
    places,
    elsewhere,
    unlocated,
    left: before - places.length - elsewhere.length - unlocated.length,
    ...(own.length > 0 && { ofFocus: new Set(own.flatMap(({ where }) => where)) }),
  };
}

type Test = (event: PlateEvent) => boolean;

/** Whether an event can have been in a window; of one without a date nothing says so. `undefined` without a window. */
export function windowTest(
  limits: Pick<PlateFilter, 'from' | 'to'>,
): ((event: Pick<PlateEvent, 'when'>) => boolean) | undefined {
  const window = findWindow(limits);
  if (!window) return undefined;
  return ({ when: { begin, end } }) =>
    begin !== undefined && end !== undefined && begin <= window.last && end >= window.first;
}

function withTest(needed: readonly NameId[]): Test {
  return ({ where, involved }) => needed.every((id) => where.includes(id) || involved.includes(id));
}

function restTest(rests: Rests): Test {
  const bit = 1 << RESTS.indexOf(rests);
  return (event) => (event.rests & bit) !== 0;
}

/** Any place of an event is a place, so that the type of places alone limits nothing. */
function typeTest(types: readonly NameType[], { names }: PlateEvents): Test | undefined {
  if (types.includes('LOC')) return undefined;
  const wanted = new Set(names.flatMap(({ id, type }) => (types.includes(type) ? [id] : [])));
  return ({ involved }) => involved.some((id) => wanted.has(id));
}
