import type { NameId } from '../address/ids.ts';
import type { PlateEvent, PlateEvents, Stops } from './plate.ts';

/** Who the names are, which places are towns or spots, and of whom the stops are wanted before those of others. */
export interface StopSources extends Pick<PlateEvents, 'names'> {
  readonly spots: ReadonlySet<NameId>;
  readonly preferred?: readonly NameId[];
}

/**
 * The order in which one person was at several places: the one with most places, by events that happened on a date that is not unclear, each
 * after the one before ended. Places that are whole areas or countries are no stops. `undefined` when nobody has two.
 */
export function findStops(
  events: readonly PlateEvent[],
  { names, spots, preferred = [] }: StopSources,
): Stops | undefined {
  const people = new Map(names.flatMap(({ id, type, label }) => (type === 'PER' ? [[id, label]] : [])));
  const walks = new Map<NameId, Walk>();
  for (const event of events) {
    const place = event.where.find((id) => spots.has(id));
    if (place === undefined || event.modality !== 'happened' || event.when.basis === 'unclear') continue;
    for (const id of event.involved) {
      if (!people.has(id)) continue;
      const walk = walks.get(id) ?? { places: [], events: 0, end: '' };
      walks.set(id, addStop(walk, place, event.when));
    }
  }
  const rank = (id: NameId): number => (preferred.includes(id) ? 0 : 1);
  const [best] = [...walks]
    .filter(([, { places }]) => places.length > 1)
    .toSorted(
      ([a, one], [b, other]) =>
        rank(a) - rank(b) || other.places.length - one.places.length || other.events - one.events || (a < b ? -1 : 1),
    );
  return best && { person: people.get(best[0]) ?? best[0], places: best[1].places };
}

interface Walk {
  readonly places: readonly NameId[];
  readonly events: number;
  /** Latest possible day of the last event. */
  readonly end: string;
}

/** What cannot be put in order by its date is passed over; so is a place that was a stop before. */
function addStop(walk: Walk, place: NameId, { begin, end }: PlateEvent['when']): Walk {
  if (begin === undefined || end === undefined) return walk;
  if (walk.places.at(-1) !== place && begin < walk.end) return walk;
  const places = walk.places.includes(place) ? walk.places : [...walk.places, place];
  return { places, events: walk.events + 1, end: end > walk.end ? end : walk.end };
}
