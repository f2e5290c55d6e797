import type { ArticleId, NameId, StoryId } from '../address/ids.ts';
import type { Atlas, AtlasEvent, AtlasName, Story } from '../atlas/atlas.ts';
import { restBits } from '../chronicle/event-columns.ts';
import { countPlaces } from './count-places.ts';
import type { CountedPlaces } from './count-places.ts';
import { fitFrame, shows } from './frame.ts';
import type { Frame } from './frame.ts';
import type { PlateContent, PlateEvents, PlatePlace } from './plate.ts';

/** More places than these crowd a plate and its list; those with most events stay. */
const MOST_PLACES = 60;
/** Nearer to the edge of a plate a mark has no room for its label; in units of the plate. */
const EDGE = 40;

/** A plate, and the events that it is counted from. */
export interface GatheredPlate {
  readonly content: PlateContent;
  readonly source: PlateEvents;
}

/**
 * The places of each story that has any, and of articles of no story where there are any. A plate shows the towns and spots where events
 * were; a story without such is shown with all of its places. What else lies inside is drawn too; the rest is elsewhere.
 */
export function gatherPlates(
  atlas: Pick<Atlas, 'articles' | 'names' | 'events'>,
  stories: readonly Pick<Story, 'id' | 'title'>[],
): readonly GatheredPlate[] {
  const names = new Map<string, AtlasName>(atlas.names.map((name) => [name.id, name]));
  const places = findPlaces(atlas);
  const events = new Map<StoryId | undefined, AtlasEvent[]>();
  for (const event of atlas.events) if (event.where.length > 0) append(events, event.story, event);
  const groups: readonly Partial<Pick<Story, 'id' | 'title'>>[] = [...stories, {}];
  return groups.flatMap(({ id: story, title }) => {
    const told = places.get(story);
    if (!told) return [];
    const source = toSource(events.get(story) ?? [], names);
    const content = { ...(story !== undefined && { story, title: title ?? '' }), ...makePlate(told, source) };
    return [{ content, source }];
  });
}

/** By story, and in each by id: every place that its articles mention. */
function findPlaces({
  articles,
  names,
}: Pick<Atlas, 'articles' | 'names'>): ReadonlyMap<StoryId | undefined, readonly ToldPlace[]> {
  const storyOf = new Map<ArticleId, StoryId | undefined>(articles.map(({ id, story }) => [id, story]));
  const told = new Map<StoryId | undefined, ToldPlace[]>();
  for (const name of names) {
    if (name.type !== 'LOC') continue;
    const counts = new Map<StoryId | undefined, number>();
    for (const { article, mentions } of name.articles) {
      const story = storyOf.get(article);
      counts.set(story, (counts.get(story) ?? 0) + mentions);
    }
    for (const [story, mentions] of counts) if (mentions > 0) append(told, story, { name, mentions });
  }
  return told;
}

function append<K, T>(groups: Map<K, T[]>, key: K, thing: T): void {
  const group = groups.get(key);
  if (group) group.push(thing);
  else groups.set(key, [thing]);
}

interface ToldPlace {
  readonly name: AtlasName;
  readonly mentions: number;
}

function makePlate(told: readonly ToldPlace[], source: PlateEvents): Omit<PlateContent, 'story' | 'title'> {
  const all = countPlaces(listPlaces(told), source);
  const located = all.places.toSorted(
    (a, b) => b.events - a.events || b.mentions - a.mentions || (a.id < b.id ? -1 : 1),
  );
  const frame = chooseFrame(located);
  const inside = located.filter(({ geo }) => frame && shows(frame, geo));
  return {
    ...(frame && { frame }),
    places: inside.slice(0, MOST_PLACES),
    elsewhere: located.filter((place) => !inside.includes(place)).slice(0, MOST_PLACES),
    unlocated: all.unlocated.slice(0, MOST_PLACES),
    ...(all.stops && { stops: all.stops }),
  };
}

function listPlaces(told: readonly ToldPlace[]): CountedPlaces {
  const places = told.map(({ name: { id, label, geo }, mentions }) => ({
    place: { id, label, mentions, events: 0, when: '' },
    geo,
  }));
  return {
    places: places.flatMap(({ place, geo }) => (geo ? [{ ...place, geo }] : [])),
    elsewhere: [],
    unlocated: places.flatMap(({ place, geo }) => (geo ? [] : [place])),
  };
}

function toSource(events: readonly AtlasEvent[], names: ReadonlyMap<string, AtlasName>): PlateEvents {
  const ids = new Set<NameId>(events.flatMap(({ involved }) => involved));
  return {
    events: events.map(({ when: { edtf, begin, end, basis }, modality, where, involved, evidence }) => ({
      when: { edtf, ...(begin !== undefined && { begin }), ...(end !== undefined && { end }), basis },
      modality,
      where,
      involved,
      rests: restBits(evidence),
    })),
    names: [...ids].toSorted().flatMap((id) => {
      const name = names.get(id);
      return name ? [{ id, type: name.type, label: name.label }] : [];
    }),
  };
}

/** Fits where events were; a town that would stand at the edge, with no room for its label, is then fitted too. */
function chooseFrame(places: readonly PlatePlace[]): Frame | undefined {
  const towns = places.filter(({ geo }) => geo.precision === 'city' || geo.precision === 'point');
  const spots = towns.filter(({ events }) => events > 0);
  const frame = fitFrame((spots.length > 0 ? spots : places).map(({ geo }) => geo));
  const cut = towns.filter(({ geo }) => frame && shows(frame, geo) && !shows(frame, geo, EDGE));
  return cut.length === 0 || spots.length === 0 ? frame : fitFrame([...spots, ...cut].map(({ geo }) => geo));
}
