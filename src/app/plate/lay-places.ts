import type { NameId } from '../../core/address/ids.ts';
import { drawStops } from '../../core/place/draw-stops.ts';
import { placeOn } from '../../core/place/frame.ts';
import type { Frame } from '../../core/place/frame.ts';
import { layLabels } from '../../core/place/lay-labels.ts';
import type { PlacedLabel } from '../../core/place/lay-labels.ts';
import type { Point } from '../../core/place/mercator.ts';
import type { PlatePlace } from '../../core/place/plate.ts';
import type { PlateView } from '../../core/place/plate-view.ts';
import type { TitledPlate } from './open-plates.ts';

/** What is seen of a plate, and in how many pixels of width and height. */
export interface PlateSight {
  readonly plate: TitledPlate;
  readonly frame: Frame;
  readonly view: PlateView;
  readonly side: number;
  /** The place that is chosen: it is labelled before all others. */
  readonly focus?: NameId | undefined;
  /** Whether labels have room for dates and counts. */
  readonly hasNotes?: boolean;
}

/** A place where it is drawn, in pixels, and half the width of its mark. */
export interface LaidPlace extends Point {
  readonly place: PlatePlace;
  readonly radius: number;
  readonly isInView: boolean;
  /** Absent where there is no room. */
  readonly label: PlacedLabel | undefined;
}

/** The neatline along the upper edge, in pixels. */
export const NEATLINE = 10;
/** Half the width of a mark. Waters have none: their name stands where they lie. */
const RADIUS: Readonly<Record<PlatePlace['geo']['precision'], number>> = {
  point: 8,
  city: 8,
  water: 0,
  area: 14,
  country: 14,
};
/** How much further the ring around the place that is chosen reaches. */
const CHOSEN = 5;
/** Towns and spots are labelled before waters and areas, whose middles say less. */
const RANK: Readonly<Record<PlatePlace['geo']['precision'], number>> = {
  point: 1,
  city: 1,
  water: 2,
  area: 3,
  country: 3,
};

/** Puts places, labels and the order of stops on the part of a plate that is seen. */
export function layPlaces({ plate, frame, view, side, focus, hasNotes = true }: PlateSight): {
  readonly places: readonly LaidPlace[];
  readonly stops: readonly (readonly Point[])[];
} {
  const scale = side / view.size;
  const marks = plate.places.map((place) => {
    const at = placeOn(frame, place.geo);
    const [x, y] = [(at.x - view.x) * scale, (at.y - view.y) * scale];
    const isInView = x >= 0 && x <= side && y >= NEATLINE && y <= side;
    return { place, x, y, radius: RADIUS[place.geo.precision], isInView };
  });
  const rank = ({ place }: (typeof marks)[number]): number => (place.id === focus ? 0 : RANK[place.geo.precision]);
  const walk = (plate.stops?.places ?? []).flatMap((id) => marks.find(({ place }) => place.id === id) ?? []);
  const stops = drawStops(walk);
  const labels = layLabels(
    marks
      .filter(({ isInView }) => isInView)
      .toSorted((a, b) => rank(a) - rank(b))
      .map(({ place, x, y, radius }) => {
        const ring = place.id === focus && radius > 0 ? CHOSEN : 0;
        return { id: place.id, x, y, radius: radius + ring, ...wordPlace(place, hasNotes) };
      }),
    { width: side, height: side, top: NEATLINE, lines: stops },
  );
  const labelOf = new Map(labels.map((label) => [label.id, label]));
  return { places: marks.map((mark) => ({ ...mark, label: labelOf.get(mark.place.id) })), stops };
}

/** The words of a label: its number among the stops, the name, and what is told of it. */
function wordPlace(
  { stop, label, events, when }: PlatePlace,
  hasNotes: boolean,
): { readonly label: string; readonly note: string } {
  const count = events === 1 ? '' : `, ${events} events`;
  return {
    label: stop === undefined ? label : `${stop} ${label}`,
    note: events === 0 || !hasNotes ? '' : `${when}${count}`,
  };
}
