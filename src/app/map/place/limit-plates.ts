import { limitPlate } from '../../../core/place/limit-plate.ts';
import type { LimitedPlaces, PlateFilter } from '../../../core/place/limit-plate.ts';
import type { PlateIndex } from '../../../core/place/plate.ts';
import { openPlates } from '../../plate/open-plates.ts';
import type { TitledPlate } from '../../plate/open-plates.ts';
import { TYPE_OF } from '../use-map.ts';
import type { MapState } from '../use-map.ts';
import { wantedStories } from './wanted-stories.ts';

/** A plate as the address limits it. */
export type LimitedPlate = TitledPlate & Pick<LimitedPlaces, 'left' | 'ofFocus'>;

/** The plates of the stories that the address names, limited as the network is. */
export interface LimitedPlates {
  readonly plates: readonly LimitedPlate[];
  readonly world: PlateIndex['world'];
}

/** Opens them, those that stand beside each other or those of `every` story; the events only where something limits them. */
export async function openLimitedPlates(
  map: Pick<MapState, 'atlas' | 'address' | 'whole' | 'data'>,
  every?: 'every',
): Promise<LimitedPlates> {
  const { atlas, address, whole } = map;
  const { plates, world } = await (every
    ? openPlates(atlas, address.story ?? [], Number.POSITIVE_INFINITY)
    : openPlates(atlas, wantedStories(map)));
  const filter = readFilter(address, whole);
  const limited = await Promise.all(
    plates.map(async (plate): Promise<LimitedPlate> => {
      if (Object.keys(filter).length === 0) return { ...plate, left: 0 };
      const { stops: _, ...rest } = plate;
      return { ...rest, ...limitPlate(plate, await plate.openEvents(), filter) };
    }),
  );
  return { plates: limited, world };
}

/** A place as the focus limits nothing: only somebody, or something, was at several. */
function readFilter(
  { from, to, with: names, type, link, rests, focus }: MapState['address'],
  { names: known, ties }: MapState['whole'],
): PlateFilter {
  const isPlace = focus !== undefined && known.get(focus)?.type === 'LOC';
  return {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(names && { with: names }),
    ...(rests && { rests }),
    ...(type && { types: type.map((word) => TYPE_OF[word]) }),
    ...(link && {
      linked: new Set(
        ties.filter((tie) => tie.links.some(({ kind }) => link.includes(kind))).flatMap(({ a, b }) => [a, b]),
      ),
    }),
    ...(focus !== undefined && !isPlace && { focus }),
  };
}
