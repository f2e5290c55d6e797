import type { Word } from './read-words.ts';
import { isFinite, mayBeParticiple, type Verb } from './read-verbs.ts';
import {
  DETERMINERS,
  isAdjective,
  isAdverb,
  MAY,
  OTHER_OPENERS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  TIME_OPENERS,
  WILL,
} from './word-classes.ts';

/** A stretch of words before it is known to which clause it belongs. */
export interface Piece {
  from: number;
  to: number;
  readonly opener: string;
  readonly apart: boolean;
  verbs: Verb[];
}

const BREAKS: ReadonlySet<string> = new Set([',', ';', ':', '(', ')', '—', '–', '“', '”', '"', '[', ']']);

/** The stretches of a sentence in order: cut at marks and at the words that open clauses. */
export function cutPieces(words: readonly Word[], verbs: readonly (Verb | undefined)[]): readonly Piece[] {
  const pieces: Piece[] = [{ from: 0, to: 0, opener: '', apart: false, verbs: [] }];
  words.forEach((word, at) => {
    const open = pieces.at(-1);
    if (open === undefined) return;
    if (isBreak(word) || isOpener(words, verbs, at)) {
      if (open.to > open.from || (open.opener !== '' && !BREAKS.has(open.opener))) {
        pieces.push({ from: at + 1, to: at + 1, opener: word.lower, apart: isBreak(word), verbs: [] });
      } else {
        pieces[pieces.length - 1] = {
          from: at + 1,
          to: at + 1,
          opener: word.lower,
          apart: open.apart || isBreak(word),
          verbs: [],
        };
      }
      return;
    }
    open.to = at + 1;
    const verb = verbs[at];
    if (verb !== undefined) addVerb(words, pieces, verb);
  });
  return pieces;
}

function isBreak(word: Word): boolean {
  return BREAKS.has(word.lower) && word.mention === undefined && word.timex === undefined;
}

function isOpener(words: readonly Word[], verbs: readonly (Verb | undefined)[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.mention !== undefined || word.timex !== undefined) return false;
  const next = words[at + 1];
  if (RELATIVES.has(word.lower)) return true;
  if (TIME_OPENERS.has(word.lower))
    return next?.timex === undefined && !(word.lower === 'as' && isComparison(words, at));
  if (word.lower === 'and' || word.lower === 'or') return opensClause(words, verbs, at + 1);
  return OTHER_OPENERS.has(word.lower);
}

function isComparison(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1]?.lower ?? '', words[at + 1]?.lower ?? ''];
  return before === 'such' || before === 'well' || before === 'same' || next === 'well' || next === 'part';
}

/** Behind `and`: a verb, or a pronoun that has one. Two nouns stay together. */
function opensClause(words: readonly Word[], verbs: readonly (Verb | undefined)[], at: number): boolean {
  let next = at;
  while (isAdverb(words[next]?.lower ?? '') && verbs[next] === undefined) next += 1;
  if (words[next]?.mark === true) return true;
  if (SUBJECT_PRONOUNS.has(words[next]?.lower ?? '')) return true;
  for (let ahead = next; ahead < Math.min(words.length, next + 4); ahead += 1) {
    const verb = verbs[ahead];
    if (
      verb !== undefined &&
      verb.from <= next &&
      (isFinite(verb) || verb.tense === 'gerund' || verb.tense === 'participle')
    )
      return true;
  }
  return false;
}

/** One finite verb to a piece: a second one is a participle, unless an `and` between them opens a clause. */
function addVerb(words: readonly Word[], pieces: Piece[], verb: Verb): void {
  const open = pieces.at(-1);
  if (open === undefined) return;
  const earlier = open.verbs.findLast(isFinite);
  if (
    earlier !== undefined &&
    isFinite(verb) &&
    SAYING.has(words[earlier.at]?.lower ?? '') &&
    verb.from > earlier.at + 1
  ) {
    open.to = earlier.at + 1;
    pieces.push({ from: earlier.at + 1, to: verb.at + 1, opener: 'that', apart: false, verbs: [verb] });
    return;
  }
  if (earlier === undefined || !isFinite(verb)) {
    const reduced =
      isByPhrase(words, verb) ||
      (pieces.length === 1 && isInOpening(words, verb)) ||
      (mayBeParticiple(verb) &&
        verb.from === verb.at &&
        words[verb.at - 1]?.mention === undefined &&
        startsWithVerb(words, { ...open, to: verb.at }));
    open.verbs.push(reduced ? { ...verb, tense: 'participle', passive: true } : verb);
    return;
  }
  for (let at = verb.from - 1; at > earlier.at; at -= 1) {
    if (words[at]?.lower !== 'and' && words[at]?.lower !== 'or') continue;
    open.to = at;
    pieces.push({ from: at + 1, to: verb.at + 1, opener: 'and', apart: false, verbs: [verb] });
    return;
  }
  if (mayBeParticiple(earlier) && !mayBeParticiple(verb) && verb.tense !== 'present') {
    open.verbs = [...open.verbs.map((one) => (one === earlier ? toParticiple(one) : one)), verb];
  } else if (mayBeParticiple(verb)) open.verbs.push(toParticiple(verb));
  else open.verbs.push(verb);
}

/** Behind these a clause may follow without “that”. */
const SAYING: ReadonlySet<string> = new Set(
  'said says say told tells announced believe believes believed confirmed added adds stated claimed claims hoped thinks thought'.split(
    ' ',
  ),
);

function toParticiple(verb: Verb): Verb {
  return { ...verb, tense: 'participle', passive: true };
}

/** `attacked by`: without an auxiliary, a participle. */
function isByPhrase(words: readonly Word[], verb: Verb): boolean {
  return (
    mayBeParticiple(verb) &&
    verb.from === verb.at &&
    words[verb.at + 1]?.lower === 'by' &&
    words[verb.at + 2]?.timex === undefined
  );
}

/** `In a letter issued on Monday, …`: the noun of the opening phrase is what it was done to. */
function isInOpening(words: readonly Word[], verb: Verb): boolean {
  const opener = words[0];
  if (opener === undefined || opener.mention !== undefined || !PREPOSITIONS.has(opener.lower)) return false;
  const between = words
    .slice(1, verb.at)
    .filter(({ lower, mention }) => mention !== undefined || !(DETERMINERS.has(lower) || isAdjective(lower)));
  const plain = between.every(({ mention, timex, mark }) => mention === undefined && timex === undefined && !mark);
  return (
    plain &&
    between.length === 1 &&
    mayBeParticiple(verb) &&
    verb.from === verb.at &&
    PREPOSITIONS.has(words[verb.at + 1]?.lower ?? '')
  );
}

/** Behind `which`, `who` or `that` a plain word is a verb in the present: `that produces jets`. */
export function startsWithVerb(words: readonly Word[], { from, to, opener }: Piece): boolean {
  if (opener !== 'which' && opener !== 'who' && opener !== 'that') return false;
  let at = from;
  while (at < to && isAdverb(words[at]?.lower ?? '')) at += 1;
  const word = words[at];
  if (word === undefined || at >= to || word.mention !== undefined || word.mark) return false;
  if (MAY.has(word.lower) || WILL.has(word.lower)) return true;
  return (
    word.text === word.lower &&
    /^[a-z]+s?$/.test(word.lower) &&
    !DETERMINERS.has(word.lower) &&
    !PREPOSITIONS.has(word.lower) &&
    !SUBJECT_PRONOUNS.has(word.lower) &&
    !isAdjective(word.lower)
  );
}
