import type { NameType } from '../entity/mention.ts';
import type { NounChunk } from './chunk.ts';
import type { Draft } from './draft.ts';
import { PLACE_NOUNS, ORG_NOUNS } from './grammar-words.ts';
import { isClitic } from './is-verb.ts';
import { FORMER, NOT_IN_OFFICE, PLACE_CLASSES, SHARED_OFFICES, SOLE_OFFICES } from './office-words.ts';
import { type Party, toHeadParty, toParty } from './party.ts';
import type { Reading } from './resolve-noun.ts';
import type { Unit } from './unit.ts';

/** The country that an adjective stands for that ends at `last` (`South Korean`); `undefined` when the text does not name the country. */
export type FindCountry = (units: readonly Unit[], last: number) => Party | undefined;

const MOST_CHARACTERS = 40;

/** Links that a noun phrase states inside itself or with the one beside it: office, country, region. They have no date. */
export function findBelonging(reading: Reading, at: number, findCountry: FindCountry): readonly Draft[] {
  const noun = reading.chunks[at];
  if (noun?.kind !== 'noun') return [];
  return [
    ...insidePhrase(noun, findCountry),
    ...apposed(reading, at, noun, findCountry),
    ...placeInPlace(reading, at, noun),
  ];
}

/** `Russia’s defence minister X`, `Norwegian Prime Minister X`, `Norway’s Y region`, `the Norwegian news agency Z`. */
function insidePhrase(noun: NounChunk, findCountry: FindCountry): readonly Draft[] {
  const people = noun.units.filter(({ type }) => type === 'PER').flatMap((unit) => toParty(unit));
  const heads = toHeadParty(noun).filter(({ type }) => type !== 'PER');
  return [...people, ...heads].flatMap((head) => ownedBy(noun, head, findCountry));
}

function ownedBy(noun: NounChunk, head: Party, findCountry: FindCountry): readonly Draft[] {
  const place = noun.units.findIndex(({ name, start }) => name === head.name && start === head.start);
  const owner = ownerIn(noun.units.slice(0, place), findCountry);
  if (owner === undefined || owner.party.name === head.name) return [];
  const middle = noun.units.slice(owner.next, place);
  if (head.type === 'PER') return holdsOffice(head, owner.party, middle);
  if (owner.party.type !== 'LOC' || (!owner.possessive && head.type !== 'ORG')) return [];
  if (head.type === 'LOC') return [belongs(head, owner.party, 'is in', noun)];
  if (head.type === 'ARMS') return [{ ...belongs(owner.party, head, 'has', noun), kind: 'arms' }];
  const tail = noun.units.slice(place + 1);
  const kind = [...middle, ...tail].findLast(({ word }) => ORG_NOUNS.has(word))?.word;
  if (!owner.possessive && kind === undefined) return [];
  return head.type === 'ORG'
    ? [belongs(head, owner.party, kind === undefined ? 'belongs to' : `is ${articleOf(kind)} ${kind} of`, noun)]
    : [];
}

interface Owner {
  readonly party: Party;
  readonly next: number;
  readonly possessive: boolean;
}

/** The owner in front of a noun phrase: a name with or without `’s`, or an adjective of a country. The last one counts. */
function ownerIn(units: readonly Unit[], findCountry: FindCountry): Owner | undefined {
  for (let at = units.length - 1; at >= 0; at -= 1) {
    const unit = units[at];
    const [party] = unit?.name === undefined ? [findCountry(units, at)] : toParty(unit);
    if (party === undefined) continue;
    const possessive = isClitic(units[at + 1]);
    return { party, next: possessive ? at + 2 : at + 1, possessive };
  }
  return undefined;
}

function holdsOffice(person: Party, owner: Party, middle: readonly Unit[]): readonly Draft[] {
  if (owner.type !== 'LOC' && owner.type !== 'ORG') return [];
  const [first] = middle;
  const last = middle.at(-1)?.word;
  if (owner.type === 'LOC' && (first === undefined || last === 'counterpart')) {
    return [belongs(person, owner, 'belongs to', { start: owner.start, end: person.end })];
  }
  const verb = tellOffice(middle, owner.type);
  if (verb === undefined || first === undefined) return [];
  return [belongs(person, owner, verb, { start: first.start, end: middle.at(-1)?.end ?? first.end })];
}

/** `is the defence minister of`; `undefined` when the words name no office. */
function tellOffice(words: readonly Unit[], type: NameType): string | undefined {
  const office = words.filter(({ word, kind }) => kind === 'word' && !NOT_IN_OFFICE.has(word));
  const last = office.findLast(({ word }) => SOLE_OFFICES.has(word) || SHARED_OFFICES.has(word));
  if (last === undefined || office.some(isClitic) || (type !== 'LOC' && type !== 'ORG')) return undefined;
  const be = words.some(({ word }) => FORMER.has(word)) ? 'was' : 'is';
  const isDeputy = office.some(({ word }) => /^(?:deputy|vice|assistant|senior)$/.test(word));
  const isSole = SOLE_OFFICES.has(last.word) && !isDeputy;
  const article = (word: string): string => (isSole ? 'the' : articleOf(word));
  const full = office
    .map(({ word }) => word)
    .join(' ')
    .replaceAll(' - ', '-');
  const long = `${be} ${article(full)} ${full} of`;
  if (long.length <= MOST_CHARACTERS) return long;
  const short = `${be} ${articleOf(last.word)} ${last.word} of`;
  return short.length <= MOST_CHARACTERS ? short : undefined;
}

