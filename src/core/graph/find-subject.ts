import type { Chunk, VerbChunk } from './chunk.ts';
import { groupEndingAt } from './group.ts';

/** What does the deed: a noun phrase, or whatever does another verb of the sentence. Places in the list of chunks. */
export type SubjectAt = { readonly noun: number } | { readonly verb: number } | undefined;

/** Subjects stand no further from their verb than this many chunks. */
const REACH = 30;
/** Before a noun phrase these open a clause in which it is the subject. */
const CLAUSE_PREPOSITIONS: ReadonlySet<string> = new Set(['after', 'before', 'until', 'since', 'as', 'than', 'like']);
/** What is asked of somebody: who does the deed is the one asked. */
const CONTROL: ReadonlySet<string> = new Set(
  'invited invites inviting asked asks urged urges told ordered allowed called pressed warned wanted wants expected expects persuaded forced helped sent'.split(
    ' ',
  ),
);

/** Whether a verb tells what is done to its subject: by its auxiliary, or as a bare participle before `by`. */
export function isPassive(chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks[at];
  if (verb?.kind !== 'verb') return false;
  return verb.passive || isBareParticiple(chunks, at);
}

function isBareParticiple(chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks[at];
  if (verb?.kind !== 'verb' || verb.shape !== 'finite' || verb.end - verb.start !== verb.word.length) return false;
  return chunks[at + 1]?.word === 'by' && (verb.reading === undefined || verb.reading.form === 'past');
}

/** Finds the subject of the verb at `at`. */
export function findSubject(chunks: readonly Chunk[], at: number): SubjectAt {
  const verb = chunks[at];
  if (verb?.kind !== 'verb') return undefined;
  if (verb.shape === 'to' || verb.shape === 'ing') return findControl(chunks, at, verb);
  if (verb.shape === 'participle' || isBareParticiple(chunks, at)) return nounBefore(chunks, at);
  return scanLeft(chunks, at);
}

function findControl(chunks: readonly Chunk[], at: number, { shape }: VerbChunk): SubjectAt {
  const last = skipBrackets(chunks, at - 1);
  const before = chunks[last];
  if (before?.kind === 'noun') {
    const earlier = chunks[last - 1];
    const isDirect =
      earlier?.kind !== 'preposition' || earlier.word === 'of' || earlier.word === 'with' || earlier.word === 'on';
    if (shape === 'ing') return isDirect ? { noun: last } : undefined;
    const asked = earlier?.kind === 'verb' ? earlier : chunks[last - 2];
    if (asked?.kind === 'verb' && CONTROL.has(asked.word)) return { noun: last };
  }
  const main = chunks.findLastIndex((chunk, index) => index < at && isMain(chunks, index, chunk));
  if (main >= 0) return chunks.slice(main, at).some(({ kind }) => kind === 'stop') ? undefined : { verb: main };
  const next = chunks.findIndex((chunk, index) => index > at && chunk.kind === 'comma');
  const after = chunks[next + 1];
  return next > 0 && next - at < REACH && after?.kind === 'noun' ? { noun: next + 1 } : undefined;
}

function skipBrackets(chunks: readonly Chunk[], at: number): number {
  if (chunks[at]?.kind !== 'close') return at;
  return chunks.findLastIndex(({ kind }, index) => index < at && kind === 'open') - 1;
}

function isMain(chunks: readonly Chunk[], at: number, chunk: Chunk): boolean {
  return chunk.kind === 'verb' && chunk.shape === 'finite' && !isBareParticiple(chunks, at);
}

function nounBefore(chunks: readonly Chunk[], at: number): SubjectAt {
  const before = chunks[at - 1]?.kind === 'comma' ? at - 2 : at - 1;
  return chunks[before]?.kind === 'noun' ? { noun: before } : undefined;
}

function scanLeft(chunks: readonly Chunk[], verb: number): SubjectAt {
  let at = verb - 1;
  for (let steps = 0; at >= 0 && steps < REACH; steps += 1) {
    const next = stepLeft(chunks, at, verb);
    if (typeof next !== 'number') return next;
    at = next;
  }
  return undefined;
}

/** Either the place to go on from, or the answer. */
function stepLeft(chunks: readonly Chunk[], at: number, verb: number): number | SubjectAt {
  const chunk = chunks[at];
  switch (chunk?.kind) {
    case 'date':
      return at - 1;
    case 'close':
      return skipBrackets(chunks, at);
    case 'preposition':
      return chunks[at + 1]?.kind === 'date' ? at - 1 : undefined;
    case 'relative':
      return nounBefore(chunks, at);
    case 'and':
      return sharedVerb(chunks, at);
    case 'verb':
      return isBareParticiple(chunks, at) || chunk.shape === 'participle' ? at - 1 : undefined;
    case 'comma':
      return stepOverComma(chunks, at);
    case 'noun':
      return stepNoun(chunks, at, verb);
    case 'open':
    case 'clause':
    case 'stop':
    case undefined:
    default:
      return undefined;
  }
}

/** `X met Y and left`: the second verb has the first one's subject. */
function sharedVerb(chunks: readonly Chunk[], at: number): SubjectAt {
  const verb = chunks.findLastIndex((chunk, index) => index < at && isMain(chunks, index, chunk));
  return verb < 0 || chunks.slice(verb, at).some(({ kind }) => kind === 'stop') ? undefined : { verb };
}

/** What stands between two commas: a clause or a name about the phrase before, or a circumstance. */
function stepOverComma(chunks: readonly Chunk[], at: number): number | SubjectAt {
  const open = chunks.findLastIndex(({ kind }, index) => index < at && kind === 'comma');
  if (open < 0) return sharedVerb(chunks, at);
  if (open === at - 1) return open - 1;
  const inside = chunks.slice(open + 1, at);
  const before = chunks[open - 1];
  const [first] = inside;
  const isClause = inside.some((one, index) => one.kind === 'verb' && isMain(chunks, open + 1 + index, one));
  if (isClause && !inside.some(({ kind }) => kind === 'relative')) return sharedVerb(chunks, at);
  if (first?.kind === 'preposition' || first?.kind === 'date') return open - 1;
  if (first?.kind === 'verb' && first.shape !== 'finite') return open - 1;
  if (first?.kind === 'verb') return isBareParticiple(chunks, open + 1) || first.passive ? open - 1 : undefined;
  if (before?.kind !== 'noun')
    return first?.kind === 'noun' && inside.length === 1 ? sharedVerb(chunks, at) : undefined;
  if (first?.kind === 'noun' && inside.length === 1 && first.head?.type === 'PER' && before.head === undefined) {
    return { noun: open + 1 };
  }
  return first?.kind === 'noun' || first?.kind === 'relative' ? open - 1 : undefined;
}

function stepNoun(chunks: readonly Chunk[], at: number, verb: number): number | SubjectAt {
  const [first = at, ...rest] = groupEndingAt(chunks, at);
  const before = chunks[first - 1];
  if (before?.kind !== 'preposition') return { noun: at };
  if (CLAUSE_PREPOSITIONS.has(before.word))
    return at === verb - 1 || chunks[at + 1]?.kind === 'date' ? { noun: at } : undefined;
  return rest.length > 0 ? undefined : first - 2;
}
