import type { Range } from '../text/range.ts';
import { CASE, type FormFacts, WORD_BIT } from './form-facts.ts';
import { type Gazetteer, LISTED } from './gazetteer.ts';
import { type NameToken, splitNameTokens } from './name-tokens.ts';

/** Where a token stands in a listed phrase; 0 outside. */
export const IN_PHRASE = { alone: 1, first: 2, inside: 3, last: 4 } as const;

/** A sentence cut into tokens, with everything that can be said of each from the sentence alone. All lists run in parallel. */
export interface SentenceTokens {
  readonly tokens: readonly NameToken[];
  readonly facts: readonly FormFacts[];
  /** Bits of `LISTED` of the longest listed phrase that a token is in. */
  readonly phraseKinds: Uint16Array;
  /** One of `IN_PHRASE`, or 0. */
  readonly phrasePlaces: Uint8Array;
  /** For capitalised tokens: place and length of the run of capitalised tokens; 0 otherwise. Counted from 1. */
  readonly runStarts: Int32Array;
  readonly runEnds: Int32Array;
  /** All letters are capitals, or nearly every word begins with one: capitals say nothing here. */
  readonly style: number;
}

/** How a sentence uses capitals. */
export const STYLE = { plain: 0, title: 1, capitals: 2 } as const;

/** Cuts the sentences of a text into tokens and looks them up. */
export function readTokens(
  text: string,
  sentences: readonly Range[],
  { gazetteer, readForm }: { readonly gazetteer: Gazetteer; readonly readForm: (form: string) => FormFacts },
): readonly SentenceTokens[] {
  return sentences.map((sentence) => {
    const tokens = splitNameTokens(text, sentence);
    const facts = tokens.map(({ form }) => readForm(form));
    const style = toStyle(facts);
    return { tokens, facts, style, ...findPhrases(facts, gazetteer), ...findRuns(facts) };
  });
}

/** Whether a token begins with a capital letter. */
export function isCapital(facts: FormFacts | undefined): boolean {
  return facts !== undefined && facts.caps >= CASE.title && facts.caps !== CASE.number;
}

function toStyle(facts: readonly FormFacts[]): number {
  let words = 0;
  let capitals = 0;
  let begun = 0;
  for (const { caps, key } of facts) {
    if (caps === CASE.mark || caps === CASE.number || key.length < 2) continue;
    words += 1;
    if (caps === CASE.upper) capitals += 1;
    // Short words stay small in headlines.
    if (caps !== CASE.lower || key.length < 5) begun += 1;
  }
  if (words < 3) return STYLE.plain;
  if (capitals >= words * 0.8) return STYLE.capitals;
  const long = facts.filter(({ caps, key }) => key.length >= 5 && caps !== CASE.mark && caps !== CASE.number);
  const small = long.filter(({ caps }) => caps === CASE.lower).length;
  return words >= 4 && long.length >= 3 && begun >= words * 0.9 && small <= long.length * 0.15
    ? STYLE.title
    : STYLE.plain;
}

type Phrases = Pick<SentenceTokens, 'phraseKinds' | 'phrasePlaces'>;

/** Longest listed phrases from left to right, without overlap. Single lower-case words are no names. */
function findPhrases(facts: readonly FormFacts[], gazetteer: Gazetteer): Phrases {
  const phraseKinds = new Uint16Array(facts.length);
  const phrasePlaces = new Uint8Array(facts.length);
  for (let at = 0; at < facts.length;) {
    const length = phraseLength(facts, at, gazetteer);
    if (length === 0) {
      at += 1;
      continue;
    }
    const kinds = gazetteer.kindsOf(toKey(facts, at, length));
    for (let i = 0; i < length; i += 1) {
      phraseKinds[at + i] = kinds;
      phrasePlaces[at + i] =
        length === 1
          ? IN_PHRASE.alone
          : i === 0
            ? IN_PHRASE.first
            : i === length - 1
              ? IN_PHRASE.last
              : IN_PHRASE.inside;
    }
    at += length;
  }
  return { phraseKinds, phrasePlaces };
}

function phraseLength(facts: readonly FormFacts[], at: number, gazetteer: Gazetteer): number {
  const first = facts[at];
  if (first === undefined || first.longest === 0) return 0;
  const most = Math.min(first.longest, facts.length - at);
  for (let length = most; length > 1; length -= 1) {
    if (!isCapital(facts[at + length - 1]) || (!isCapital(first) && !first.key.startsWith('al'))) continue;
    if (gazetteer.kindsOf(toKey(facts, at, length)) !== 0) return length;
  }
  return isCapital(first) && first.listed !== 0 ? 1 : 0;
}

function toKey(facts: readonly FormFacts[], at: number, length: number): string {
  let key = facts[at]?.key ?? '';
  for (let i = 1; i < length; i += 1) key += ` ${facts[at + i]?.key ?? ''}`;
  return key;
}

type Runs = Pick<SentenceTokens, 'runStarts' | 'runEnds'>;

/** Runs of capitalised tokens; small joining words between two of them belong to the run. */
function findRuns(facts: readonly FormFacts[]): Runs {
  const runStarts = new Int32Array(facts.length);
  const runEnds = new Int32Array(facts.length);
  for (let at = 0; at < facts.length;) {
    if (!isCapital(facts[at])) {
      at += 1;
      continue;
    }
    let end = at + 1;
    while (isCapital(facts[end]) || (isJoining(facts[end]) && isCapital(facts[end + 1]))) end += 1;
    runStarts.fill(at + 1, at, end);
    runEnds.fill(end, at, end);
    at = end;
  }
  return { runStarts, runEnds };
}

function isJoining(facts: FormFacts | undefined): boolean {
  return (
    facts !== undefined &&
    (facts.bits & WORD_BIT.joining) !== 0 &&
    facts.key !== 'and' &&
    facts.key !== 'in' &&
    facts.key !== 'on'
  );
}

/** Whether the kinds say that a phrase is a place of any sort. */
export function isListedPlace(kinds: number): boolean {
  return (kinds & (LISTED.country | LISTED.capital | LISTED.place)) !== 0;
}
