import type { Modality } from '../event/event.ts';
import type { NounChunk } from './chunk.ts';
import { type Draft, isAllowed } from './draft.ts';
import { OWNERS, SITE_NOUNS } from './grammar-words.ts';
import { groupStartingAt } from './group.ts';
import { isClitic } from './is-verb.ts';
import { type Party, toHeadParty, toParty } from './party.ts';
import { findPerson, type Reading, resolveGroup } from './resolve-noun.ts';

/** Nouns that are a meeting, and the verb to show. */
const MEETINGS: ReadonlyMap<string, string> = new Map([
  ['meeting', 'met'],
  ['meetings', 'met'],
  ['talks', 'held talks with'],
  ['summit', 'held a summit with'],
  ['handshake', 'shook hands with'],
  ['hands', 'shook hands with'],
  ['conversation', 'spoke with'],
  ['discussions', 'held talks with'],
  ['discussion', 'spoke with'],
  ['call', 'spoke with'],
  ['dinner', 'dined with'],
  ['lunch', 'lunched with'],
  ['luncheon', 'lunched with'],
]);
const VISITS: ReadonlySet<string> = new Set('visit visits trip trips journey tour arrival return'.split(' '));
/** Behind these a meeting is still to come. */
const AHEAD: ReadonlySet<string> = new Set(['for', 'ahead', 'before', 'toward', 'towards', 'about']);
const GONE: ReadonlySet<string> = new Set(
  'cancelled canceled postponed possible proposed planned scheduled expected future upcoming no any potential next'.split(
    ' ',
  ),
);
/** Nouns of what is done with weapons, and the verb to show. */
const INSPECTIONS: ReadonlyMap<string, string> = new Map([
  ['inspection', 'inspected'],
  ['test', 'tested'],
  ['launch', 'launched'],
]);
/** Verbs that hold a meeting. */
const HOLDING: ReadonlySet<string> = new Set(
  'paid pay pays made make makes continued held hold holds holding had have has having began begin begins opened concluded finished ended attended shook shake shakes shaking wrapped resumed started'.split(
    ' ',
  ),
);

/** The verb of a clause as far as meetings care: whether it holds one, and who does it. */
export interface Holder {
  readonly word: string;
  readonly subjects: readonly Party[];
  readonly modality: Modality;
  readonly negated: boolean;
}

/** Links that a noun states: `X’s meeting with Y`, `her trip to Z`, `held talks with Y`, `talks between X and Y`. */
export function findNounLinks(reading: Reading, at: number, findHolder: () => Holder | undefined): readonly Draft[] {
  const noun = reading.chunks[at];
  if (noun?.kind !== 'noun' || noun.head !== undefined) return [];
  const meeting = MEETINGS.get(noun.word);
  const isVisit = VISITS.has(noun.word);
  const inspected = INSPECTIONS.get(noun.word);
  if (meeting === undefined && !isVisit && inspected === undefined) return [];
  const holder = findHolder();
  const isGone = noun.units.some(({ word }) => GONE.has(word));
  if (isGone || holder?.negated === true) return [];
  const behind = reading.chunks[at + 1];
  const target = reading.chunks[at + 2];
  if (behind?.kind !== 'preposition' || target?.kind !== 'noun') return [];
  if (meeting !== undefined && behind.word === 'between') return between(reading, at, meeting);
  const parties = resolveGroup(reading, groupStartingAt(reading.chunks, at + 2));
  const owners = findOwners(reading, at, noun);
  const found: Found = { noun, owners, parties, modality: modalityOf(reading, at, owners, holder) };
  const visitors = owners.length > 0 ? owners : holdersOf(reading, at, holder);
  if (inspected !== undefined) return behind.word === 'of' ? inspect({ ...found, owners: visitors }, inspected) : [];
  if (isVisit) {
    if (!/^(?:to|in)$/.test(behind.word)) return [];
    return visit({ ...found, owners: visitors, parties: placeOf(reading, at + 2, parties) }, behind.word, holder);
  }
  if (behind.word !== 'with') return [];
  return meet({ ...found, owners: visitors }, meeting ?? 'met');
}

interface Found {
  readonly noun: NounChunk;
  readonly owners: readonly Party[];
  readonly parties: readonly Party[];
  readonly modality: Modality;
}

