import { describe, expect, it } from 'vitest';
import { findListPage } from '../core/atlas/find-list-page.ts';
import type { Atlas } from '../core/atlas/atlas.ts';
import { MOST_STORIES } from '../core/atlas/published.ts';
import type { Plate, PlateEvents, PlateFiles, PlateIndex } from '../core/place/plate.ts';
import { MOST_PATH } from './draw-basemap.ts';
import { publishPlates } from './publish-plates.ts';

const STORIES = MOST_STORIES + 5;

/** So many stories of one article, one town and one event each; and an article of no story, with a town of its own. */
function inventAtlas(): Atlas {
  const all = Array.from({ length: STORIES + 1 }, (_, n) => ({ n, story: n < STORIES ? { story: `story-${n}` } : {} }));
  return {
    collection: { stories: all.slice(0, STORIES).map(({ n }) => ({ id: `story-${n}`, title: `Story ${n}` })) },
    articles: all.map(({ n, story }) => ({ id: `article-${n}`, ...story })),
    names: all.map(({ n }) => ({
      id: `town-${n}`,
      type: 'LOC',
      label: `Town ${n}`,
      articles: [{ article: `article-${n}`, mentions: 1 }],
      geo: { lat: (n % 120) - 55, lng: n * 7 - 170, precision: 'city', basis: 'A list.' },
    })),
    events: all.map(({ n, story }) => ({
      ...story,
      when: { edtf: '2024-03-08', begin: '2024-03-08', end: '2024-03-08', basis: 'given' },
      modality: 'happened',
      where: [`town-${n}`],
      involved: [],
      evidence: [{ chain: [] }],
    })),
  } as unknown as Atlas;
}

describe('the plates of a collection with more stories than readers are offered', () => {
  const files = new Map<string, unknown>();
  const add = (name: string, content: unknown): string => {
    files.set(name, JSON.parse(JSON.stringify(content)));
    return name;
  };
  const { plates, more } = files.get(publishPlates(inventAtlas(), add)) as PlateIndex;
  const find = (story: string): PlateFiles | undefined =>
    plates.find((one) => one.story === story) ??
    (files.get(more[findListPage(more, story) ?? -1]?.file ?? '') as readonly PlateFiles[] | undefined)?.find(
      (one) => one.story === story,
    );

  it('are there for every story, each with its title, its town and its event, and light', () => {
    for (let n = 0; n < STORIES; n += 1) {
      const own = find(`story-${n}`);
      const plate = files.get(own?.file ?? '') as Plate;
      expect(plate).toMatchObject({
        story: `story-${n}`,
        title: `Story ${n}`,
        places: [{ id: `town-${n}`, events: 1 }],
      });
      expect(plate.land.length + plate.borders.length).toBeLessThanOrEqual(MOST_PATH);
      expect((files.get(own?.events ?? '') as PlateEvents).events).toHaveLength(1);
    }
  });

  it('are listed first for the stories that readers are offered, then for articles of no story', () => {
    expect(plates.map(({ story }) => story)).toEqual([
      ...Array.from({ length: MOST_STORIES }, (_, n) => `story-${n}`),
      undefined,
    ]);
    expect(find('story-of-nobody')).toBeUndefined();
  });
});
