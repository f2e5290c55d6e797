import { formatAddress } from '../../../core/address/format-address.ts';
import type { PlatePlace } from '../../../core/place/plate.ts';
import { saveFile } from '../../platform/save-file.ts';
import { siteUrl } from '../../platform/site-url.ts';
import { announce } from '../../state/announcement.ts';
import { Button } from '../../ui/Button.tsx';
import type { TitledPlate } from './PlacesView.tsx';

export interface SavePlacesProps {
  readonly plates: readonly TitledPlate[];
  /** Title of the collection. */
  readonly title: string;
}

/** Saves the places that are shown as GeoJSON. */
export function SavePlaces({ plates, title }: SavePlacesProps) {
  const save = async (): Promise<void> => {
    const { writeGeoJson } = await import('../../../core/place/write-geojson.ts');
    const places = plates.flatMap((plate) =>
      [...plate.places, ...plate.elsewhere].map((place) => ({ ...place, story: plate.title })),
    );
    const urlOf = ({ id }: Pick<PlatePlace, 'id'>): string => siteUrl(formatAddress({ kind: 'name', name: id }));
    saveFile('places.geojson', 'application/geo+json', writeGeoJson({ title, places, urlOf }));
    announce('GeoJSON saved');
  };
  return <Button onClick={() => void save()}>Save places as GeoJSON</Button>;
}
