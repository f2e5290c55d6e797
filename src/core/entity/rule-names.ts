import { CASE, type FormFacts, WORD_BIT } from './form-facts.ts';
import { LISTED } from './gazetteer.ts';
import { IN_PHRASE, isCapital, type SentenceTokens } from './read-tokens.ts';
import type { TokenSpan } from './token-span.ts';

const MOST_WORDS = 6;

/** Names that the lists and the words beside them make certain, longest listed phrases first. */
export function findListedNames(sentence: SentenceTokens): readonly TokenSpan[] {
  const { phrasePlaces, phraseKinds, facts } = sentence;
  const found: TokenSpan[] = [];
  for (let at = 0; at < facts.length; at += 1) {
    const place = phrasePlaces[at] ?? 0;
    if (place !== IN_PHRASE.alone && place !== IN_PHRASE.first) continue;
    let end = at + 1;
    if (place === IN_PHRASE.first)
      while ((phrasePlaces[end] ?? 0) === IN_PHRASE.inside || (phrasePlaces[end] ?? 0) === IN_PHRASE.last) end += 1;
    const type = listedType(phraseKinds[at] ?? 0, end - at);
    // Part of a longer run of capitals: `China Daily`, `Paris Hilton`.
    const inRun = isCapital(facts[at - 1]) || isCapital(facts[end]);
    if (
      type &&
      !inRun &&
      !(type === 'ORG' && goesOn(facts, end)) &&
      !isEvent(facts, at) &&
      !isOpening(sentence, at, end)
    )
      found.push({ start: at, end, type });
  }
  return found;
}

/** Whether what starts here is part of an event: `the 1992 United States presidential election`, `the Battle of Gettysburg`. */
export function isEvent(facts: readonly FormFacts[], at: number): boolean {
  const before = facts[at - 1];
  return before?.caps === CASE.number || (before?.key === 'of' && EVENTS.has(facts[at - 2]?.key ?? ''));
}

/** `Socialist Party of Serbia`: the listed words only begin the name. */
function goesOn(facts: readonly FormFacts[], end: number): boolean {
  return /^(?:of|for|['’]s)$/.test(facts[end]?.key ?? '') && isCapital(facts[end + 1]);
}

const EVENTS: ReadonlySet<string> = new Set(
  'battle siege treaty war invasion massacre conquest bombing liberation declaration'.split(' '),
);

/** A place of one word that opens a sentence may be any word: `Nice`, `Most`. Countries and capitals are known well enough. */
function isOpening({ phraseKinds, facts }: SentenceTokens, at: number, end: number): boolean {
  const isFirst = at === 0 || facts[at - 1]?.caps === CASE.mark;
  return (
    isFirst && end - at === 1 && ((phraseKinds[at] ?? 0) & (LISTED.country | LISTED.capital | LISTED.agency)) === 0
  );
}

function listedType(kinds: number, length: number): TokenSpan['type'] | undefined {
  if ((kinds & LISTED.country) !== 0) return 'LOC';
  if ((kinds & LISTED.agency) !== 0) return 'ORG';
  if ((kinds & LISTED.demonym) !== 0) return undefined;
  if ((kinds & LISTED.capital) !== 0) return 'LOC';
  if ((kinds & LISTED.org) !== 0 && (length > 1 || (kinds & (LISTED.place | LISTED.first | LISTED.last)) === 0))
    return 'ORG';
  if ((kinds & LISTED.place) !== 0 && (kinds & (LISTED.first | LISTED.last)) === 0) return 'LOC';
  return undefined;
}

/** Names by their shape: a listed first name or a title with capitals behind, capitals that end in the word for an organisation or a place. */
export function findShapedNames(sentence: SentenceTokens): readonly TokenSpan[] {
  const { facts, runStarts, runEnds } = sentence;
  const found: TokenSpan[] = [];
  for (let at = 0; at < facts.length; at = Math.max(at + 1, runEnds[at] ?? 0)) {
    if ((runStarts[at] ?? 0) !== at + 1) continue;
    const span = shapeOf(sentence, at, Math.min(runEnds[at] ?? 0, at + MOST_WORDS));
    if (span) found.push(span);
  }
  return found;
}

function shapeOf({ facts }: SentenceTokens, runStart: number, runEnd: number): TokenSpan | undefined {
  let start = runStart;
  while (start < runEnd && isWhose(facts[start])) start += 1;
  const titled = start > 0 && has(facts[start - 1], WORD_BIT.title);
  while (start < runEnd && has(facts[start], WORD_BIT.title) && !has(facts[start], WORD_BIT.org)) start += 1;
  const last = facts[runEnd - 1];
  if (start >= runEnd || !last) return undefined;
  const span = { start, end: runEnd };
  if (runEnd - start > 1 && has(last, WORD_BIT.org)) return { ...span, type: 'ORG' };
  if (runEnd - start > 1 && has(last, WORD_BIT.place)) return { ...span, type: 'LOC' };
  const first = facts[start];
  const named = first !== undefined && (first.listed & LISTED.first) !== 0 && runEnd - start > 1;
  return (named || titled || start > runStart) && facts[start]?.caps === CASE.title
    ? { ...span, type: 'PER' }
    : undefined;
}

function isWhose(facts: FormFacts | undefined): boolean {
  return facts !== undefined && (facts.listed & LISTED.demonym) !== 0;
}

function has(facts: FormFacts | undefined, bit: number): boolean {
  return facts !== undefined && (facts.bits & bit) !== 0;
}
