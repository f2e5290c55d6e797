import type { EventId } from '../address/ids.ts';
import type { AtlasEvent } from '../atlas/atlas.ts';
import type { EventDirectory, EventFiles } from '../atlas/published.ts';
import { allRows } from '../timeline/day-columns.ts';
import type { EventColumns } from './event-columns.ts';

/** Columns as a file has them. */
export type PublishedColumns = Omit<EventColumns, 'titles'> & {
  readonly titles: readonly (readonly [row: number, title: string])[];
};

/** An event with those that it is told beside. */
export interface FoundEvent {
  readonly event: AtlasEvent;
  /** Neighbours in its story, in order of time. */
  readonly before?: AtlasEvent;
  readonly after?: AtlasEvent;
  /** What the text says it comes after. */
  readonly earlier: readonly AtlasEvent[];
}

/** The events of a collection that is too large for one file. */
export interface EventParts {
  readonly columns: () => Promise<EventColumns>;
  /** The events of these rows, in this order; opens only the parts that hold them. */
  readonly rows: (rows: readonly number[]) => Promise<readonly AtlasEvent[]>;
  /** All of them, in order of time. */
  readonly all: () => Promise<readonly AtlasEvent[]>;
  readonly find: (id: EventId) => Promise<FoundEvent | undefined>;
}

const PART_SIZE = 200;

/** The rows of each part: in order of story, then of time. A story that a part has room for is never cut. */
export function cutParts({ story, stories }: Pick<EventColumns, 'story' | 'stories'>): readonly (readonly number[])[] {
  const own = stories.map((): number[] => []);
  for (const [row, place] of story.entries()) own[place]?.push(row);
  const parts: number[][] = [];
  for (const rows of own) {
    for (let at = 0; at < rows.length; at += PART_SIZE) {
      const slice = rows.slice(at, at + PART_SIZE);
      const open = parts.at(-1);
      if (open && rows.length + open.length <= PART_SIZE) open.push(...slice);
      else parts.push(slice);
    }
  }
  return parts;
}

/** Reads events that were published in parts. `load` gives the content of a file that the manifest, or a file that it names, names. */
export function readEventParts(
  { columns: columnsFile = '', directory: directoryFile = '' }: EventFiles,
  load: (file: string) => Promise<unknown>,
): EventParts {
  const columns = async (): Promise<EventColumns> => {
    const published = (await load(columnsFile)) as PublishedColumns;
    return { ...published, titles: new Map(published.titles) };
  };
  const directory = async (): Promise<EventDirectory> => (await load(directoryFile)) as EventDirectory;
  const part = async (place: number): Promise<readonly AtlasEvent[]> => {
    const file = (await directory()).parts[place];
    return file === undefined ? [] : ((await load(file)) as readonly AtlasEvent[]);
  };
  const findPart = async (id: EventId): Promise<number | undefined> => {
    const { ids } = await directory();
    const page = ids.findLast(({ first }) => first <= id);
    const listed = page ? ((await load(page.file)) as readonly (readonly [EventId, number])[]) : [];
    return listed.find(([one]) => one === id)?.[1];
  };
  const openRows = async (rows: readonly number[]): Promise<readonly AtlasEvent[]> => {
    const places = placeRows(cutParts((await load(columnsFile)) as PublishedColumns));
    const wanted = [...new Set(rows.flatMap((row) => places.get(row)?.part ?? []))];
    const opened = new Map(await Promise.all(wanted.map(async (one) => [one, await part(one)] as const)));
    return rows.flatMap((row) => {
      const place = places.get(row);
      return opened.get(place?.part ?? -1)?.[place?.index ?? -1] ?? [];
    });
  };
  return {
    columns,
    rows: openRows,
    all: async () => openRows(allRows(await columns())),
    find: async (id) => {
      const place = await findPart(id);
      if (place === undefined) return undefined;
      const own = await part(place);
      const before = own[0]?.id === id ? await part(place - 1) : [];
      const after = own.at(-1)?.id === id ? await part(place + 1) : [];
      const around = [...before, ...own, ...after];
      const found = findAmong(around, id);
      const known = new Set(around.map((event) => event.id));
      const far = found?.event.after.flatMap(({ event }) => (known.has(event) ? [] : [event])) ?? [];
      const opened = await Promise.all(far.map(async (one) => part((await findPart(one)) ?? -1)));
      const earlier = opened.flatMap((events, index) => events.filter((event) => event.id === far[index]));
      return found && { ...found, earlier: [...found.earlier, ...earlier] };
    },
  };
}

/** Finds an event among others in order of time. */
export function findAmong(events: readonly AtlasEvent[], id: EventId): FoundEvent | undefined {
  const event = events.find((one) => one.id === id);
  if (!event) return undefined;
  const own = events.filter(({ story }) => story === event.story);
  const index = own.indexOf(event);
  const [before, after] = [own[index - 1], own[index + 1]];
  const earlier = event.after.flatMap((one) => events.find((other) => other.id === one.event) ?? []);
  return { event, ...(before && { before }), ...(after && { after }), earlier };
}

interface RowPlace {
  readonly part: number;
  readonly index: number;
}

function placeRows(parts: readonly (readonly number[])[]): ReadonlyMap<number, RowPlace> {
  return new Map(parts.flatMap((rows, part) => rows.map((row, index) => [row, { part, index }] as const)));
}
