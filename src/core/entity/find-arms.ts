import {
  ARMS_BEFORE,
  ARMS_MIDDLE,
  ARMS_NOUNS,
  DESIGNATORS,
  KNOWN_ARMS,
  NOT_DESIGNATORS,
  SHIP_NOUNS,
  SHIP_PREFIXES,
} from './arms-words.ts';
import { CASE, type FormFacts, WORD_BIT } from './form-facts.ts';
import { LISTED } from './gazetteer.ts';
import { isCapital, type SentenceTokens, STYLE } from './read-tokens.ts';
import { addFree, type TokenSpan } from './token-span.ts';

const DESIGNATOR = /^(\p{L}{1,10})-?(\d{1,4}\p{L}{0,3}\d?)$/u;
const DETERMINER = /^(?:the|an?|this|that|these|those|its|his|her|their|our|some|all|two|three|no)$/;
/** How many words behind a name its noun is looked for. */
const REACH = 4;
/** Names of arms have this many words at most. */
const MOST_WORDS = 4;

/**
 * Finds weapons, aircraft and ships: letters with a number (`Tu-160`), a name before or behind what it is (`Kalibr cruise missiles`,
 * `Admiral Kuznetsov aircraft carrier`, `the frigate Shtandart`), a ship's prefix, and a few names that nothing else has.
 */
export function findArms(sentence: SentenceTokens): readonly TokenSpan[] {
  const { tokens, facts, style } = sentence;
  const found: TokenSpan[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const here = facts[at];
    if (!here) continue;
    if (isDesignator(sentence, at) || (isCapital(here) && KNOWN_ARMS.has(here.key))) found.push(arms(at, at + 1));
    if (SHIP_PREFIXES.has(tokens[at]?.form ?? '')) found.push(...nameBehind(sentence, at + 1, at));
    if (style !== STYLE.plain || here.caps !== CASE.lower) continue;
    if (ARMS_NOUNS.has(here.key)) found.push(...nameBefore(sentence, at));
    if (SHIP_NOUNS.has(here.key)) found.push(...nameBehind(sentence, at + 1, at + 1));
    if (ARMS_BEFORE.has(here.key)) found.push(...nameBehind(sentence, at + 1, at + 1));
  }
  return addFree([], found);
}

function arms(start: number, end: number): TokenSpan {
  return { start, end, type: 'ARMS' };
}

function isDesignator({ tokens, facts }: SentenceTokens, at: number): boolean {
  const form = tokens[at]?.form ?? '';
  const match = form.length > 14 || !/^\p{Lu}/u.test(form) ? null : DESIGNATOR.exec(form);
  if (!match) return false;
  const letters = (match[1] ?? '').toLowerCase();
  if (form.includes('-') && DESIGNATORS.has(letters) && !NOT_DESIGNATORS.has(letters)) return true;
  return !NOT_DESIGNATORS.has(letters) && hasNounBehind(facts, at + 1);
}

function hasNounBehind(facts: readonly FormFacts[], from: number): boolean {
  for (let at = from; at < from + REACH; at += 1) {
    const key = facts[at]?.key ?? '';
    if (ARMS_NOUNS.has(key)) return true;
    if (!ARMS_MIDDLE.has(key)) return false;
  }
  return false;
}

/** The capitalised words in front of a noun, without those that say whose it is. */
function nameBefore(sentence: SentenceTokens, noun: number): readonly TokenSpan[] {
  const { facts } = sentence;
  let end = noun;
  while (end > 0 && facts[end - 1]?.caps === CASE.lower && ARMS_MIDDLE.has(facts[end - 1]?.key ?? '')) end -= 1;
  let start = end;
  while (start > 0 && end - start < MOST_WORDS && isCapital(facts[start - 1])) start -= 1;
  while (start < end && !isNameStart(sentence, start)) start += 1;
  return isArmsName(sentence, start, end) ? [arms(start, end)] : [];
}

/** The capitalised words from `at` on; the span begins at `from`. */
function nameBehind(sentence: SentenceTokens, at: number, from: number): readonly TokenSpan[] {
  const { facts, tokens } = sentence;
  let end = at;
  while (end - at < MOST_WORDS && isCapital(facts[end]) && !SHIP_PREFIXES.has(tokens[end]?.form ?? '')) end += 1;
  if (from < at) return end > at ? [arms(from, end)] : [];
  return isNameStart(sentence, at) && isArmsName(sentence, at, end) ? [arms(at, end)] : [];
}

/** Whose it is, what rank, or the first word of the sentence: no part of a weapon's name. */
function isNameStart({ facts, phraseKinds }: SentenceTokens, at: number): boolean {
  const here = facts[at];
  if (!here || DETERMINER.test(here.key)) return false;
  const whose = LISTED.country | LISTED.capital | LISTED.demonym | LISTED.org | LISTED.agency;
  if (((phraseKinds[at] ?? 0) & whose) !== 0 || (here.listed & LISTED.demonym) !== 0) return false;
  return (here.bits & WORD_BIT.calendar) === 0 && !(at === 0 && here.longest === 0 && facts[1]?.caps === CASE.lower);
}

function isArmsName({ facts }: SentenceTokens, start: number, end: number): boolean {
  const last = facts[end - 1];
  if (end <= start || !last) return false;
  if ((last.bits & (WORD_BIT.org | WORD_BIT.calendar | WORD_BIT.role)) !== 0) return false;
  if (end - start === 1 && (last.caps === CASE.upper || last.caps === CASE.letter)) return false;
  return end - start > 1 || (last.bits & (WORD_BIT.title | WORD_BIT.place)) === 0;
}
