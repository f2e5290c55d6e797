import type { Atlas } from '../core/atlas/atlas.ts';
import { MOST_STORIES } from '../core/atlas/published.ts';
import { PLATE, positionAt } from '../core/place/frame.ts';
import { gatherPlates } from '../core/place/gather-plates.ts';
import type { Plate, PlateContent, PlateFiles, PlateIndex, PlateShard } from '../core/place/plate.ts';
import { drawOnWorld, drawPlate, drawWorld } from './draw-basemap.ts';

/** Points along the edge of a plate, so that its outline bends as the locator does. */
const EDGE_STEPS = 6;

/** Plates of stories that readers are not offered, in one list. */
const LIST_SIZE = 250;

/** Writes a file for each plate through `add`, one for its events, and those that list them. Same atlas, same files. */
export function publishPlates(atlas: Atlas, add: (name: string, content: unknown) => string): string {
  const { stories } = atlas.collection;
  const plates = gatherPlates(atlas, stories).map(({ content, source }, index): PlateFiles => ({
    ...(content.story !== undefined && { story: content.story }),
    file: add(`plate-${index + 1}`, draw(content)),
    events: add(`plate-events-${index + 1}`, source),
  }));
  const offered = new Set(stories.slice(0, MOST_STORIES).map(({ id }) => id));
  const isOffered = ({ story }: PlateFiles): boolean => story === undefined || offered.has(story);
  const index: PlateIndex = {
    world: drawWorld(),
    plates: plates.filter(isOffered),
    more: listMore(
      plates.filter((plate) => !isOffered(plate)),
      add,
    ),
  };
  return add('plates', index);
}

function listMore(
  plates: readonly PlateFiles[],
  add: (name: string, content: unknown) => string,
): readonly PlateShard[] {
  const sorted = plates.toSorted((x, y) => ((x.story ?? '') < (y.story ?? '') ? -1 : 1));
  return Array.from({ length: Math.ceil(sorted.length / LIST_SIZE) }, (_, n) =>
    sorted.slice(n * LIST_SIZE, (n + 1) * LIST_SIZE),
  ).flatMap((list, n) => {
    const [first, last] = [list[0]?.story, list.at(-1)?.story];
    return first === undefined || last === undefined ? [] : [{ file: add(`plate-list-${n + 1}`, list), first, last }];
  });
}

function draw(content: PlateContent): Plate {
  const { frame, elsewhere } = content;
  if (!frame) return { ...content, land: '', borders: '', outline: '', spots: [] };
  const steps = Array.from({ length: EDGE_STEPS }, (_, index) => (index * PLATE) / EDGE_STEPS);
  const edge = [
    ...steps.map((x) => ({ x, y: 0 })),
    ...steps.map((y) => ({ x: PLATE, y })),
    ...steps.map((x) => ({ x: PLATE - x, y: PLATE })),
    ...steps.map((y) => ({ x: 0, y: PLATE - y })),
  ].map((point) => positionAt(frame, point));
  const { outline, spots } = drawOnWorld(
    edge,
    elsewhere.map(({ geo }) => geo),
  );
  return {
    ...content,
    ...drawPlate(frame),
    outline,
    spots: elsewhere.flatMap(({ id }, index) => {
      const spot = spots[index];
      return spot ? [{ id, ...spot }] : [];
    }),
  };
}
