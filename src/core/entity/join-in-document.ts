import { type Gazetteer, LISTED } from './gazetteer.ts';
import type { NamedDocument } from './name.ts';
import { isAcronymOf, isShortOrganisation } from './organisation-name.ts';
import { familyName, isFamilyFirst, mayBeOnePerson } from './person-name.ts';
import type { PrintedForm } from './printed-form.ts';
import type { NameUnion } from './union.ts';

/** The spellings of one document, with their numbers in the whole list. */
export interface DocumentForms {
  readonly document: NamedDocument;
  readonly forms: readonly (PrintedForm & { readonly number: number })[];
}

type Numbered = DocumentForms['forms'][number];

/** A family name that two full names of one text share: nobody can say whose it is. */
export interface SharedName {
  readonly form: number;
  readonly others: readonly string[];
}

/** More spellings than this that share a word are not compared with each other: the word says nothing then. */
const MOST_SHARING = 120;
/** `Gaza Strip`, `Primorye region`: with and without the last word it is the same place. */
const PLACE_KIND = new Set(
  'region province city strip district oblast prefecture republic governorate state dc'.split(' '),
);

/** Joins the spellings that one text uses for one name. Returns the names it had to leave apart. */
export function joinInDocument(
  union: NameUnion,
  { document, forms }: DocumentForms,
  gazetteer: Gazetteer,
): readonly SharedName[] {
  joinDefinedAcronyms(union, document, forms);
  const byWord = indexByWord(forms);
  const long = forms.toSorted((a, b) => b.words.length - a.words.length || a.number - b.number);
  for (const form of long.filter(({ type, words }) => type !== 'PER' || words.length > 1)) {
    for (const other of sharing(form, byWord)) joinPair(union, { short: form, long: other }, gazetteer);
  }
  joinAcronyms(union, forms);
  joinCountries(union, forms, gazetteer);
  joinCompassNames(union, forms);
  const single = forms.filter(({ type, words }) => type === 'PER' && words.length === 1);
  return single.flatMap((form) => joinSingleName(union, form, sharing(form, byWord)) ?? []);
}

function indexByWord(forms: readonly Numbered[]): ReadonlyMap<string, readonly Numbered[]> {
  const index = new Map<string, Numbered[]>();
  for (const form of forms) {
    for (const word of new Set(form.words)) {
      const key = `${form.type} ${word}`;
      const list = index.get(key);
      if (list) list.push(form);
      else index.set(key, [form]);
    }
  }
  return index;
}

function sharing(form: Numbered, index: ReadonlyMap<string, readonly Numbered[]>): readonly Numbered[] {
  const found = form.words.flatMap((word) => {
    const list = index.get(`${form.type} ${word}`) ?? [];
    return list.length > MOST_SHARING ? [] : list;
  });
  return [...new Set(found)].filter(({ number }) => number !== form.number);
}

interface Pair {
  readonly short: Numbered;
  readonly long: Numbered;
}

function joinPair(union: NameUnion, pair: Pair, gazetteer: Gazetteer): void {
  const why =
    pair.short.type === 'ORG'
      ? organisationReason(pair, gazetteer)
      : (pairReason(pair) ?? countryReason(pair, gazetteer));
  if (why !== undefined) union.join(pair.short.number, pair.long.number, why);
}

function pairReason({ short, long }: Pair): string | undefined {
  const pair = `“${short.text}” and “${long.text}”`;
  if (short.type === 'PER') {
    const fits = long.words.length > 1 && mayBeOnePerson(short.words, long.words);
    return fits ? `${pair} share the family name, and their given names agree.` : undefined;
  }
  if (short.type === 'WORK' || short.type === 'ARMS') {
    const more = long.words.length - short.words.length;
    const ends = more > 0 && short.words.every((word, i) => word === long.words[more + i]);
    return ends ? `“${short.text}” ends the fuller name “${long.text}” in the same report.` : undefined;
  }
  const isKind = long.words.length === short.words.length + 1 && PLACE_KIND.has(long.words.at(-1) ?? '');
  const starts = isKind && short.words.every((word, i) => word === long.words[i]);
  return short.type === 'LOC' && starts ? `${pair} differ only in the word for the kind of place.` : undefined;
}

function organisationReason({ short, long }: Pair, gazetteer: Gazetteer): string | undefined {
  if (isShortOrganisation(short.words, long.words, /^\p{Lu}{2,}$/u.test(short.text))) {
    return `“${short.text}” begins the fuller name “${long.text}” in the same report.`;
  }
  return countryReason({ short, long }, gazetteer);
}

/** `Senate` for `United States Senate`, `Far East` for `Russian Far East`. */
function countryReason({ short, long }: Pair, gazetteer: Gazetteer): string | undefined {
  if (short.type !== 'ORG' && short.type !== 'LOC') return undefined;
  const more = long.words.length - short.words.length;
  const ends = more > 0 && short.words.every((word, i) => word === long.words[more + i]);
  const front = long.words.slice(0, more).join(' ');
  const isWhose = findNamedCountry(front, gazetteer) !== undefined || (gazetteer.kindsOf(front) & LISTED.demonym) !== 0;
  if (!ends || !isWhose) return undefined;
  return `“${short.text}” is “${long.text}” without the country, in the same report.`;
}

