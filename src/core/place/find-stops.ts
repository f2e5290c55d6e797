import type { NameId } from '../address/ids.ts';
import type { AtlasEvent, AtlasName } from '../atlas/atlas.ts';
import type { Stops } from './plate.ts';

/**
 * The order in which one person was at several places: the one with most places, by events that happened on a date that is not unclear, each
 * after the one before ended. Places that are whole areas or countries are no stops. `undefined` when nobody has two.
 */
export function findStops(events: readonly AtlasEvent[], names: ReadonlyMap<string, AtlasName>): Stops | undefined {
  const walks = new Map<string, Walk>();
  for (const event of events) {
    const place = event.where.find((id) => isSpot(names.get(id)));
    if (place === undefined || event.modality !== 'happened' || event.when.basis === 'unclear') continue;
    for (const id of event.involved) {
      if (names.get(id)?.type !== 'PER') continue;
      const walk = walks.get(id) ?? { places: [], events: 0, end: '' };
      walks.set(id, addStop(walk, place, event.when));
    }
  }
  const [best] = [...walks].toSorted(
    ([a, one], [b, other]) => other.places.length - one.places.length || other.events - one.events || (a < b ? -1 : 1),
  );
  if (!best || best[1].places.length < 2) return undefined;
  return { person: names.get(best[0])?.label ?? best[0], places: best[1].places };
}

interface Walk {
  readonly places: readonly NameId[];
  readonly events: number;
  /** Latest possible day of the last event. */
  readonly end: string;
}

/** What cannot be put in order by its date is passed over; so is a place that was a stop before. */
function addStop(walk: Walk, place: NameId, { begin, end }: AtlasEvent['when']): Walk {
  if (begin === undefined || end === undefined) return walk;
  if (walk.places.at(-1) !== place && begin < walk.end) return walk;
  const places = walk.places.includes(place) ? walk.places : [...walk.places, place];
  return { places, events: walk.events + 1, end: end > walk.end ? end : walk.end };
}

function isSpot(name: AtlasName | undefined): boolean {
  return name?.geo?.precision === 'city' || name?.geo?.precision === 'point';
}
