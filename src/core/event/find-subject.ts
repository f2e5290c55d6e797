import type { Clause, ReadSentence, Segment } from './read-clauses.ts';
import { isFinite, type Verb } from './read-verbs.ts';
import { DETERMINERS, isAdverb, PREPOSITIONS, RELATIVES, SUBJECT_PRONOUNS } from './word-classes.ts';

/** A run of words of the sentence: places, the end exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Openers behind which a verb without a subject takes that of the verb before it. */
const GOES_ON: ReadonlySet<string> = new Set([
  'and',
  'but',
  'or',
  'yet',
  ',',
  'before',
  'after',
  'while',
  'following',
  'as',
  'since',
]);

/**
 * The words that name who or what does the verb: before it in its stretch, before the relative clause or apposition that stands between,
 * or those of the verb that it goes on from. `undefined` when there are none.
 */
export function findSubject(sentence: ReadSentence, home: number, verb: Verb): Span | undefined {
  const segment = sentence.segments[home];
  if (segment === undefined) return undefined;
  if (verb.tense === 'participle' && verb.from === verb.at)
    return lastBefore(sentence, { from: segment.from, to: verb.at }) ?? findInClause(sentence, home);
  const finite = isFinite(verb) ? verb : (segment.verbs.find((one) => isFinite(one) && one.at < verb.at) ?? verb);
  const here = trimSpan(sentence, { from: segment.from, to: Math.min(finite.from, segment.to) });
  if (here !== undefined) return cutRelative(sentence, segment, here);
  if (segment.opener === 'and' || segment.opener === 'or' || segment.opener === 'but') {
    const earlier = findEarlier(sentence, home);
    if (earlier !== undefined) return earlier;
  }
  if (segment.opener === 'which' || segment.opener === 'who' || segment.opener === 'that') {
    const before = lastOfBefore(sentence, home);
    return before ?? findEarlier(sentence, home);
  }
  return findInClause(sentence, home) ?? findEarlier(sentence, home);
}

/** `which needs ships the union sent`: behind a relative and its own verb the subject is the last phrase that an article opens. */
function cutRelative({ words }: ReadSentence, { opener, from }: Segment, here: Span): Span {
  const first = words[from];
  const relative = opener === 'which' || opener === 'who' || opener === 'that';
  if (
    !relative ||
    first === undefined ||
    first.mention !== undefined ||
    first.text !== first.lower ||
    DETERMINERS.has(first.lower)
  )
    return here;
  const article = words
    .slice(here.from, here.to)
    .findLastIndex(({ lower, mention }) => DETERMINERS.has(lower) && mention === undefined);
  return article < 0 ? here : { from: here.from + article, to: here.to };
}

/** The noun phrase right before a relative clause. */
function lastOfBefore(sentence: ReadSentence, home: number): Span | undefined {
  const before = sentence.segments[home - 1];
  return before && lastBefore(sentence, before);
}

/** The noun phrase at the end of a span: behind its last verb or preposition. */
function lastBefore(sentence: ReadSentence, span: Span): Span | undefined {
  let from = span.to;
  const last = lastVerbBefore(sentence, span);
  while (from > span.from && from - 1 !== last && !PREPOSITIONS.has(sentence.words[from - 1]?.lower ?? '')) from -= 1;
  return trimSpan(sentence, { from, to: span.to });
}

/** The place of the last verb that stands in a span, whichever stretch it belongs to. */
function lastVerbBefore({ segments }: ReadSentence, { from, to }: Span): number {
  let last = -1;
  for (const { verbs } of segments) for (const { at } of verbs) if (at >= from && at < to && at > last) last = at;
  return last;
}

/** A stretch of the same clause that has no verb: `Moor, who had …, also showed`; of two in apposition the one with the name. */
function findInClause(sentence: ReadSentence, home: number): Span | undefined {
  const clause = sentence.clauses[sentence.segments[home]?.clause ?? -1];
  if (clause === undefined) return undefined;
  const spans = bareSegments(sentence, clause, home).map(({ from, to }) => trimSpan(sentence, { from, to }));
  const found = spans.filter((span) => span !== undefined);
  return found.find((span) => isPerson(sentence, span)) ?? found[0];
}

function bareSegments(sentence: ReadSentence, clause: Clause, home: number): readonly Segment[] {
  return clause.segments
    .filter((index) => index < home)
    .map((index) => sentence.segments[index])
    .filter((segment) => segment !== undefined)
    .filter(({ verbs, from, opener }) => {
      const first = sentence.words[from]?.lower ?? '';
      return (
        !verbs.some(isFinite) &&
        !PREPOSITIONS.has(first) &&
        opener !== 'than' &&
        sentence.words[from]?.timex === undefined
      );
    });
}

function isPerson(sentence: ReadSentence, { from, to }: Span): boolean {
  return sentence.words.slice(from, to).some(({ mention }) => mention?.type === 'PER');
}

/** The subject of the verb that the clause goes on from: `shook hands and exchanged greetings`. */
function findEarlier(sentence: ReadSentence, home: number): Span | undefined {
  const segment = sentence.segments[home];
  if (segment === undefined || !(GOES_ON.has(segment.opener) || segment.apart)) return undefined;
  for (let at = home - 1; at >= 0; at -= 1) {
    const before = sentence.segments[at];
    const verb = before?.verbs.find(isFinite);
    if (before === undefined || verb === undefined) continue;
    const opener = sentence.clauses[before.clause]?.opener ?? '';
    if (RELATIVES.has(opener) && before.clause !== segment.clause) continue;
    return findSubject(sentence, at, verb);
  }
  // A leading “after visiting a plant,” has the subject of the main verb behind it.
  const main = sentence.segments.findIndex(({ verbs }, index) => index > home && verbs.some(isFinite));
  const verb = sentence.segments[main]?.verbs.find(isFinite);
  const leads =
    verb !== undefined && sentence.segments[main]?.clause !== segment.clause && !segment.verbs.some(isFinite);
  return leads ? findSubject(sentence, main, verb) : undefined;
}

/** Without adverbs at the edges, dates and the phrases that open with a preposition; `undefined` when nothing is left. */
function trimSpan({ words }: ReadSentence, { from, to }: Span): Span | undefined {
  let [start, end] = [from, to];
  const isLoose = (at: number): boolean => {
    const word = words[at];
    return (
      word === undefined ||
      (word.mark && word.lower !== "'") ||
      word.timex !== undefined ||
      (isAdverb(word.lower) && word.mention === undefined)
    );
  };
  while (start < end && isLoose(start)) start += 1;
  while (
    end > start &&
    (isLoose(end - 1) || (PREPOSITIONS.has(words[end - 1]?.lower ?? '') && words[end - 1]?.mention === undefined))
  )
    end -= 1;
  if (start >= end) return undefined;
  const first = words[start]?.lower ?? '';
  if (PREPOSITIONS.has(first) && words[start]?.mention === undefined) return skipPhrase(words, start, end);
  if (
    end - start === 1 &&
    DETERMINERS.has(first) &&
    !SUBJECT_PRONOUNS.has(first) &&
    words[start]?.mention === undefined
  )
    return undefined;
  return { from: start, to: end };
}

/** `In recent months Moor`: behind a leading phrase with a date the subject begins; without a date it cannot be told. */
function skipPhrase(words: ReadSentence['words'], from: number, to: number): Span | undefined {
  const date = words.slice(from, to).findLastIndex(({ timex }) => timex !== undefined);
  return date < 0 || from + date + 1 >= to ? undefined : { from: from + date + 1, to };
}
