import { announce } from '../state/announcement.ts';
import { SaveMenu } from '../ui/SaveMenu.tsx';
import type { SavedFormat } from './export/save-map.ts';
import type { MapState } from './use-map.ts';

export interface MapExportProps {
  readonly map: MapState;
  /** Whether there is a plate to be saved. */
  readonly hasPlate: boolean;
}

const FORMATS: readonly (readonly [SavedFormat, string])[] = [
  ['links', 'Links as CSV, for spreadsheets'],
  ['names', 'Names as CSV'],
  ['graphml', 'GraphML, for network programs'],
  ['gexf', 'GEXF, for Gephi'],
  ['linked', 'JSON-LD'],
  ['geojson', 'Places as GeoJSON'],
];

const PICTURES: readonly (readonly [SavedFormat, string])[] = [
  ['svg', 'The picture as SVG'],
  ['png', 'The picture as PNG'],
];

/** Saves what is shown, in a format of the reader’s choice; the plates also as a picture, where there are any. */
export function MapExport({ map, hasPlate }: MapExportProps) {
  const save = async (format: SavedFormat): Promise<void> => {
    try {
      const { saveMap } = await import('./export/save-map.ts');
      announce(`${await saveMap(map, format)} saved`);
    } catch {
      announce('This could not be saved. Check the connection and try again.');
    }
  };
  return <SaveMenu formats={hasPlate ? [...FORMATS, ...PICTURES] : FORMATS} onSave={(format) => void save(format)} />;
}
