import { BASE_PASTS, NOT_PAST } from '../date/verb-words.ts';
import {
  ADVERBS,
  BEING,
  DETERMINERS,
  HELPERS,
  NOUN_OR_VERB,
  OWNERS,
  PERSONAL,
  PREPOSITIONS,
  PRESENT_SAYING,
} from './grammar-words.ts';
import { LINK_VERBS, type VerbForm } from './link-verbs.ts';
import type { Unit } from './unit.ts';

/** Before `-ing` these still leave it a verb: `after meeting X`. */
const BEFORE_ING: ReadonlySet<string> = new Set(
  'after before while since by without when from of for and or but on in'.split(' '),
);
const BEFORE_PRESENT: ReadonlySet<string> = new Set('who which that to and he she they it will would'.split(' '));

/** Whether the word at `at` is an adverb that may stand inside a verb phrase. */
export function isAdverb(unit: Unit | undefined): boolean {
  if (unit?.kind !== 'word') return false;
  return ADVERBS.has(unit.word) || (!unit.capital && unit.word.length > 4 && unit.word.endsWith('ly'));
}

/** Whether the unit is the `’s` or `’` of an owner. */
export function isClitic(unit: Unit | undefined): boolean {
  return unit !== undefined && (unit.word === "'s" || unit.word === "'" || unit.word === '’');
}

/** Whether the word at `at` is a main verb, as far as the words around it tell. */
export function isMainVerb(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit?.kind !== 'word') return false;
  const before = unitBefore(units, at);
  if (isNounContext(before)) return false;
  const reading = LINK_VERBS.get(unit.word);
  if (reading !== undefined) return isLinkVerb(units, at, reading.form);
  if (unit.capital) return false;
  if (PRESENT_SAYING.has(unit.word)) return before?.kind !== 'word' || !DETERMINERS.has(before.word);
  if (BASE_PASTS.has(unit.word)) return true;
  if (unit.word === 'set' || unit.word === 'put') return before?.kind === 'name';
  return unit.word.length > 3 && unit.word.endsWith('ed') && !NOT_PAST.has(unit.word);
}

function isLinkVerb(units: readonly Unit[], at: number, form: VerbForm): boolean {
  const word = units[at]?.word ?? '';
  const before = unitBefore(units, at);
  if (form === 'past' || form === 'participle')
    return word !== 'left' || units[at + 1]?.kind !== 'mark' || before?.kind !== 'mark';
  if (form === 'ing') return isGerund(before);
  if (form === 'base') return isPluralSubject(units, at) || (before !== undefined && BEFORE_PRESENT.has(before.word));
  if (!NOUN_OR_VERB.has(word)) return before?.kind !== 'word' || !PREPOSITIONS.has(before.word);
  if (before === undefined) return false;
  if (before.kind === 'date') return true;
  if (!PREPOSITIONS.has(before.word) && before.kind === 'word' && opensNoun(units[at + 1])) return true;
  return (before.kind === 'name' && before.type !== 'ARMS') || BEFORE_PRESENT.has(before.word);
}

/** Whether a noun phrase begins here: behind a noun, that makes `shows` a verb. */
function opensNoun(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.kind === 'mark') return false;
  return unit.kind === 'name' || unit.capital || DETERMINERS.has(unit.word) || PERSONAL.has(unit.word);
}

function isGerund(before: Unit | undefined): boolean {
  if (before === undefined || before.kind !== 'word') return true;
  return BEING.has(before.word) || HELPERS.has(before.word) || BEFORE_ING.has(before.word) || isAdverb(before);
}

function isPluralSubject(units: readonly Unit[], at: number): boolean {
  const before = unitBefore(units, at);
  return before?.kind === 'name' && units[at - 2]?.word === 'and';
}

function isNounContext(before: Unit | undefined): boolean {
  if (before === undefined) return false;
  return (DETERMINERS.has(before.word) && before.word !== 'that') || OWNERS.has(before.word) || isClitic(before);
}

/** The unit before, adverbs left out. */
function unitBefore(units: readonly Unit[], at: number): Unit | undefined {
  let back = at - 1;
  while (back > 0 && at - back < 4 && isAdverb(units[back])) back -= 1;
  return units[back];
}
