import type { Chunk, NounChunk } from './chunk.ts';
import type { Draft } from './draft.ts';
import { findShown } from './find-shown.ts';
import { type Party, toHeadParty, toParty } from './party.ts';
import { type Reading, resolveNoun } from './resolve-noun.ts';

const LETS: ReadonlySet<string> = new Set(['let', 'lets', 'letting']);
const GIVES: ReadonlySet<string> = new Set(['gave', 'given']);
const LOOKS: ReadonlySet<string> = new Set(['look', 'glimpse', 'tour', 'view']);
const SEES: ReadonlySet<string> = new Set(['see', 'inspect', 'view', 'examine', 'tour', 'board']);
const PUTS: ReadonlySet<string> = new Set(['put', 'placed']);
const SHOWS: ReadonlySet<string> = new Set(['show', 'display', 'view']);
/** How far behind the verb what is seen may stand, in chunks. */
const REACH = 12;

/** Weapons that somebody is let see (`let her see the K-40`), is given a look at, or that are put on show for somebody. */
export function findDisplays(reading: Reading): readonly Draft[] {
  return reading.chunks.flatMap((chunk, at) => {
    if (LETS.has(chunk.word)) return findLetSee(reading, at);
    if (chunk.kind === 'noun' && SEES.has(chunk.word)) return findNamedSee(reading.chunks, chunk, at);
    if (GIVES.has(chunk.word)) return findLook(reading, at);
    return PUTS.has(chunk.word) ? findPutOnShow(reading, at) : [];
  });
}

function findLetSee(reading: Reading, at: number): readonly Draft[] {
  const { chunks } = reading;
  const [lets, before] = [chunks[at], chunks[at - 1]];
  if (lets?.kind === 'verb' && (lets.negated || lets.modality !== 'happened')) return [];
  // “did not let him see”, “will let him see”.
  if (before?.kind === 'verb' || before?.word === 'to' || !SEES.has(chunks[at + 2]?.word ?? '')) return [];
  return showTo(reading, at, at + 3);
}

/** `Moor let Ash see the K-40`: read as one phrase, since nothing stands between the names. */
function findNamedSee(chunks: readonly Chunk[], { units }: NounChunk, at: number): readonly Draft[] {
  const lets = units.findIndex(({ word }) => LETS.has(word));
  const [a] = toParty(units[lets - 1]).filter(isActor);
  const [viewer] = toParty(units[lets + 1]).filter(isActor);
  if (lets < 1 || a === undefined || viewer === undefined) return [];
  return armsBehind(chunks, at + 1).flatMap((b) => [
    toDraft(chunks[at], { a: viewer, b, verb: 'was shown' }),
    toDraft(chunks[at], { a, b, verb: 'showed' }),
  ]);
}

/** `gave her a look at the K-40`. */
function findLook(reading: Reading, at: number): readonly Draft[] {
  const { chunks } = reading;
  const gave = chunks[at];
  if (gave?.kind !== 'verb' || gave.negated || gave.passive || gave.modality !== 'happened') return [];
  return LOOKS.has(chunks[at + 2]?.word ?? '') && /^(?:at|of)$/.test(chunks[at + 3]?.word ?? '')
    ? showTo(reading, at, at + 4)
    : [];
}

/** Links of what is seen from `from` on with the one behind the verb at `at`, and with who opens the sentence. */
function showTo(reading: Reading, at: number, from: number): readonly Draft[] {
  const { chunks } = reading;
  if (chunks[at + 1]?.kind !== 'noun') return [];
  const subjects = chunks[0]?.kind === 'noun' ? resolveNoun(reading, 0).filter(isActor) : [];
  const viewers = resolveNoun(reading, at + 1, subjects).filter(isActor);
  // Behind a relative clause its date could be taken for that of the deed.
  const dated = !chunks.slice(0, at).some(({ kind }) => kind === 'relative' || kind === 'clause');
  const drafts = armsBehind(chunks, from).flatMap((b) => [
    ...viewers.map((a) => toDraft(chunks[at], { a, b, verb: 'was shown' })),
    ...(viewers.length > 0 ? subjects : []).map((a) => toDraft(chunks[at], { a, b, verb: 'showed' })),
  ]);
  return drafts.map((draft) => ({ ...draft, dated }));
}

function isActor({ type }: Party): boolean {
  return type === 'PER' || type === 'ORG';
}

/** The weapons named from here to the next verb, clause or relative. */
function armsBehind(chunks: readonly Chunk[], from: number): readonly Party[] {
  const found: Party[] = [];
  for (let at = from; at < Math.min(chunks.length, from + REACH); at += 1) {
    const chunk = chunks[at];
    if (chunk?.kind === 'noun') found.push(...toHeadParty(chunk).filter(({ type }) => type === 'ARMS'));
    else if (!/^(?:of|,|and|including|among)$/.test(chunk?.word ?? '')) break;
  }
  return found;
}

function findPutOnShow(reading: Reading, at: number): readonly Draft[] {
  const { chunks } = reading;
  const put = chunks[at];
  const first = chunks[at + 1]?.kind === 'noun' ? at + 2 : at + 1;
  const [on, show, to] = [chunks[first], chunks[first + 1], chunks[first + 2]];
  if (
    put === undefined ||
    on?.word !== 'on' ||
    !SHOWS.has(show?.word ?? '') ||
    !/^(?:for|before|to)$/.test(to?.word ?? '')
  )
    return [];
  const before = chunks[at - 1];
  const thing = first > at + 1 ? chunks[at + 1] : before?.kind === 'verb' ? chunks[at - 2] : before;
  if (before?.kind === 'verb' && (before.negated || before.modality !== 'happened')) return [];
  if (chunks[first + 3]?.kind !== 'noun') return [];
  const viewers = resolveNoun(reading, first + 3).filter(isActor);
  const named = [put, thing].flatMap((chunk) => (chunk?.kind === 'noun' ? chunk.units.flatMap(toParty) : []));
  const own = named.filter(({ type }) => type === 'ARMS');
  const arms = own.length > 0 ? own : findShown(chunks, put);
  return viewers.flatMap((a) => arms.map((b) => toDraft(put, { a, b, verb: 'was shown' })));
}

function toDraft(cue: Chunk | undefined, sides: Pick<Draft, 'a' | 'b' | 'verb'>): Draft {
  const range = { start: cue?.start ?? sides.a.start, end: cue?.end ?? sides.a.end };
  return { ...sides, kind: 'arms', modality: 'happened', cue: range, dated: true };
}
