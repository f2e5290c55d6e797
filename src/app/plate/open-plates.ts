import type { Story } from '../../core/atlas/atlas.ts';
import type { Plate, PlateEvents, PlateIndex } from '../../core/place/plate.ts';
import type { AtlasClient } from '../platform/atlas-client.ts';

/** A plate as a page has it: with its story’s title and its place in the order of stories. */
export interface TitledPlate extends Plate {
  readonly title: string;
  readonly tint: 'sea' | 'land';
  /** Opens the events that it is counted anew from. */
  readonly openEvents: () => Promise<PlateEvents>;
}

/** Plates that are shown together, and the world around them. */
export interface OpenedPlates {
  readonly plates: readonly TitledPlate[];
  readonly world: PlateIndex['world'];
}

/** Plates that stand beside each other; of more stories the reader chooses one. */
const MOST_PLATES = 2;

/** Opens the plates of some stories, of all when none are wanted: the first two of them. */
export async function openPlates(
  atlas: AtlasClient,
  stories: readonly Pick<Story, 'id' | 'title'>[],
  wanted: readonly string[],
): Promise<OpenedPlates> {
  const index = await atlas.plates();
  const asked = index.plates.filter(({ story }) => wanted.length === 0 || wanted.includes(story ?? ''));
  const plates = await Promise.all(
    asked.slice(0, MOST_PLATES).map(async ({ story, file, events }): Promise<TitledPlate> => ({
      ...(await atlas.plate(file)),
      title: stories.find(({ id }) => id === story)?.title ?? 'Articles of no story',
      tint: stories.findIndex(({ id }) => id === story) % 2 === 0 ? 'sea' : 'land',
      openEvents: async () => (await atlas.file(events)) as PlateEvents,
    })),
  );
  return { plates, world: index.world };
}
