import type { WordDifference } from './alignment.ts';
import type { ComparedWord } from './compared-word.ts';
import { readNumbers } from './read-numbers.ts';
import { CUES, NO_SOURCE, SAY_VERBS, SOURCE_NOUNS, SOURCE_OPENERS } from './source-words.ts';
import { isSameSpelled } from './same-spelled.ts';

/** A run of words on one side of a difference: `words.slice(from, to)`, within its sentence. */
export interface WordRun {
  readonly text: string;
  readonly words: readonly ComparedWord[];
  readonly from: number;
  readonly to: number;
}

/** How many words a source has at most between its name and its verb, or behind `according to`. */
const SOURCE_REACH = 4;
const BARRIER = /[,;:.!?—–"“”«»()]/;

/**
 * In what way two runs of words that stand in the same place differ. Spelling: the same words, or the same figures, written otherwise.
 * Attribution: a source or its cue was added, dropped or changed. Number: other figures. Wording: all else.
 */
export function classifyDifference(a: WordRun, b: WordRun): WordDifference['kind'] {
  const ownA = wordsOf(a);
  const ownB = wordsOf(b);
  if (isSameSpelled(ownA, ownB)) return 'spelling';
  if (isSource(a) || isSource(b)) return 'attribution';
  return readNumbers(ownA).numbers.join() === readNumbers(ownB).numbers.join() ? 'wording' : 'number';
}

function wordsOf({ words, from, to }: WordRun): readonly ComparedWord[] {
  return words.slice(from, to);
}

function isSource(run: WordRun): boolean {
  const own = wordsOf(run);
  if (own.some(({ key }) => CUES.has(key))) return true;
  return own.some(mayBeSource) && (hasVerbBehind(run) || hasOpenerBefore(run) || hasVerbBefore(run));
}

function mayBeSource({ form, key }: ComparedWord): boolean {
  return SOURCE_NOUNS.has(key.replace(/'s$/, '')) || (/^\p{Lu}/u.test(form) && !NO_SOURCE.has(key));
}

/** `the harbour office said`, with nothing but words between. */
function hasVerbBehind({ text, words, to }: WordRun): boolean {
  for (let at = to; at < to + SOURCE_REACH && !hasBarrier(text, words[at - 1], words[at]); at += 1) {
    if (SAY_VERBS.has(words[at]?.key ?? '')) return true;
  }
  return false;
}

/** `according to the harbour office`. */
function hasOpenerBefore({ text, words, from }: WordRun): boolean {
  for (let at = from - 1; at >= from - SOURCE_REACH && !hasBarrier(text, words[at], words[at + 1]); at -= 1) {
    if (SOURCE_OPENERS.has(words[at]?.key ?? '')) return true;
  }
  return false;
}

/** `”, said the harbour office`: a verb that follows a comma or a closing quote. */
function hasVerbBefore({ text, words, from }: WordRun): boolean {
  for (let at = from - 1; at >= from - SOURCE_REACH && !hasBarrier(text, words[at], words[at + 1]); at -= 1) {
    if (SAY_VERBS.has(words[at]?.key ?? '')) return at > 0 && hasBarrier(text, words[at - 1], words[at]);
  }
  return false;
}

/** The edge of the words is a barrier too. */
function hasBarrier(text: string, before: ComparedWord | undefined, behind: ComparedWord | undefined): boolean {
  return before === undefined || behind === undefined || BARRIER.test(text.slice(before.end, behind.start));
}
