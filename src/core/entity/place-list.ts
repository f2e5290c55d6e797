import { toListKey } from './gazetteer.ts';

/** What a listed place is: a country; a stretch of land or water; a spot small enough for a point; a town. */
export type PlaceKind = 'country' | 'land' | 'water' | 'spot' | 'town';

/** A place whose coordinates are known, in degrees. */
export interface ListedPlace {
  readonly kind: PlaceKind;
  readonly name: string;
  /** ISO 3166-1 alpha-2; several for what lies in several countries, none for a sea. */
  readonly countries: readonly string[];
  readonly lat: number;
  readonly lng: number;
  /** People of a town, in thousands; 0 for other places. */
  readonly people: number;
  readonly isCapital: boolean;
}

/** A list of places, opened for look-up. */
export interface PlaceList {
  /** The places of this name, as `toListKey` folds it, in the order of the list; empty when there are none. */
  readonly find: (key: string) => readonly ListedPlace[];
  /** The country with this ISO code. */
  readonly findCountry: (code: string) => ListedPlace | undefined;
}

const AREAS: ReadonlySet<string> = new Set<PlaceKind>(['country', 'land', 'water', 'spot']);

/**
 * Opens a list of places: lines `kind, country codes or -, latitude, longitude, names between bars`, then for each country `towns, code` and
 * below it `names between bars, latitude, longitude, people in thousands, * for a capital`; tabs between the fields. A place of several names
 * is called by the first. Lines that are neither, and lines without numbers, are passed over.
 */
export function openPlaces(text: string): PlaceList {
  const byKey = new Map<string, ListedPlace[]>();
  const countries = new Map<string, ListedPlace>();
  let country = '';
  for (const line of text.split('\n')) {
    const fields = line.split('\t');
    if (fields[0] === 'towns') country = fields[1] ?? '';
    const isArea = AREAS.has(fields[0] ?? '');
    const place = isArea ? readArea(fields) : readTown(fields, country);
    if (!place || !Number.isFinite(place.lat) || !Number.isFinite(place.lng)) continue;
    if (place.kind === 'country') countries.set(place.countries[0] ?? '', place);
    for (const name of (isArea ? fields[4] : fields[0])?.split('|') ?? []) {
      const key = toListKey(name);
      const list = byKey.get(key);
      if (list) list.push(place);
      else byKey.set(key, [place]);
    }
  }
  return { find: (key) => byKey.get(key) ?? [], findCountry: (code) => countries.get(code) };
}

function readArea([kind = '', codes = '', lat, lng, names = '']: readonly string[]): ListedPlace {
  return {
    kind: kind as PlaceKind,
    name: names.split('|')[0] ?? '',
    countries: codes === '-' ? [] : codes.split(','),
    lat: Number(lat),
    lng: Number(lng),
    people: 0,
    isCapital: false,
  };
}

function readTown(fields: readonly string[], country: string): ListedPlace | undefined {
  const [names = '', lat, lng, people, capital] = fields;
  if (fields.length < 4 || country === '') return undefined;
  const [name = ''] = names.split('|');
  return {
    kind: 'town',
    name,
    countries: [country],
    lat: Number(lat),
    lng: Number(lng),
    people: Number(people) || 0,
    isCapital: capital === '*',
  };
}