function joinDefinedAcronyms(union: NameUnion, { text, mentions }: NamedDocument, forms: readonly Numbered[]): void {
  const numbers = new Map(forms.flatMap((form) => form.mentions.map(({ mention }) => [mention, form] as const)));
  mentions.forEach((mention, at) => {
    const next = mentions[at + 1];
    const [a, b] = [numbers.get(at), numbers.get(at + 1)];
    if (!next || !a || !b || a.number === b.number) return;
    if (
      !/^['’]?s?\s*\(\s*["“]?$/.test(text.slice(mention.end, next.start)) ||
      !/^["”]?\s*[),;]/.test(text.slice(next.end, next.end + 3))
    )
      return;
    const [letters, full] = isAcronymOf(b.key, a.words) ? [b, a] : isAcronymOf(a.key, b.words) ? [a, b] : [];
    if (!letters || !full) return;
    union.define(full.number, letters.key, full.key);
    union.join(
      letters.number,
      full.number,
      `“${letters.text}” stands in brackets beside “${full.text}”, whose first letters it is made of.`,
    );
  });
}

function joinAcronyms(union: NameUnion, forms: readonly Numbered[]): void {
  const letters = forms.filter(
    ({ type, text, key }) =>
      (type === 'ORG' || type === 'LOC') && /^(?:[Tt]he\s)?\p{Lu}[\p{Lu}.&]+$/u.test(text) && key.length <= 8,
  );
  if (letters.length > MOST_SHARING) return;
  for (const short of letters) {
    const full = forms.filter((form) => form.type === short.type && isAcronymOf(short.key, form.words));
    for (const long of full) {
      union.join(
        short.number,
        long.number,
        `“${short.text}” is made of the first letters of “${long.text}”, named in the same report.`,
      );
    }
  }
}

function joinCountries(union: NameUnion, forms: readonly Numbered[], gazetteer: Gazetteer): void {
  const first = new Map<string, Numbered>();
  for (const form of forms.filter(({ type }) => type === 'LOC')) {
    const country = findNamedCountry(form.key, gazetteer);
    if (country === undefined) continue;
    const other = first.get(country);
    if (!other) first.set(country, form);
    else union.join(form.number, other.number, `“${form.text}” and “${other.text}” are names of one country.`);
  }
}

/** The country of which this is a name or a demonym; a capital is a place of its own. */
export function findNamedCountry(key: string, gazetteer: Gazetteer): string | undefined {
  const kinds = gazetteer.kindsOf(key);
  return (kinds & (LISTED.country | LISTED.demonym)) !== 0 && (kinds & LISTED.capital) === 0
    ? gazetteer.findCountry(key)
    : undefined;
}

/** “the North” is the one country of the text that is called North Something. */
function joinCompassNames(union: NameUnion, forms: readonly Numbered[]): void {
  for (const short of forms.filter(({ type, key }) => type === 'LOC' && /^(?:north|south)$/.test(key))) {
    const full = forms.filter(({ type, words }) => type === 'LOC' && words.length === 2 && words[0] === short.key);
    const [only] = full;
    if (only && full.length === 1) {
      union.join(
        short.number,
        only.number,
        `“the ${short.text}” stands for “${only.text}”, the only such name in the report.`,
      );
    }
  }
}

/** Joins a name of one word to the one person it can be; tells when there are several. */
function joinSingleName(union: NameUnion, form: Numbered, candidates: readonly Numbered[]): SharedName | undefined {
  const full = candidates.filter(({ words }) => words.length > 1);
  const family = full.filter(({ words }) => familyName(words) === form.key || words.at(-1) === form.key);
  const possible = family.length > 0 ? family : full.filter(({ words }) => words[0] === form.key);
  const people = new Set(possible.map(({ number }) => union.find(number)));
  if (people.size > 1) {
    const titled = possible.filter(({ titles }) => [...titles].some((title) => form.titles.has(title)));
    const [one] = titled;
    if (one && new Set(titled.map(({ number }) => union.find(number))).size === 1) {
      union.join(form.number, one.number, `“${form.text}” has the same title as “${one.text}” in this report.`);
      return undefined;
    }
    return { form: form.number, others: possible.map(({ text }) => text) };
  }
  const [long] = possible;
  if (long) union.join(form.number, long.number, singleReason(form, long));
  return undefined;
}

function singleReason(form: Numbered, long: Numbered): string {
  if (long.words.at(-1) === form.key && !isFamilyFirst(long.words))
    return `“${form.text}” is the family name of “${long.text}”, and of nobody else in the report.`;
  if (familyName(long.words) === form.key)
    return `“${form.text}” is the family name of “${long.text}”, which stands first.`;
  return `“${form.text}” is the ${long.words[0] === form.key ? 'first' : 'last'} word of “${long.text}”, and of no other name in the report.`;
}