function inspect({ noun, owners, parties }: Found, verb: string): readonly Draft[] {
  return owners.flatMap((a) =>
    parties
      .filter((b) => b.type === 'ARMS' && isAllowed('arms', a, b))
      .map((b): Draft => ({ a, b, kind: 'arms', verb, modality: 'happened', cue: noun, dated: true })),
  );
}

/** `talks between X and Y`. */
function between(reading: Reading, at: number, verb: string): readonly Draft[] {
  const cue = reading.chunks[at];
  const and = reading.chunks[at + 3];
  const [[a], [b]] = [resolveGroup(reading, [at + 2]), resolveGroup(reading, [at + 4])];
  if (cue === undefined || and?.word !== 'and' || a === undefined || b === undefined || !isAllowed('met', a, b))
    return [];
  return [{ a, b, kind: 'met', verb, modality: 'happened', cue, dated: true }];
}

function meet({ noun, owners, parties, modality }: Found, shown: string): readonly Draft[] {
  const verb = modality === 'happened' ? shown : 'is expected to meet';
  return owners.flatMap((a) =>
    parties
      .filter((b) => isAllowed('met', a, b))
      .map((b): Draft => ({ a, b, kind: 'met', verb, modality, cue: noun, dated: true })),
  );
}

/** The place itself, or the one that a building stands in: `a visit to a school in X`. */
function placeOf({ chunks }: Reading, at: number, parties: readonly Party[]): readonly Party[] {
  const [site, joint, place] = [chunks[at], chunks[at + 1], chunks[at + 2]];
  if (parties.length > 0 || site?.kind !== 'noun' || place?.kind !== 'noun') return parties;
  return SITE_NOUNS.has(site.word) && joint?.word === 'in'
    ? toHeadParty(place).filter(({ type }) => type === 'LOC')
    : [];
}

function visit(
  { noun, owners, parties, modality }: Found,
  preposition: string,
  holder: Holder | undefined,
): readonly Draft[] {
  const word = noun.word.replace(/s$/, '');
  const verb = modality === 'happened' ? tellVisit(word, preposition, holder) : 'is expected to visit';
  return owners
    .filter(({ type }) => type === 'PER' || type === 'ORG')
    .flatMap((a) =>
      parties
        .filter((b) => isAllowed('at', a, b))
        .map((b): Draft => ({ a, b, kind: 'at', verb, modality, cue: noun, dated: true })),
    );
}

function tellVisit(word: string, preposition: string, holder: Holder | undefined): string {
  if (holder !== undefined && BEGINNING.has(holder.word)) return `${holder.word} a ${word} ${preposition}`;
  if (word === 'return') return 'returned to';
  if (word === 'journey') return 'travelled to';
  return word === 'arrival' ? `arrived ${preposition}` : 'visited';
}
const BEGINNING: ReadonlySet<string> = new Set(['began', 'started', 'continued', 'ended', 'finished']);

/** Whose meeting it is: `X’s`, `his`. */
function findOwners(reading: Reading, at: number, { units }: NounChunk): readonly Party[] {
  const clitic = units.findIndex(isClitic);
  const owner = clitic > 0 ? units[clitic - 1] : undefined;
  if (owner !== undefined) return toParty(owner);
  const [first] = units;
  if (first === undefined || !OWNERS.has(first.word) || !/^(?:his|her)$/.test(first.word)) return [];
  return findPerson(reading, at, []).map((party) => ({ ...party, start: first.start, end: first.end, derived: true }));
}

/** The subject of `held talks with`; also where the noun stands behind `in` or `during`. */
function holdersOf({ chunks }: Reading, at: number, holder: Holder | undefined): readonly Party[] {
  if (holder === undefined) return [];
  const before = chunks[at - 1];
  const isObject = before?.kind === 'verb' && HOLDING.has(before.word);
  const isInside =
    before?.kind === 'preposition' && /^(?:in|during|at|after|following|for|before|with|by)$/.test(before.word);
  return isObject || isInside ? holder.subjects : [];
}

function modalityOf({ chunks }: Reading, at: number, owners: readonly Party[], holder: Holder | undefined): Modality {
  const before = chunks[at - 1];
  if (before?.kind === 'preposition' && AHEAD.has(before.word)) return 'expected';
  return owners.length > 0 && before?.kind !== 'verb' ? 'happened' : (holder?.modality ?? 'happened');
}
