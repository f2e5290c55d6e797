import type { Gazetteer } from './gazetteer.ts';
import { findNamedCountry, type SharedName } from './join-in-document.ts';
import { joinShortOrganisations } from './join-short-organisations.ts';
import { familyName, mayBeOnePerson } from './person-name.ts';
import type { PrintedForm } from './printed-form.ts';
import type { NameUnion } from './union.ts';

/** More full names than this with one family name are not compared with each other. */
const MOST_NAMESAKES = 200;

/** Joins what the documents name alike. Returns the names that stand for several people or organisations of the collection. */
export function joinAcrossDocuments(
  union: NameUnion,
  forms: readonly PrintedForm[],
  gazetteer: Gazetteer,
): readonly SharedName[] {
  joinSameWords(union, forms);
  const sharedWords = joinShortOrganisations(union, forms);
  joinCountries(union, forms, gazetteer);
  const people = fullNamesByFamily(forms);
  for (const namesakes of people.values()) joinNamesakes(union, forms, namesakes);
  const shared = joinFamilyNames(union, forms, people);
  joinLoneNames(union, forms);
  return [...sharedWords, ...shared];
}

/** The same words are the same name, but for people and organisations known by one word only: those wait for the full names. */
function joinSameWords(union: NameUnion, forms: readonly PrintedForm[]): void {
  const first = new Map<string, number>();
  forms.forEach(({ type, key, words, text }, number) => {
    if ((type === 'PER' || type === 'ORG') && words.length < 2) return;
    const id = `${type} ${key}`;
    const other = first.get(id);
    if (other === undefined) first.set(id, number);
    else union.join(number, other, `“${text}” is printed with the same words in several reports.`);
  });
}

function joinCountries(union: NameUnion, forms: readonly PrintedForm[], gazetteer: Gazetteer): void {
  const first = new Map<string, number>();
  forms.forEach(({ type, key, text }, number) => {
    const country = type === 'LOC' ? findNamedCountry(key, gazetteer) : undefined;
    if (country === undefined) return;
    const other = first.get(country);
    if (other === undefined) first.set(country, number);
    else union.join(number, other, `“${text}” and “${forms[other]?.text ?? ''}” are names of one country.`);
  });
}

function fullNamesByFamily(forms: readonly PrintedForm[]): ReadonlyMap<string, readonly number[]> {
  const people = new Map<string, number[]>();
  forms.forEach(({ type, words }, number) => {
    if (type !== 'PER' || words.length < 2) return;
    for (const family of new Set([familyName(words), words.at(-1) ?? ''])) {
      const list = people.get(family);
      if (list) list.push(number);
      else people.set(family, [number]);
    }
  });
  return people;
}

function joinNamesakes(union: NameUnion, forms: readonly PrintedForm[], namesakes: readonly number[]): void {
  const people = [...new Set(namesakes.map((number) => union.find(number)))];
  if (people.length > MOST_NAMESAKES) return;
  for (const a of people) {
    for (const b of people) {
      const [one, other] = [forms[a], forms[b]];
      if (a >= b || !one || !other || !mayBeOnePerson(one.words, other.words)) continue;
      union.join(b, a, `“${other.text}” and “${one.text}” share the family name, and their given names agree.`);
    }
  }
}

function joinFamilyNames(
  union: NameUnion,
  forms: readonly PrintedForm[],
  people: ReadonlyMap<string, readonly number[]>,
): readonly SharedName[] {
  return forms.flatMap(({ type, words, key, text }, number) => {
    if (type !== 'PER' || words.length !== 1 || union.fullNames(number).length > 0) return [];
    const namesakes = people.get(key) ?? [];
    const different = new Set(namesakes.map((one) => union.find(one)));
    const [first] = namesakes;
    if (first === undefined) return [];
    if (different.size > 1) return [{ form: number, others: namesakes.map((one) => forms[one]?.text ?? '') }];
    union.join(
      number,
      first,
      `“${forms[first]?.text ?? ''}” is the only person of the collection with the family name “${text}”.`,
    );
    return [];
  });
}

/** People known by one word only, in every document that names them. */
function joinLoneNames(union: NameUnion, forms: readonly PrintedForm[]): void {
  const first = new Map<string, number>();
  forms.forEach(({ type, words, key, text }, number) => {
    if (type !== 'PER' || words.length !== 1 || union.fullNames(number).length > 0) return;
    const other = first.get(key);
    if (other === undefined) first.set(key, number);
    else
      union.join(
        number,
        other,
        `“${text}” is printed with the same words in several reports, and no report gives more.`,
      );
  });
}
