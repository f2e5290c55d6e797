import { formatAddress } from '../../core/address/format-address.ts';
import { pairOf } from '../../core/address/map-view.ts';
import type { NetworkExport } from '../../core/chronicle/export-network.ts';
import { saveBlob, saveFile } from '../platform/save-file.ts';
import { announce } from '../state/announcement.ts';
import { SaveMenu } from '../ui/SaveMenu.tsx';
import type { MapFormat } from './export/export-map.ts';
import { loadTold } from './map-loader.ts';
import type { MapState } from './use-map.ts';

export interface MapExportProps {
  readonly map: MapState;
  /** Whether there is a plate to be saved. */
  readonly hasPlate: boolean;
}

type Format = MapFormat | 'svg' | 'png';

const FORMATS: readonly (readonly [Format, string])[] = [
  ['links', 'Links as CSV, for spreadsheets'],
  ['names', 'Names as CSV'],
  ['graphml', 'GraphML, for network programs'],
  ['gexf', 'GEXF, for Gephi'],
  ['linked', 'JSON-LD'],
];

const PICTURES: readonly (readonly [Format, string])[] = [
  ['svg', 'The picture as SVG'],
  ['png', 'The picture as PNG'],
];

/** Saves what is shown, in a format of the reader’s choice; the plate also as a picture, where there is one. */
export function MapExport({ map, hasPlate }: MapExportProps) {
  const save = async (format: MapFormat): Promise<void> => {
    const { exportMap, MAP_FORMATS } = await import('./export/export-map.ts');
    const { file, type, name } = MAP_FORMATS[format];
    saveFile(file, type, await exportMap(await toSource(map), format));
    announce(`${name} saved`);
  };
  const savePlate = async (kind: 'svg' | 'png'): Promise<void> => {
    const plate = document.querySelector<SVGSVGElement>('svg[data-plate]');
    if (!plate) return;
    const [{ drawPlate, paintPlate }, { tellOrigin }] = await Promise.all([
      import('./export/draw-plate.ts'),
      import('../../core/chronicle/export-network.ts'),
    ]);
    const svg = drawPlate(plate, tellOrigin(await toSource(map)));
    if (kind === 'svg') saveFile('map.svg', 'image/svg+xml', svg);
    else saveBlob('map.png', await paintPlate(svg));
    announce(`${kind.toUpperCase()} saved`);
  };
  return (
    <SaveMenu
      formats={hasPlate ? [...FORMATS, ...PICTURES] : FORMATS}
      onSave={(format) => void (format === 'svg' || format === 'png' ? savePlate(format) : save(format))}
    />
  );
}

async function toSource({ network, data, atlas }: MapState): Promise<NetworkExport> {
  const { collection } = data;
  const base = import.meta.env.BASE_URL.slice(0, -1);
  const told = data.told ?? (await loadTold(atlas, await atlas.links()));
  return {
    network,
    links: told.links,
    articles: new Map(told.articles.map((article) => [article.id, article])),
    stories: new Map(collection.stories.map(({ id, title }) => [id, title])),
    title: collection.title,
    ...(collection.edition !== undefined && { edition: collection.edition }),
    urlOf: (focus, other) => {
      const pair = other === undefined ? {} : { pair: pairOf(focus, other) };
      return new URL(base + formatAddress({ kind: 'map', focus, ...pair }), window.location.href).href;
    },
  };
}
