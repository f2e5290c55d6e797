import type { PlatePlace } from './plate.ts';

/** What is exported: places with the title of their story, and where each has its page. */
export interface PlaceExport {
  readonly title: string;
  /** Whose words names and dates are from, when they are retold. */
  readonly notice?: string;
  readonly places: readonly (PlatePlace & { readonly story: string })[];
  /** Full address of the page of a name. */
  readonly urlOf: (place: Pick<PlatePlace, 'id'>) => string;
}

/** The places as GeoJSON (RFC 7946): a point each, which of an area or country is only near its middle and says so. A place of several stories stands once in each. */
export function writeGeoJson({ title, notice, places, urlOf }: PlaceExport): string {
  const features = places.map((place) => ({
    type: 'Feature',
    id: `${place.story}/${place.id}`,
    geometry: { type: 'Point', coordinates: [place.geo.lng, place.geo.lat] },
    properties: {
      name: place.label,
      story: place.story,
      mentions: place.mentions,
      events: place.events,
      when: place.when,
      ...(place.stop !== undefined && { stop: place.stop }),
      precision: place.geo.precision,
      position: `Not from the reports. ${place.geo.basis}`,
      url: urlOf(place),
    },
  }));
  const credit = 'Towns: GeoNames (geonames.org), CC BY 4.0';
  return `${JSON.stringify({ type: 'FeatureCollection', title, ...(notice !== undefined && { notice }), credit, features }, undefined, 2)}\n`;
}
