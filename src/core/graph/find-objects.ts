import type { Chunk } from './chunk.ts';
import { groupStartingAt, type Group } from './group.ts';

/** What stands behind a verb. */
export interface ObjectAt {
  /** `direct`, `second` for the second object without a preposition, or the preposition. */
  readonly slot: string;
  readonly group: Group;
  /** Whether it hangs on the verb itself, or on the noun phrase before it. */
  readonly onVerb: boolean;
  /** The last word of the noun phrase that it hangs on. */
  readonly on: string;
}

const REACH = 16;
const EXAMPLES: ReadonlySet<string> = new Set(['including', 'like', 'among']);

interface Walk {
  slot: string;
  direct: number;
  last: number | undefined;
  lastSlot: string;
}

/** The noun phrases behind the verb at `at`, up to the border of its clause. */
export function findObjects(chunks: readonly Chunk[], at: number): readonly ObjectAt[] {
  const objects: ObjectAt[] = [];
  const walk: Walk = { slot: '', direct: 0, last: undefined, lastSlot: '' };
  for (let next = at + 1; next < chunks.length && next - at < REACH;) {
    const chunk = chunks[next];
    if (chunk?.kind === 'noun') {
      next = takeNoun(chunks, next, walk, objects);
      continue;
    }
    const jump = stepOver(chunks, next, walk);
    if (jump === undefined) break;
    next = jump;
  }
  return objects;
}

function takeNoun(chunks: readonly Chunk[], at: number, walk: Walk, objects: ObjectAt[]): number {
  const group = groupStartingAt(chunks, at);
  const bare = walk.slot === '';
  if (bare && walk.last !== undefined && walk.direct === 0) return chunks.length;
  const slot = bare ? (walk.direct === 0 ? 'direct' : 'second') : walk.slot;
  const before = walk.last === undefined ? undefined : chunks[walk.last];
  const on =
    before?.kind === 'noun' && !isDatedGap(chunks, walk.last ?? 0, at) ? (before.word.split(' ').at(-1) ?? '') : '';
  objects.push({ slot, group, onVerb: before === undefined || slot === 'second', on });
  if (bare) walk.direct += 1;
  walk.last = group.at(-1) ?? at;
  if (slot !== 'of') walk.lastSlot = slot;
  walk.slot = '';
  return walk.last + 1;
}

function isDatedGap(chunks: readonly Chunk[], from: number, to: number): boolean {
  return chunks.slice(from, to).some(({ kind }) => kind === 'date');
}

/** Where to go on behind a joint, or `undefined` at the border of the clause. */
function stepOver(chunks: readonly Chunk[], at: number, walk: Walk): number | undefined {
  const chunk = chunks[at];
  switch (chunk?.kind) {
    case 'date':
      walk.slot = '';
      return at + 1;
    case 'preposition':
      walk.slot = chunk.word;
      return at + 1;
    case 'open': {
      const close = chunks.findIndex(({ kind }, index) => index > at && kind === 'close');
      return close < 0 ? undefined : close + 1;
    }
    case 'comma':
      return stepOverComma(chunks, at, walk);
    case 'and':
      return chunks[at + 1]?.kind === 'preposition' ? at + 1 : undefined;
    case 'close':
    case 'relative':
    case 'clause':
    case 'stop':
    case 'noun':
    case 'verb':
    case undefined:
    default:
      return undefined;
  }
}

/** A comma goes on to an example, to the name of what was described, or to a date; otherwise it ends the clause. */
function stepOverComma(chunks: readonly Chunk[], at: number, walk: Walk): number | undefined {
  const next = chunks[at + 1];
  if (next?.kind === 'date') return at + 1;
  if (next?.kind === 'preposition' && EXAMPLES.has(next.word)) {
    walk.slot = walk.lastSlot;
    return at + 2;
  }
  if (next?.kind === 'preposition' && next.word === 'in' && isPlace(chunks[at + 2])) return at + 1;
  const before = chunks[at - 1];
  if (next?.kind !== 'noun' || before?.kind !== 'noun' || before.head !== undefined || next.head === undefined)
    return undefined;
  if (chunks[at + 2]?.kind === 'verb' && chunks[at + 3]?.word !== 'by') return undefined;
  walk.slot = walk.lastSlot;
  return at + 1;
}

function isPlace(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'noun' && chunk.head?.type === 'LOC';
}
