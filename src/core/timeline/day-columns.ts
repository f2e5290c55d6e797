import { parseIsoDay } from '../date/calendar.ts';
import type { Lane, PlacedEvent } from './placed-event.ts';

/** Events as columns of numbers, a row for each in order of time: as much as counting them takes, whatever their number. */
export interface DayColumns {
  readonly stories: readonly Lane[];
  /** Place in `stories`. */
  readonly story: readonly number[];
  /** Earliest and latest possible day, as day numbers; `NO_DAY` where nothing bounds it. */
  readonly begin: readonly number[];
  readonly end: readonly number[];
  /** Told by more articles, then in more sentences: `weigh`. */
  readonly weight: readonly number[];
  /** By row. A row without a title is counted all the same. */
  readonly titles: ReadonlyMap<number, string>;
}

/** Stands for a day that is not known. */
export const NO_DAY = -1_000_000_000;

const MOST_SENTENCES = 999;

/** A number that is greater when more articles tell an event, and among equals when more sentences do. */
export function weigh({ articles, sentences }: Pick<PlacedEvent, 'articles' | 'sentences'>): number {
  return articles * (MOST_SENTENCES + 1) + Math.min(sentences, MOST_SENTENCES);
}

/** The columns of events. A story that is not among the lanes is added under its id, so that no event is lost. */
export function toDayColumns(events: readonly PlacedEvent[], lanes: readonly Lane[]): DayColumns {
  const stories = [...lanes];
  const places = new Map(lanes.map(({ story }, place) => [story, place]));
  // Many events share few days: each is read once.
  const days = new Map<string, number>();
  const read = (iso = ''): number => {
    const known = days.get(iso) ?? parseIsoDay(iso) ?? NO_DAY;
    days.set(iso, known);
    return known;
  };
  const story = events.map(({ story: id }) => {
    const place = places.get(id) ?? stories.push({ story: id, title: id }) - 1;
    places.set(id, place);
    return place;
  });
  return {
    stories,
    story,
    begin: events.map(({ when }) => read(when.begin)),
    end: events.map(({ when }) => read(when.end)),
    weight: events.map(weigh),
    titles: new Map(events.map(({ title }, row) => [row, title])),
  };
}

const known = new WeakMap<DayColumns['story'], readonly number[]>();

/** All rows, in order; the same list every time, so that what was made of it can be kept. */
export function allRows({ story }: Pick<DayColumns, 'story'>): readonly number[] {
  const rows = known.get(story) ?? story.map((_, row) => row);
  known.set(story, rows);
  return rows;
}
