import type { Chunk, NounChunk } from './chunk.ts';

const MOST_MEMBERS = 12;

/** Places of noun phrases that are told together: `X, Y and Z`. In order. */
export type Group = readonly number[];

/** The group that ends with the noun phrase at `last`. */
export function groupEndingAt(chunks: readonly Chunk[], last: number): Group {
  const members = [last];
  let at = last;
  let joined = false;
  while (members.length < MOST_MEMBERS) {
    const step = stepLeft(chunks, at, joined);
    if (step === undefined) break;
    joined = true;
    at = step;
    members.unshift(at);
  }
  return members;
}

function stepLeft(chunks: readonly Chunk[], at: number, joined: boolean): number | undefined {
  const joint = chunks[at - 1];
  const before = joint?.kind === 'and' && chunks[at - 2]?.kind === 'comma' ? at - 3 : at - 2;
  const isJoint = (joint?.kind === 'and' && joint.word !== 'but') || (joined && joint?.kind === 'comma');
  return isJoint && areAlike(chunks[before], chunks[at]) ? before : undefined;
}

/** The group that begins with the noun phrase at `first`. A last member that has a verb of its own is left out. */
export function groupStartingAt(chunks: readonly Chunk[], first: number): Group {
  const members = [first];
  let at = first;
  while (members.length < MOST_MEMBERS) {
    const comma = chunks[at + 1]?.kind === 'comma';
    const and = chunks[at + (comma ? 2 : 1)];
    const isLast = and?.kind === 'and' && and.word !== 'but';
    if (!isLast && !comma) return [first];
    const next = at + (isLast ? (comma ? 3 : 2) : 2);
    if (!areAlike(chunks[at], chunks[next])) return isClosed(chunks, members) ? members : [first];
    if (hasVerb(chunks, next)) return [first];
    members.push(next);
    at = next;
    if (isLast) return members;
  }
  return [first];
}

/** A list that ends in something without a name: `X, Y and others`. */
function isClosed(chunks: readonly Chunk[], members: Group): boolean {
  const last = members.at(-1) ?? 0;
  const at = chunks[last + 1]?.kind === 'comma' ? last + 2 : last + 1;
  return (
    members.length > 1 && chunks[at]?.kind === 'and' && chunks[at + 1]?.kind === 'noun' && !hasVerb(chunks, at + 1)
  );
}

function hasVerb(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at + 1];
  return next?.kind === 'verb' && next.shape === 'finite' && chunks[at + 2]?.word !== 'by';
}

function areAlike(one: Chunk | undefined, other: Chunk | undefined): boolean {
  if (one?.kind !== 'noun' || other?.kind !== 'noun') return false;
  const [a, b] = [classOf(one), classOf(other)];
  return a !== undefined && (a === b || (b === 'common' && a === 'actor'));
}

/** People and organisations go together, so do places, and weapons. */
function classOf({ head, units }: NounChunk): string | undefined {
  if (head === undefined) return units.some(({ kind }) => kind === 'name') ? undefined : 'common';
  return head.type === 'PER' || head.type === 'ORG' ? 'actor' : head.type;
}
