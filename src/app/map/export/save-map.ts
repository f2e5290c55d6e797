import { formatAddress } from '../../../core/address/format-address.ts';
import { pairOf } from '../../../core/address/map-view.ts';
import { tellOrigin } from '../../../core/chronicle/export-network.ts';
import type { NetworkExport } from '../../../core/chronicle/export-network.ts';
import type { PlatePlace } from '../../../core/place/plate.ts';
import { writeGeoJson } from '../../../core/place/write-geojson.ts';
import { saveBlob, saveFile } from '../../platform/save-file.ts';
import { siteUrl } from '../../platform/site-url.ts';
import { loadTold } from '../map-loader.ts';
import { openLimitedPlates } from '../place/limit-plates.ts';
import type { MapState } from '../use-map.ts';
import { collectFonts } from './collect-fonts.ts';
import { drawPlates } from './draw-plate.ts';
import { exportMap, MAP_FORMATS } from './export-map.ts';
import type { MapFormat } from './export-map.ts';
import { paintPicture } from './paint-picture.ts';

/** What the map is saved as. */
export type SavedFormat = MapFormat | 'geojson' | 'svg' | 'png';

/** Our fonts that plates are lettered in. */
const FAMILIES = ['Sofia Sans', 'Literata'];

/** Saves what is shown of the map, and tells what was saved. */
export async function saveMap(map: MapState, format: SavedFormat): Promise<string> {
  if (format === 'svg' || format === 'png') return savePicture(map, format);
  if (format === 'geojson') return saveGeoJson(map);
  const { file, type, name } = MAP_FORMATS[format];
  saveFile(file, type, await exportMap(await toSource(map), format));
  return name;
}

async function saveGeoJson(map: MapState): Promise<string> {
  const { plates } = await openLimitedPlates(map, 'every');
  const places = plates.flatMap((plate) =>
    [...plate.places, ...plate.elsewhere].map((place) => ({ ...place, story: plate.title })),
  );
  const { title, retold } = map.data.collection;
  const urlOf = ({ id }: Pick<PlatePlace, 'id'>): string => siteUrl(formatAddress({ kind: 'name', name: id }));
  const text = writeGeoJson({ title, places, urlOf, ...(retold && { notice: RETOLD }) });
  saveFile('places.geojson', 'application/geo+json', text);
  return 'GeoJSON';
}

const RETOLD = 'Retold by Story Atlas from wire reports.';

async function savePicture(map: MapState, kind: 'svg' | 'png'): Promise<string> {
  const plates = [...document.querySelectorAll<SVGSVGElement>('main svg[data-plate]')];
  const { origin, titles } = await (map.address.view === 'places' ? tellPlaces(map) : tellNetwork(map));
  const url = siteUrl(formatAddress(map.address));
  const text = [...plates.map(({ textContent }) => textContent), ...origin, ...(titles ?? []), url].join(' ');
  const fonts = await collectFonts(text, FAMILIES);
  const svg = drawPlates(plates, { notes: origin, url, fonts, ...(titles && { titles }) });
  const name = map.address.view === 'places' ? 'places' : 'map';
  if (kind === 'svg') saveFile(`${name}.svg`, 'image/svg+xml', svg);
  else saveBlob(`${name}.png`, await paintPicture(svg));
  return kind.toUpperCase();
}

const LINES =
  'Solid line: met or spoke. Dash and dot: shown, carried, inspected. Dots: was at, belongs to. Dashes: said, reported. ▷: expected. Positions say nothing about closeness.';

interface PictureWords {
  readonly origin: readonly string[];
  readonly titles?: readonly string[];
}

async function tellNetwork(map: MapState): Promise<PictureWords> {
  return { origin: [LINES, tellOrigin(await toSource(map))] };
}

async function tellPlaces(map: MapState): Promise<PictureWords> {
  const { title, edition, retold } = map.data.collection;
  const { plates } = await openLimitedPlates(map);
  const drawn = plates.filter(({ frame }) => frame !== undefined);
  const walks = [...new Set(drawn.flatMap(({ stops }) => stops?.person ?? []))];
  return {
    titles: [...document.querySelectorAll('main svg[data-plate]')].map((one) => one.getAttribute('data-plate') ?? ''),
    origin: [
      `${title}${edition === undefined ? '' : `, edition of ${edition}`}. Story Atlas.${retold ? ` ${RETOLD}` : ''}`,
      ...(walks.length > 0 ? [`Dotted line: the order of stops of ${walks.join(' and ')}, not the route.`] : []),
      'Basemap: Natural Earth; its borders show who controls the ground. Towns: GeoNames (CC BY 4.0).',
    ],
  };
}

async function toSource({ network, data, atlas }: MapState): Promise<NetworkExport> {
  const { collection } = data;
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
      return siteUrl(formatAddress({ kind: 'map', focus, ...pair }));
    },
  };
}
