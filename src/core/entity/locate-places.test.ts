import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openGazetteer } from './gazetteer.ts';
import { locatePlaces } from './locate-places.ts';
import type { Name, NameGeo } from './name.ts';
import { openPlaces } from './place-list.ts';
import { anyText } from '../../bench/any-text.ts';

const read = (file: string): string => readFileSync(new URL(`data/${file}`, import.meta.url), 'utf8');
const gazetteer = openGazetteer(read('gazetteer.txt'));
const places = openPlaces(read('places.txt'));

const toName = (label: string, type: Name['type'] = 'LOC'): Name => ({
  id: label,
  type,
  label,
  shortLabel: label,
  printed: [{ text: label, count: 1 }],
  mergedFrom: [],
  mentions: [],
});
const locate = (...labels: readonly string[]): ReadonlyMap<string, NameGeo> =>
  locatePlaces(
    labels.map((label) => toName(label)),
    { gazetteer, places },
  );

describe('locatePlaces', () => {
  it.each([
    ['Vladivostok', 43.1, 131.9, 'city'],
    ['Vientiane', 18, 102.6, 'city'],
    ['Komsomolsk-on-Amur', 50.6, 137, 'city'],
    ['Kiev', 50.5, 30.5, 'city'],
    ['Second Thomas Shoal', 9.8, 115.9, 'point'],
    ['Russky Island', 43, 131.9, 'point'],
    ['the South China Sea', 14, 114, 'water'],
    ['Korean peninsula', 38, 127.3, 'area'],
    ['Primorye region', 45.3, 134.7, 'area'],
    ['Rakhine State', 20, 93.6, 'area'],
    ['US', 39.8, -98.6, 'country'],
    ['Georgia', 42.2, 43.5, 'country'],
  ])('%s', (label, lat, lng, precision) => {
    const geo = locate(label).get(label);
    expect(geo?.precision).toBe(precision);
    expect(geo?.lat).toBeCloseTo(lat, 0);
    expect(geo?.lng).toBeCloseTo(lng, 0);
  });

  it('says what the coordinates rest on', () => {
    expect(locate('Vladivostok').get('Vladivostok')?.basis).toBe(
      'GeoNames: Vladivostok, Russia; the only large town of that name.',
    );
    expect(locate('Black Sea').get('Black Sea')?.basis).toBe(
      'Story Atlas’s own list of lands and waters: Black Sea, a point near its middle; the only place of that name.',
    );
  });

  it('takes the place in a country that the collection names, or is about', () => {
    expect(locate('Birmingham').get('Birmingham')?.basis).toContain('United Kingdom; one of');
    expect(locate('Birmingham', 'United States').get('Birmingham')?.basis).toMatch(
      /^GeoNames: Birmingham, United States; one of \d+ places of that name, chosen because the reports also name the United States\.$/,
    );
    const hinted = locatePlaces([toName('Birmingham')], { gazetteer, places }, { countries: ['US'] });
    expect(hinted.get('Birmingham')?.lat).toBeCloseTo(33.5, 0);
  });

  it('gives nothing to what no list has, and to what is no place', () => {
    expect(locate('Borduria', 'West', '').size).toBe(0);
    expect(locatePlaces([toName('Vienna', 'PER')], { gazetteer, places }).size).toBe(0);
  });

  it('takes any names, in any order, and stays on the globe', () => {
    const label = fc.oneof(fc.constantFrom('Birmingham', 'Russia', 'US', 'Gaza', 'Paris'), anyText());
    fc.assert(
      fc.property(fc.uniqueArray(label, { maxLength: 6 }), (labels) => {
        const found = locate(...labels);
        expect(Object.fromEntries(locate(...labels.toReversed()))).toEqual(Object.fromEntries(found));
        for (const { lat, lng, basis } of found.values()) {
          expect(Math.abs(lat)).toBeLessThanOrEqual(90);
          expect(Math.abs(lng)).toBeLessThanOrEqual(180);
          expect(basis).toMatch(/\.$/);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('openPlaces', () => {
  it('reads areas and towns, and passes over what it cannot read', () => {
    const list = openPlaces(
      'country\tFR\t46.6\t2.5\tFrance\n# no\nland\tFR\tx\t1\tNowhere\ntowns\tFR\nParis|Lutetia\t48.85\t2.35\t2138\t*\nBad',
    );
    expect(list.find('lutetia')).toEqual([
      { kind: 'town', name: 'Paris', countries: ['FR'], lat: 48.85, lng: 2.35, people: 2138, isCapital: true },
    ]);
    expect(list.findCountry('FR')?.name).toBe('France');
    expect(list.find('nowhere')).toEqual([]);
    expect(openPlaces('').findCountry('FR')).toBeUndefined();
  });

  it('has every line of the shipped list: on the globe, in a known country, once', () => {
    const rows = read('places-by-hand.txt')
      .split('\n')
      .filter((line) => /^(?:country|land|water|spot)\t/.test(line))
      .map((line) => line.split('\t'));
    expect(rows.length).toBeGreaterThan(600);
    for (const [kind = '', codes = '', lat, lng, names = ''] of rows) {
      expect(Math.abs(Number(lat))).toBeLessThanOrEqual(90);
      expect(Math.abs(Number(lng))).toBeLessThanOrEqual(180);
      expect(names).not.toBe('');
      expect(codes).toMatch(/^(?:-|[A-Z]{2}(?:,[A-Z]{2})*)$/);
      if (kind === 'country') expect(places.findCountry(codes)?.name).toBe(names);
    }
    const names = rows.flatMap(([kind, , , , list = '']) => (kind === 'country' ? [] : list.split('|')));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});
