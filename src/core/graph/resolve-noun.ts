import type { Chunk, NounChunk } from './chunk.ts';
import { PERSONAL, PLURAL } from './grammar-words.ts';
import { groupEndingAt, type Group } from './group.ts';
import { type Party, toHeadParty, toParty } from './party.ts';

/** Who a pronoun could stand for, from the sentence before. */
export interface Memory {
  /** Who or what the sentence before was about. */
  subject: readonly Party[];
  /** Everyone whom the sentence before names. */
  people: readonly Party[];
}

/** A sentence in which pronouns are looked up. */
export interface Reading {
  readonly chunks: readonly Chunk[];
  readonly memory: Memory;
}

/** Whom the members of a group name. Pronouns are followed to the one they can stand for, and to nobody when there are several. */
export function resolveGroup(reading: Reading, group: Group, barred: readonly Party[] = []): readonly Party[] {
  return group.flatMap((at) => {
    const chunk = reading.chunks[at];
    return chunk?.kind === 'noun' ? resolveNoun(reading, at, barred) : [];
  });
}

/** Whom the noun phrase at `at` names; `barred` cannot be meant. */
export function resolveNoun(reading: Reading, at: number, barred: readonly Party[] = []): readonly Party[] {
  const noun = reading.chunks[at];
  if (noun?.kind !== 'noun') return [];
  const place = { start: noun.start, end: noun.end, derived: true };
  if (PERSONAL.has(noun.word)) return findPerson(reading, at, barred).map((party) => ({ ...party, ...place }));
  if (PLURAL.has(noun.word)) return findSeveral(reading, at).map((party) => ({ ...party, ...place }));
  return toHeadParty(noun);
}

/** The one person named before in this sentence, or else the one of the sentence before. */
export function findPerson({ chunks, memory }: Reading, at: number, barred: readonly Party[]): readonly Party[] {
  const ids = new Set(barred.map(({ name }) => name));
  const inside = chunks.slice(0, at).flatMap((chunk) => (chunk.kind === 'noun' ? peopleIn(chunk) : []));
  const here = distinct(inside).filter(({ name }) => !ids.has(name));
  if (here.length > 0) return here.length === 1 ? here : [];
  const about = memory.subject.filter(({ type, name }) => type === 'PER' && !ids.has(name));
  if (memory.subject.length === 1 && about.length === 1) return about;
  const people = memory.people.filter(({ name }) => !ids.has(name));
  return people.length === 1 ? people : [];
}

function findSeveral({ chunks, memory }: Reading, at: number): readonly Party[] {
  for (let back = at - 1; back >= 0 && at - back < 30; back -= 1) {
    const chunk = chunks[back];
    if (chunk?.kind !== 'noun' || chunk.head?.type !== 'PER') continue;
    const group = groupEndingAt(chunks, back);
    if (group.length > 1) return toParties(chunks, group);
  }
  return memory.subject.length > 1 && memory.subject.every(({ type }) => type === 'PER') ? memory.subject : [];
}

function toParties(chunks: readonly Chunk[], group: Group): readonly Party[] {
  return group.flatMap((at) => {
    const chunk = chunks[at];
    return chunk?.kind === 'noun' ? toHeadParty(chunk) : [];
  });
}

/** The people whom a sentence names, each once. */
export function peopleOf(chunks: readonly Chunk[]): readonly Party[] {
  return distinct(chunks.flatMap((chunk) => (chunk.kind === 'noun' ? peopleIn(chunk) : [])));
}

function peopleIn({ units }: NounChunk): readonly Party[] {
  return units.flatMap(toParty).filter(({ type }) => type === 'PER');
}

function distinct(parties: readonly Party[]): readonly Party[] {
  return parties.filter(({ name }, at) => parties.findIndex((other) => other.name === name) === at);
}
