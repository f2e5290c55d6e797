import { describe, expect, it } from 'vitest';
import { generateAtlas } from '../../bench/generate-atlas.ts';
import type { EventId } from '../address/ids.ts';
import type { Atlas, AtlasEvent } from '../atlas/atlas.ts';
import type { EventDirectory, EventFiles } from '../atlas/published.ts';
import { cutParts, findAmong, readEventParts } from './event-parts.ts';
import type { EventParts } from './event-parts.ts';
import { filterRows } from './filter-events.ts';
import { publishEvents } from '../../build/publish-events.ts';

interface Published {
  readonly files: EventFiles;
  readonly content: ReadonlyMap<string, unknown>;
  readonly parts: EventParts;
  /** The files that were opened, in order. */
  readonly opened: string[];
}

function publish(events: readonly AtlasEvent[], { names, collection }: Atlas): Published {
  const content = new Map<string, unknown>();
  const opened: string[] = [];
  const files = publishEvents({ events, names, collection }, (name, json) => {
    content.set(name, JSON.parse(JSON.stringify(json)));
    return name;
  });
  const parts = readEventParts(files, (file) => {
    opened.push(file);
    return Promise.resolve(content.get(file));
  });
  return { files, content, parts, opened };
}

const GENERATED = generateAtlas({ seed: 3, count: 2400, stories: 20 });
const { events } = GENERATED;

describe('published events', () => {
  it('are one list as long as they are few', () => {
    const { files, content } = publish(events.slice(0, 2000), GENERATED);
    expect(files).toEqual({ total: 2000, list: 'events' });
    expect(content.get('events')).toEqual(events.slice(0, 2000));
  });

  it('are parts of 200 at most beyond, a small story whole in one of them', () => {
    const { content } = publish(events, GENERATED);
    const { parts } = content.get('event-parts') as EventDirectory;
    const held = parts.map((file) => content.get(file) as readonly AtlasEvent[]);
    expect(held.flat().toSorted(byId)).toEqual(events.toSorted(byId));
    expect(Math.max(...held.map(({ length }) => length))).toBeLessThanOrEqual(200);
    for (const { id } of GENERATED.collection.stories) {
      const own = held.filter((part) => part.some(({ story }) => story === id));
      const count = events.filter(({ story }) => story === id).length;
      expect(own.length).toBe(Math.max(1, Math.ceil(count / 200)));
    }
  });

  it('are counted without being opened, and opened by story', async () => {
    const { parts, opened } = publish(events, GENERATED);
    const columns = await parts.columns();
    expect(opened).toEqual(['event-columns']);
    const rows = filterRows(columns, { story: ['story-7'] });
    const own = events.filter(({ story }) => story === 'story-7');
    expect(await parts.rows(rows)).toEqual(own);
    expect(opened.filter((file) => file.startsWith('events-')).length).toBeLessThanOrEqual(1 + own.length / 200);
    expect(await parts.all()).toEqual(events);
  });

  it('are found by id with the neighbours of their story, wherever the parts are cut', async () => {
    const { parts } = publish(events, GENERATED);
    const columns = await parts.columns();
    const edges = cutParts(columns).flatMap((rows) => [rows[0] ?? 0, rows.at(-1) ?? 0]);
    for (const row of edges) {
      const { id } = events[row] as AtlasEvent;
      expect(await parts.find(id)).toEqual(findAmong(events, id));
    }
    expect(await parts.find('2000-01-01-nothing' as EventId)).toBeUndefined();
    expect(await parts.find('zzz' as EventId)).toBeUndefined();
  });

  it('are told with what they come after, in whichever part that is', async () => {
    const [first, last] = [events[0] as AtlasEvent, events.at(-1) as AtlasEvent];
    const later = { ...last, after: [{ event: first.id, words: 'after' }] };
    const { parts } = publish([...events.slice(0, -1), later], GENERATED);
    expect((await parts.find(last.id))?.earlier).toEqual([first]);
  });

  it('come with at most 2,000 titles, those of what is told by most', () => {
    const { content } = publish(events, GENERATED);
    const { titles } = content.get('event-columns') as { readonly titles: readonly (readonly [number, string])[] };
    expect(titles.length).toBeLessThanOrEqual(2000);
    expect(titles.every(([row, title]) => events[row]?.title === title)).toBe(true);
  });
});

function byId(a: AtlasEvent, b: AtlasEvent): number {
  return a.id < b.id ? -1 : 1;
}
