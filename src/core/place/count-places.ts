import type { NameId } from '../address/ids.ts';
import { dateInWords } from '../date/date-in-words.ts';
import { findStops } from './find-stops.ts';
import type { PlateContent, PlateEvent, PlateEvents, PlatePlace } from './plate.ts';

/** The lists of a plate that events are counted in. */
export type CountedPlaces = Pick<PlateContent, 'places' | 'elsewhere' | 'unlocated' | 'stops'>;

/**
 * Counts the events at each place, tells when they were, and finds the order of stops: of one of the `preferred` names when it has one,
 * else of whoever was at most places. The order of the places stays.
 */
export function countPlaces(
  { places, elsewhere, unlocated }: Omit<CountedPlaces, 'stops'>,
  { events, names }: PlateEvents,
  preferred: readonly NameId[] = [],
): CountedPlaces {
  const spots = [...places, ...elsewhere].filter(({ geo }) => geo.precision === 'city' || geo.precision === 'point');
  const stops = findStops(events, { names, spots: new Set(spots.map(({ id }) => id)), preferred });
  const there = eventsByPlace(events);
  const count = <T extends Omit<PlatePlace, 'geo'>>(place: T) => {
    const { stop: _, ...known } = place;
    const own = there.get(place.id) ?? [];
    const stop = stops?.places.indexOf(place.id) ?? -1;
    return { ...known, events: own.length, when: tellDates(own), ...(stop >= 0 && { stop: stop + 1 }) };
  };
  return {
    places: places.map(count),
    elsewhere: elsewhere.map(count),
    unlocated: unlocated.map(count),
    ...(stops && { stops }),
  };
}

function eventsByPlace(events: readonly PlateEvent[]): ReadonlyMap<NameId, readonly PlateEvent[]> {
  const there = new Map<NameId, PlateEvent[]>();
  for (const event of events) {
    for (const id of new Set(event.where)) {
      const own = there.get(id);
      if (own) own.push(event);
      else there.set(id, [event]);
    }
  }
  return there;
}

/** From the first to the last, each as exact as the text. */
function tellDates(events: readonly PlateEvent[]): string {
  const [first, last] = [events[0]?.when, events.at(-1)?.when];
  if (!first || !last) return '';
  const tell = ({ edtf, basis }: PlateEvent['when']): string => dateInWords(edtf, 'short', basis === 'unclear');
  if (first.edtf === last.edtf) return tell(first);
  const span = `${first.edtf}/${last.edtf}`;
  const words = dateInWords(span, 'short', first.basis === 'unclear' || last.basis === 'unclear');
  return words === span ? `${tell(first)} to ${tell(last)}` : words;
}