function articleOf(word: string): string {
  return /^[aeio]/.test(word) ? 'an' : 'a';
}

/** `X, governor of Y`; `Y’s navy commander, X`. */
function apposed({ chunks }: Reading, at: number, noun: NounChunk, findCountry: FindCountry): readonly Draft[] {
  const next = chunks[at + 2];
  if (chunks[at + 1]?.kind !== 'comma' || next?.kind !== 'noun') return [];
  const [person] = toHeadParty(noun);
  if (person?.type === 'PER' && next.head === undefined) {
    if (chunks[at + 3]?.word === 'and') return [];
    return [...officeInside(person, next, findCountry), ...officeOf({ chunks }, at + 2, person, findCountry)];
  }
  if (noun.head !== undefined) return [];
  const [after] = toHeadParty(next);
  if (after?.type !== 'PER' || chunks[at + 3]?.kind === 'and') return [];
  return [...officeInside(after, noun, findCountry)];
}

/** `Y’s navy commander`, said of a person beside it. */
function officeInside(person: Party, noun: NounChunk, findCountry: FindCountry): readonly Draft[] {
  const last = noun.units.at(-1);
  if (last === undefined || !isOffice(last)) return [];
  const owner = ownerIn(noun.units, findCountry);
  if (owner === undefined || owner.party.name === person.name) return [];
  return holdsOffice(person, owner.party, noun.units.slice(owner.next));
}

/** `governor of Y’s Z region`, said of a person before it. */
function officeOf(
  { chunks }: Pick<Reading, 'chunks'>,
  at: number,
  person: Party,
  findCountry: FindCountry,
): readonly Draft[] {
  const [office, of, whole] = [chunks[at], chunks[at + 1], chunks[at + 2]];
  if (office?.kind !== 'noun' || whole?.kind !== 'noun' || (of?.word !== 'of' && of?.word !== 'for')) return [];
  const words = office.units.filter(({ word }) => !/^(?:the|a|an)$/.test(word));
  const last = words.at(-1);
  if (last === undefined || !isOffice(last) || ownerIn(words, findCountry) !== undefined) return [];
  const [named] = toHeadParty(whole);
  if (named !== undefined) return holdsOffice(person, named, words);
  const owner = ownerIn(whole.units, findCountry);
  const thing = whole.units.at(-1);
  if (owner?.party.type !== 'LOC' || thing === undefined || thing.kind !== 'word') return [];
  const verb = `is ${SOLE_OFFICES.has(last.word) ? 'the' : articleOf(last.word)} ${last.word} of the ${thing.word} of`;
  return verb.length > MOST_CHARACTERS
    ? []
    : [belongs(person, owner.party, verb, { start: office.start, end: whole.end })];
}

function isOffice({ word }: Unit): boolean {
  return SOLE_OFFICES.has(word) || SHARED_OFFICES.has(word);
}

/** `Bergen, Norway`; `Bergen, a port city in Norway`; `Bergen in Norway`; `Oslo, the capital of Norway`. */
function placeInPlace({ chunks }: Reading, at: number, noun: NounChunk): readonly Draft[] {
  const [inner] = toHeadParty(noun);
  if (inner?.type !== 'LOC' || chunks[at - 1]?.kind !== 'preposition') {
    if (inner?.type !== 'LOC' || chunks[at + 1]?.kind !== 'comma') return [];
  }
  const next = chunks[at + 1];
  const after = chunks[at + 2];
  if (after?.kind !== 'noun') return [];
  if (next?.kind === 'preposition' && next.word === 'in') return inPlace(inner, after, 'is in');
  if (next?.kind !== 'comma') return [];
  if (after.head === undefined) return classIn({ chunks }, at + 2, inner);
  const end = chunks[at + 3];
  const isAlone = after.units.length === 1 && (end === undefined || end.kind === 'comma' || end.kind === 'stop');
  const isList = end?.kind === 'comma' && chunks[at + 4]?.kind === 'noun' && chunks[at + 5]?.kind !== 'verb';
  return isAlone && !isList && chunks[at - 1]?.kind === 'preposition' ? inPlace(inner, after, 'is in') : [];
}

function classIn({ chunks }: Pick<Reading, 'chunks'>, at: number, inner: Party): readonly Draft[] {
  const [noun, joint, whole] = [chunks[at], chunks[at + 1], chunks[at + 2]];
  if (noun?.kind !== 'noun' || whole?.kind !== 'noun' || !(PLACE_CLASSES.has(noun.word) || PLACE_NOUNS.has(noun.word)))
    return [];
  if (joint?.word !== 'in' && joint?.word !== 'of') return [];
  const words = noun.units.map(({ word }) => word).join(' ');
  const verb = `is ${words} ${joint.word}`;
  return inPlace(inner, whole, verb.length <= MOST_CHARACTERS ? verb : `is a ${noun.word} ${joint.word}`);
}

function inPlace(inner: Party, whole: NounChunk, verb: string): readonly Draft[] {
  const [outer] = toHeadParty(whole);
  if (outer?.type !== 'LOC' || outer.name === inner.name) return [];
  return [belongs(inner, outer, verb, { start: inner.start, end: whole.end })];
}

function belongs(a: Party, b: Party, verb: string, cue: Draft['cue']): Draft {
  return { a, b, kind: 'at', verb, modality: 'happened', cue: { start: cue.start, end: cue.end }, dated: false };
}
