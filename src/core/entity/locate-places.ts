import { type Gazetteer, toListKey } from './gazetteer.ts';
import { findNamedCountry } from './join-in-document.ts';
import type { Name, NameGeo } from './name.ts';
import type { ListedPlace, PlaceKind, PlaceList } from './place-list.ts';

/** What places are looked up in. */
export interface PlaceSources {
  readonly gazetteer: Gazetteer;
  readonly places: PlaceList;
}

/** What is known of the collection besides its names. */
export interface PlaceHints {
  /** ISO 3166-1 alpha-2 codes of countries that the collection is about, above those it names. */
  readonly countries?: readonly string[];
}

const PRECISION: Readonly<Record<PlaceKind, NameGeo['precision']>> = {
  country: 'country',
  land: 'area',
  water: 'water',
  spot: 'point',
  town: 'city',
};
/** Areas and spots are listed because they are in the news: each weighs as much as a town of a million. */
const AREA_WEIGHT = 1000;
/** A capital, and a town in a country that the collection names, weigh so many times their people. */
const CAPITAL_FACTOR = 10;
const NAMED_FACTOR = 30;
/** Words that a place is named with or without. */
const KIND_WORD = / (?:region|province|city|oblast|district|state|prefecture|krai|governorate|island|islands|sea)$/;

/**
 * Where the places among the names lie. A place of several meanings is taken for the one in a country that the collection names, then
 * for the largest; the `basis` says so. A place that no list has, and everything that is no place, has no entry. Keys are ids of names.
 */
export function locatePlaces(
  names: readonly Name[],
  { gazetteer, places }: PlaceSources,
  hints: PlaceHints = {},
): ReadonlyMap<string, NameGeo> {
  const found = names.flatMap((name) => (name.type === 'LOC' ? [{ name, country: findCountry(name, gazetteer) }] : []));
  const named = new Set([...(hints.countries ?? []), ...found.flatMap(({ country }) => country ?? [])]);
  return new Map(
    found.flatMap(({ name, country }): (readonly [string, NameGeo])[] => {
      const listed = country === undefined ? undefined : places.findCountry(country);
      const geo = listed ? toGeo(listed, countryBasis(listed)) : locateOne(name, places, named);
      return geo ? [[name.id, geo]] : [];
    }),
  );
}

/** The country that a name names by any of its spellings. */
function findCountry({ label, printed }: Name, gazetteer: Gazetteer): string | undefined {
  for (const text of [label, ...printed.map((one) => one.text)]) {
    const country = findNamedCountry(toPlaceKey(text), gazetteer);
    if (country !== undefined) return country;
  }
  return undefined;
}

function locateOne({ label, printed }: Name, places: PlaceList, named: ReadonlySet<string>): NameGeo | undefined {
  const keys = new Set([label, ...printed.map(({ text }) => text)].map(toPlaceKey));
  for (const key of [...keys, ...[...keys].map((one) => one.replace(KIND_WORD, ''))]) {
    const meanings = places.find(key);
    const best = chooseMeaning(meanings, named);
    if (best) return toGeo(best, basisOf(best, meanings, { named, places }));
  }
  return undefined;
}

function toPlaceKey(text: string): string {
  return toListKey(text)
    .replace(/^the /, '')
    .replace(/ ?'s?$/, '');
}

function chooseMeaning(meanings: readonly ListedPlace[], named: ReadonlySet<string>): ListedPlace | undefined {
  return meanings.toSorted((a, b) => weigh(b, named) - weigh(a, named))[0];
}

function weigh(place: ListedPlace, named: ReadonlySet<string>): number {
  const size = place.kind === 'town' ? Math.max(1, place.people) : AREA_WEIGHT;
  const capital = place.isCapital ? CAPITAL_FACTOR : 1;
  return size * capital * (isNamed(place, named) ? NAMED_FACTOR : 1);
}

function isNamed({ countries }: ListedPlace, named: ReadonlySet<string>): boolean {
  return countries.some((code) => named.has(code));
}

function toGeo({ lat, lng, kind }: ListedPlace, basis: string): NameGeo {
  return { lat, lng, precision: PRECISION[kind], basis };
}

function countryBasis({ name }: ListedPlace): string {
  return `Story Atlas’s own list of countries: ${name}, a point near its middle.`;
}

interface Context {
  readonly named: ReadonlySet<string>;
  readonly places: PlaceList;
}

/** One sentence for readers: the list it is from, what it is there, and why this one of several. */
function basisOf(place: ListedPlace, meanings: readonly ListedPlace[], { named, places }: Context): string {
  const [country] = place.countries.flatMap((code) => places.findCountry(code)?.name ?? []);
  const where = place.countries.length === 1 && country !== undefined ? `${place.name}, ${country}` : place.name;
  const source = place.kind === 'town' ? 'GeoNames' : 'Story Atlas’s own list of lands and waters';
  const extent = place.kind === 'land' || place.kind === 'water' ? ', a point near its middle' : '';
  return `${source}: ${where}${extent}; ${reasonFor(place, meanings, { named, country })}.`;
}

function reasonFor(
  place: ListedPlace,
  meanings: readonly ListedPlace[],
  { named, country }: { readonly named: ReadonlySet<string>; readonly country: string | undefined },
): string {
  const others = meanings.length - 1;
  if (others === 0) return `the only ${place.kind === 'town' ? 'large town' : 'place'} of that name`;
  const among = `one of ${meanings.length} places of that name`;
  if (!isNamed(place, named)) return `${among}, chosen as the best known or the largest`;
  const rivals = meanings.filter((one) => one !== place && isNamed(one, named));
  if (country === undefined || rivals.length > 0) return `${among}, chosen as the best known or the largest`;
  return `${among}, chosen because the reports also name ${withArticle(country)}`;
}

function withArticle(country: string): string {
  const takesArticle =
    /^(?:United|Philippines|Netherlands|Maldives|Gambia|Bahamas|Comoros|Seychelles|.* (?:Republic|Islands)$|.*Republic of)/;
  return takesArticle.test(country) ? `the ${country}` : country;
}
