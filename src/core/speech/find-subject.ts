import { findFront } from './find-front.ts';
import { findCueVerb } from './cue-verbs.ts';
import type { Phrase } from './phrase.ts';
import { readPhraseAfter, readPhraseBefore } from './read-phrase.ts';
import type { Token } from './unit.ts';
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, isAdverb, PLAIN_VERBS, PREPOSITIONS } from './word-class.ts';

/** How far back from the verb its subject may stand when something is put in between. */
const REACH = 60;
/** What opens an insertion between subject and verb: `KCNA, which …, said`. */
const INSERTIONS: ReadonlySet<string> = new Set(
  'who which whose whom a an the now then speaking also according himself herself itself when in at on for like as one another his her their its both including citing asked who’s long formerly once not along through referring writing himself quoting responding describing'.split(
    ' ',
  ),
);

const OBJECT_PREPOSITIONS: ReadonlySet<string> = new Set(
  'of for from at with by to against between about into over on in without toward towards'.split(' '),
);

/** The subject that stands before a verb. `who` gives the words it stands for. */
export function findSubjectBefore(tokens: readonly Token[], verb: number): Phrase | undefined {
  const at = skipBack(tokens, verb - 1);
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === 'mark') return /^[,)–—-]|--$/.test(token.text) ? findBeforeInsertion(tokens, at) : undefined;
  if (token.lower === 'who' || token.lower === 'which') return findAntecedent(tokens, at);
  const phrase = readPhraseBefore(tokens, at);
  const before = phrase && tokens[phrase.from - 1];
  // Behind a preposition it belongs to what stands before: “the image provided by the army reads”.
  return before && OBJECT_PREPOSITIONS.has(before.lower) && before.mention < 0 ? undefined : phrase;
}

/** The place of the last token before the words that may stand between subject and verb. */
export function skipBack(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at >= 0) {
    const token = tokens[at];
    if (!token || token.mention >= 0) break;
    const time = token.timex || (tokens[at + 1]?.timex === true && PREPOSITIONS.has(token.lower));
    if (!time && !AUXILIARIES.has(token.lower) && !isAdverb(token.lower) && token.kind !== 'clitic') break;
    if (token.kind === 'clitic' && !isAdverbOrParticiple(tokens[at + 1])) break;
    at -= 1;
  }
  return at;
}

function isAdverbOrParticiple(token: Token | undefined): boolean {
  return (
    token !== undefined && (isAdverb(token.lower) || AUXILIARIES.has(token.lower) || /(?:ed|ing)$/.test(token.lower))
  );
}

function findAntecedent(tokens: readonly Token[], who: number): Phrase | undefined {
  const before = tokens[who - 1];
  if (before?.text === ',') return readPhraseBefore(tokens, who - 2);
  return before?.kind === 'word' ? readPhraseBefore(tokens, who - 1) : undefined;
}

/** `Smith, a lawyer in Dover, Delaware, said`: the nearest comma with a name before it and an insertion behind it. */
function findBeforeInsertion(tokens: readonly Token[], close: number): Phrase | undefined {
  const bracket = tokens[close]?.text === ')';
  for (let at = close - 1; at > 0 && at > close - REACH; at -= 1) {
    const text = tokens[at]?.text ?? '';
    if (bracket ? text !== '(' : !/^(?:,|--|[–—-])$/.test(text)) continue;
    if (bracket) return readPhraseBefore(tokens, at - 1);
    const next = tokens[at + 1];
    if (!next || (!INSERTIONS.has(next.lower) && !/^\d/.test(next.lower) && !isTitle(tokens, at + 1, close))) continue;
    const phrase = readPhraseBefore(tokens, at - 1);
    if (phrase?.kind === 'pronoun' && tokens[phrase.from]?.lower === 'it') continue;
    if (phrase && OBJECT_PREPOSITIONS.has(tokens[phrase.from - 1]?.lower ?? '')) continue;
    if (phrase && (phrase.kind !== 'other' || DETERMINERS.has(tokens[phrase.from]?.lower ?? ''))) return phrase;
  }
  return undefined;
}

/** `Maria Lopez, spokeswoman for the union, said`, `Smith, D-Ohio, said`. */
function isTitle(tokens: readonly Token[], at: number, close: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (/^[DRI]-/.test(token.text)) return true;
  const phrase = readPhraseAfter(tokens, at);
  if (phrase?.kind === 'name' && phrase.to + 1 === close) return true;
  return phrase?.kind === 'speaker' || (token.mention < 0 && /(?:er|or|man|ist|ing|ed)$/.test(token.lower));
}

/** The subject that stands behind its verb: `said Igor Ivanov`, `said a senior official`. */
export function findSubjectBehind(tokens: readonly Token[], verb: number): Phrase | undefined {
  const phrase = readPhraseAfter(tokens, verb + 1);
  if (!phrase || phrase.kind === 'other') return undefined;
  const next = tokens[phrase.to + 1];
  // “…, said he had left”: what follows has its own verb.
  if (
    next &&
    next.mention < 0 &&
    !next.timex &&
    (AUXILIARIES.has(next.lower) || PLAIN_VERBS.has(next.lower) || isPast(next.lower))
  )
    return undefined;
  return phrase;
}

function isPast(word: string): boolean {
  return /[a-z]{2}ed$/.test(word) || findCueVerb(word)?.forms.has('past') === true;
}

/** Who acts in the sentence: its first name, person or pronoun that no preposition stands before, behind a clause at the front. */
export function findMainSubject(tokens: readonly Token[], before: number): Phrase | undefined {
  const front = findFront(tokens);
  const behind = front >= 0 && front < before ? findActor(tokens, front + 1, before) : undefined;
  return behind ?? findActor(tokens, 0, before);
}

/** The first name, person or pronoun between two places that no preposition stands before. */
export function findActor(tokens: readonly Token[], from: number, before: number): Phrase | undefined {
  for (let at = from; at < before; at += 1) {
    const token = tokens[at];
    if (!token || token.kind !== 'word' || token.timex) continue;
    const last = tokens[at - 1];
    if (last && PREPOSITIONS.has(last.lower) && last.mention < 0) {
      at = readPhraseAfter(tokens, at)?.to ?? at;
      continue;
    }
    if (CONJUNCTIONS.has(token.lower) || PREPOSITIONS.has(token.lower)) continue;
    const phrase = readPhraseAfter(tokens, at);
    if (!phrase || phrase.to >= before) continue;
    if (phrase.kind !== 'other' && phrase.kind !== 'document' && token.lower !== 'it') return phrase;
    at = phrase.to;
  }
  return undefined;
}
