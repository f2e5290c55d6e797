import { CASE } from './form-facts.ts';
import { LISTED } from './gazetteer.ts';
import { isCapital, isListedPlace, type SentenceTokens, STYLE } from './read-tokens.ts';
import { addFree, type TokenSpan } from './token-span.ts';

/** What works are: beside a title they make it one. */
const WORK_NOUNS: ReadonlySet<string> = new Set(
  'ballet film movie novel book opera operetta play musical song album single series sitcom documentary poem painting symphony memoir autobiography biography comedy drama thriller bestseller sculpture concerto sonata waltz anthem ode essay pamphlet'.split(
    ' ',
  ),
);
/** Behind these alone a title is taken that stands in no quotes. */
const BARE_NOUNS: ReadonlySet<string> = new Set('ballet film movie novel opera musical symphony poem'.split(' '));
const OPENING = /^["“«‘']+$/;
const CLOSING = /^["”»’']+$/;
const SMALL = /^(?:of|the|and|a|an|in|to|for|on|or|de|la)$/;
const MOST_WORDS = 9;

/**
 * Finds titles of works: in quotes beside what it is (`the novel “War and Peace”`, `“Guernica”, a painting`), or bare (`the ballet Swan Lake`,
 * `Tchaikovsky’s Sleeping Beauty ballet`).
 */
export function findWorks(sentence: SentenceTokens): readonly TokenSpan[] {
  if (sentence.style !== STYLE.plain) return [];
  const found: TokenSpan[] = [];
  sentence.facts.forEach((facts, at) => {
    if (facts.caps !== CASE.lower || !WORK_NOUNS.has(facts.key)) return;
    found.push(...quotedBehind(sentence, at), ...quotedBefore(sentence, at));
    if (BARE_NOUNS.has(facts.key))
      found.push(...bareBehind(sentence, at), ...bareBefore(sentence, at), ...describedBefore(sentence, at));
  });
  return addFree([], found);
}

function work(start: number, end: number): TokenSpan {
  return { start, end, type: 'WORK' };
}

function quotedBehind({ tokens, facts }: SentenceTokens, noun: number): readonly TokenSpan[] {
  let at = noun + 1;
  if (tokens[at]?.form === ',' || facts[at]?.key === 'called' || facts[at]?.key === 'titled') at += 1;
  if (!OPENING.test(tokens[at]?.form ?? '') || !isCapital(facts[at + 1])) return [];
  for (let end = at + 2; end <= at + MOST_WORDS + 1 && end < tokens.length; end += 1) {
    if (!CLOSING.test(tokens[end]?.form ?? '')) continue;
    const trimmed = /^[,.]$/.test(tokens[end - 1]?.form ?? '') ? end - 1 : end;
    return [work(at + 1, trimmed)];
  }
  return [];
}

function quotedBefore({ tokens, facts }: SentenceTokens, noun: number): readonly TokenSpan[] {
  let at = noun - 1;
  while (at > 0 && /^(?:a|an|the|his|her|its)$/.test(facts[at]?.key ?? '')) at -= 1;
  if (tokens[at]?.form === ',') at -= 1;
  if (!CLOSING.test(tokens[at]?.form ?? '')) return [];
  const end = /^[,.]$/.test(tokens[at - 1]?.form ?? '') ? at - 1 : at;
  for (let start = end - 1; start > 0 && end - start <= MOST_WORDS; start -= 1) {
    if (OPENING.test(tokens[start - 1]?.form ?? '')) return isCapital(facts[start]) ? [work(start, end)] : [];
  }
  return [];
}

function bareBehind(sentence: SentenceTokens, noun: number): readonly TokenSpan[] {
  const { facts } = sentence;
  if (!/^(?:the|his|her|its|a|an|award-winning)$/.test(facts[noun - 1]?.key ?? '')) return [];
  let end = noun + 1;
  while (isCapital(facts[end]) || (end > noun + 1 && goesOn(sentence, end))) end += 1;
  return end > noun + 1 && isTitle(sentence, noun + 1, end) ? [work(noun + 1, end)] : [];
}

function bareBefore(sentence: SentenceTokens, noun: number): readonly TokenSpan[] {
  const { facts } = sentence;
  const start = startOfTitle(sentence, noun);
  const owned = /^(?:['’]s?|the)$/.test(facts[start - 1]?.key ?? '');
  return owned && noun - start >= 2 && isTitle(sentence, start, noun) ? [work(start, noun)] : [];
}

/** `of Modern Times, the film by Chaplin`. */
function describedBefore(sentence: SentenceTokens, noun: number): readonly TokenSpan[] {
  const { facts, tokens } = sentence;
  const isSaid = /^(?:the|a|an)$/.test(facts[noun - 1]?.key ?? '') && tokens[noun - 2]?.form === ',';
  const end = noun - 2;
  if (!isSaid || facts[noun + 1]?.key !== 'by' || !isCapital(facts[noun + 2])) return [];
  const start = startOfTitle(sentence, end);
  return end - start >= 2 && isTitle(sentence, start, end) ? [work(start, end)] : [];
}

/** The first of the capitalised words that end before `end`, small words between them taken in. */
function startOfTitle({ facts }: SentenceTokens, end: number): number {
  let start = end;
  while (start > 0) {
    const isSmall = start < end && isCapital(facts[start - 2]) && SMALL.test(facts[start - 1]?.key ?? '');
    if (!isCapital(facts[start - 1]) && !isSmall) break;
    start -= 1;
  }
  return start;
}

/** A small word inside a title. Before a listed place it says where the work was seen: `the ballet Giselle in Paris`. */
function goesOn({ facts, phraseKinds }: SentenceTokens, at: number): boolean {
  return SMALL.test(facts[at]?.key ?? '') && isCapital(facts[at + 1]) && !isListedPlace(phraseKinds[at + 1] ?? 0);
}

/** Whose it is, or who makes it, is no title. */
function isTitle({ phraseKinds }: SentenceTokens, start: number, end: number): boolean {
  const named = LISTED.country | LISTED.demonym | LISTED.agency | LISTED.capital;
  return !phraseKinds.subarray(start, end).some((kinds) => (kinds & named) !== 0);
}
