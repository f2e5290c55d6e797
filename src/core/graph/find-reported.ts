import { type Draft, isAllowed } from './draft.ts';
import { BASE_SAYING } from './saying-words.ts';
import type { Party } from './party.ts';
import { type Reading, resolveGroup } from './resolve-noun.ts';
import { groupStartingAt } from './group.ts';

/** Who speaks at a place of the sentence. */
export interface Speaking {
  readonly at: number;
  readonly word: string;
  readonly subjects: readonly Party[];
}

/** `X said Y …`: who speaks, and whom the words are about first. */
export function findReported(reading: Reading, { at, word, subjects }: Speaking): readonly Draft[] {
  if (!BASE_SAYING.has(word) || subjects.length !== 1) return [];
  const { chunks } = reading;
  const verb = chunks[at];
  const first = chunks[at + 1]?.word === 'that' ? at + 2 : at + 1;
  if (chunks[first]?.kind !== 'noun' || verb === undefined) return [];
  const group = groupStartingAt(chunks, first);
  const behind = chunks[(group.at(-1) ?? first) + 1];
  if (behind?.kind !== 'verb' || behind.shape !== 'finite') return [];
  return pairs(
    subjects,
    resolveGroup(reading, group).filter(({ derived }) => !derived),
    verb,
    `${told(word)} of`,
  );
}

/** `… Y left, X said.`: who spoke, when the words stand before. */
export function findReportedBefore(
  reading: Reading,
  { at, word, subjects }: Speaking,
  main: readonly Party[],
): readonly Draft[] {
  const { chunks } = reading;
  const verb = chunks[at];
  const end = chunks[at + 1];
  if (verb !== undefined && word === 'reported' && end?.word === 'by' && chunks[at + 2]?.kind === 'noun') {
    return pairs(resolveGroup(reading, groupStartingAt(chunks, at + 2)), main, verb, 'reported on');
  }
  const behind = chunks[at + 2];
  if (verb !== undefined && BASE_SAYING.has(word) && chunks[at - 1]?.kind === 'comma' && end?.kind === 'noun') {
    const isEnd = behind === undefined || behind.kind === 'comma' || behind.kind === 'stop';
    return isEnd ? pairs(resolveGroup(reading, [at + 1]), main, verb, `${told(word)} of`) : [];
  }
  if (
    !BASE_SAYING.has(word) ||
    verb === undefined ||
    (end !== undefined && end.kind !== 'stop' && end.kind !== 'comma')
  )
    return [];
  return pairs(subjects, main, verb, `${told(word)} of`);
}

/** `X left, according to Y`: Y reported of X. */
export function findAccording(reading: Reading, at: number, main: readonly Party[]): readonly Draft[] {
  const { chunks } = reading;
  const [noun, to, source] = [chunks[at], chunks[at + 1], chunks[at + 2]];
  if (noun?.kind !== 'noun' || noun.word !== 'according' || to?.word !== 'to' || source?.kind !== 'noun') return [];
  return pairs(resolveGroup(reading, groupStartingAt(chunks, at + 2)), main, noun, 'reported on');
}

function told(word: string): string {
  return word === 'says' || word === 'say' ? 'said' : word;
}

function pairs(
  speakers: readonly Party[],
  others: readonly Party[],
  cue: Draft['cue'],
  verb: string,
): readonly Draft[] {
  return speakers.flatMap((a) =>
    others
      .filter((b) => isAllowed('said', a, b) && a.type !== 'ARMS')
      .map((b): Draft => ({ a, b, kind: 'said', verb, modality: 'happened', cue, dated: false })),
  );
}
