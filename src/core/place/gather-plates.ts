import type { ArticleId, StoryId } from '../address/ids.ts';
import type { Atlas, AtlasEvent, AtlasName } from '../atlas/atlas.ts';
import { dateInWords } from '../date/date-in-words.ts';
import { findStops } from './find-stops.ts';
import { fitFrame, shows } from './frame.ts';
import type { Frame } from './frame.ts';
import type { PlateContent, PlatePlace } from './plate.ts';

/** More places than these crowd a plate and its list; those with most events stay. */
const MOST_PLACES = 60;

/**
 * The places of each of these stories, and of articles of no story where there are any. A plate shows the towns and spots where events
 * were; a story without such is shown with all of its places. What else lies inside is drawn too; the rest is elsewhere.
 */
export function gatherPlates(
  atlas: Pick<Atlas, 'articles' | 'names' | 'events'>,
  stories: readonly StoryId[],
): readonly PlateContent[] {
  const storyOf = new Map<ArticleId, StoryId | undefined>(atlas.articles.map(({ id, story }) => [id, story]));
  const names = new Map<string, AtlasName>(atlas.names.map((name) => [name.id, name]));
  const places = atlas.names.filter(({ type }) => type === 'LOC');
  const groups: readonly (StoryId | undefined)[] = [...stories, undefined];
  return groups.flatMap((story) => {
    const events = atlas.events.filter((event) => event.story === story);
    const told = places.flatMap((name) => {
      const mentions = name.articles.reduce(
        (sum, one) => sum + (storyOf.get(one.article) === story ? one.mentions : 0),
        0,
      );
      return mentions === 0 ? [] : [{ name, mentions }];
    });
    return told.length === 0 ? [] : [makePlate(story, told, { events, names })];
  });
}

interface ToldPlace {
  readonly name: AtlasName;
  readonly mentions: number;
}

interface StoryFacts {
  readonly events: readonly AtlasEvent[];
  readonly names: ReadonlyMap<string, AtlasName>;
}

function makePlate(
  story: StoryId | undefined,
  told: readonly ToldPlace[],
  { events, names }: StoryFacts,
): PlateContent {
  const stops = findStops(events, names);
  const located = told
    .flatMap(({ name, mentions }): readonly PlatePlace[] => {
      const there = events.filter(({ where }) => where.includes(name.id));
      const stop = stops?.places.indexOf(name.id) ?? -1;
      const { id, label, geo } = name;
      if (!geo) return [];
      return [
        {
          id,
          label,
          geo,
          mentions,
          events: there.length,
          when: tellDates(there),
          ...(stop >= 0 && { stop: stop + 1 }),
        },
      ];
    })
    .toSorted((a, b) => b.events - a.events || b.mentions - a.mentions || (a.id < b.id ? -1 : 1));
  const frame = chooseFrame(located);
  const inside = located.filter(({ geo }) => frame && shows(frame, geo));
  return {
    ...(story !== undefined && { story }),
    ...(frame && { frame }),
    places: inside.slice(0, MOST_PLACES),
    elsewhere: located.filter((place) => !inside.includes(place)).slice(0, MOST_PLACES),
    unlocated: told
      .filter(({ name }) => !name.geo)
      .map(({ name: { id, label }, mentions }) => ({ id, label, mentions })),
    ...(stops && { stops }),
  };
}

function chooseFrame(places: readonly PlatePlace[]): Frame | undefined {
  const spots = places.filter(
    ({ geo, events }) => events > 0 && (geo.precision === 'city' || geo.precision === 'point'),
  );
  return fitFrame((spots.length > 0 ? spots : places).map(({ geo }) => geo));
}

/** From the first to the last, each as exact as the text. */
function tellDates(events: readonly AtlasEvent[]): string {
  const words = events.map(({ when }) => dateInWords(when.edtf, 'short', when.basis === 'unclear'));
  const [first = '', last = first] = [words[0], words.at(-1)];
  return first === last ? first : `${first} to ${last}`;
}
