import { findListPage } from '../../core/atlas/find-list-page.ts';
import type { Plate, PlateEvents, PlateFiles, PlateIndex } from '../../core/place/plate.ts';
import type { AtlasClient } from '../platform/atlas-client.ts';

/** A plate as a page has it: with a title, and its place in the order of stories. */
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

/** Opens the plates of some stories, of all when none are wanted: the first `most` of them. */
export async function openPlates(
  atlas: AtlasClient,
  wanted: readonly string[],
  most = MOST_PLATES,
): Promise<OpenedPlates> {
  const index = await atlas.plates();
  const asked = wanted.length === 0 ? index.plates : await findPlates(atlas, index, wanted);
  const plates = await Promise.all(
    asked.slice(0, most).map(async (files): Promise<TitledPlate> => {
      const plate = await atlas.plate(files.file);
      return {
        ...plate,
        title: plate.title ?? 'Articles of no story',
        tint: index.plates.indexOf(files) % 2 === 0 ? 'sea' : 'land',
        openEvents: async () => (await atlas.file(files.events)) as PlateEvents,
      };
    }),
  );
  return { plates, world: index.world };
}

async function findPlates(
  atlas: AtlasClient,
  { plates, more }: PlateIndex,
  wanted: readonly string[],
): Promise<readonly PlateFiles[]> {
  const offered = plates.filter(({ story }) => wanted.includes(story ?? ''));
  const others = wanted.filter((story) => !offered.some((one) => one.story === story));
  const shards = new Set(others.flatMap((story) => more[findListPage(more, story) ?? -1] ?? []));
  const lists = await Promise.all(
    [...shards].map(async ({ file }) => (await atlas.file(file)) as readonly PlateFiles[]),
  );
  return [...offered, ...lists.flat().filter(({ story }) => others.includes(story ?? ''))];
}
