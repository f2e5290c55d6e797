import { findCueVerb, type CueVerb } from './cue-verbs.ts';
import { readPhraseAfter } from './read-phrase.ts';
import type { Token } from './unit.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  OBJECT_PRONOUNS,
  PLAIN_VERBS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from './word-class.ts';

/** How many tokens of place and time may stand between a verb and its “that”. */
const REACH = 22;
const WH: ReadonlySet<string> = new Set('what why how whether if who when where which'.split(' '));

/** What stands behind a verb: where it begins and what opens it. */
export interface Opening {
  readonly at: number;
  readonly by: 'that' | 'quotation' | 'clause' | 'question' | 'to' | 'object' | 'as' | 'preposition';
}

/** What a verb says, behind it; `undefined` when nothing fits that the verb takes. */
export function findOpening(tokens: readonly Token[], verb: number, cue: CueVerb): Opening | undefined {
  const next = skipForward(tokens, verb + 1);
  const told = cue.takes.has('tell') ? findListenerEnd(tokens, next) : undefined;
  if (told !== undefined) {
    const behind = skipForward(tokens, told);
    const opening = openClause(tokens, behind, cue);
    if (opening) return opening;
    if (cue.takes.has('to') && isInfinitive(tokens, behind)) return { at: behind, by: 'to' };
    const aside = skipPlace(tokens, behind);
    if (cue.takes.has('to') && aside !== undefined && isInfinitive(tokens, aside)) return { at: aside, by: 'to' };
    const far = openFar(tokens, behind);
    if (far) return far;
    if (cue.opens.has(tokens[behind]?.lower ?? '') && tokens[behind]?.lower !== 'to')
      return { at: behind, by: 'preposition' };
  }
  const opening = openClause(tokens, next, cue) ?? openFar(tokens, next);
  if (opening) return opening;
  const first = tokens[next];
  if (!first) return undefined;
  if (cue.takes.has('to') && isInfinitive(tokens, next)) return { at: next, by: 'to' };
  if (cue.opens.has(first.lower) && tokens[next + 1] && first.mention < 0) return { at: next, by: 'preposition' };
  if (cue.takes.has('object') && isObject(tokens, next)) return { at: next, by: 'object' };
  if (cue.takes.has('as') && hasAs(tokens, next)) return { at: next, by: 'as' };
  return undefined;
}

/** Behind `in Myanmar` in `all sides in Myanmar to stop`. */
function skipPlace(tokens: readonly Token[], at: number): number | undefined {
  if (!/^(?:in|of|from|at|on|for|with)$/.test(tokens[at]?.lower ?? '')) return undefined;
  const phrase = readPhraseAfter(tokens, at + 1);
  return phrase && phrase.to + 1;
}

/** `to leave`, not `to the army`. */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at + (tokens[at]?.lower === 'not' ? 2 : 1)];
  const to = tokens[at]?.lower === 'to' || (tokens[at]?.lower === 'not' && tokens[at + 1]?.lower === 'to');
  if (!to || verb?.kind !== 'word' || verb.mention >= 0) return false;
  return !DETERMINERS.has(verb.lower) && !OBJECT_PRONOUNS.has(verb.lower) && !/(?:ing|[^s]s)$/.test(verb.lower);
}

function openClause(tokens: readonly Token[], at: number, cue: CueVerb): Opening | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const speaks = cue.takes.has('clause') || cue.takes.has('strict') || cue.takes.has('tell');
  if (!speaks) return undefined;
  if (token.lower === 'that' && token.mention < 0) return tokens[at + 2] ? { at: at + 1, by: 'that' } : undefined;
  if (token.kind === 'quotation') return { at, by: 'quotation' };
  if ((token.text === ',' || token.text === ':') && tokens[at + 1]?.kind === 'quotation')
    return { at: at + 1, by: 'quotation' };
  if (token.text === ':' && tokens[at + 2]) return { at: at + 1, by: 'quotation' };
  if (!cue.takes.has('clause')) return undefined;
  if (WH.has(token.lower)) return { at, by: 'question' };
  return isClause(tokens, at) ? { at, by: 'clause' } : undefined;
}

/** `said in a statement that`, `told the station on Monday: “…`. */
function openFar(tokens: readonly Token[], from: number): Opening | undefined {
  const first = tokens[from];
  if (!first || !(PREPOSITIONS.has(first.lower) || first.timex) || first.mention >= 0) return undefined;
  for (let at = from; at < Math.min(tokens.length, from + REACH); at += 1) {
    const token = tokens[at];
    if (!token || /^[;.]$/.test(token.text)) return undefined;
    if (token.kind === 'quotation' && /^[,:]$/.test(tokens[at - 1]?.text ?? '')) return { at, by: 'quotation' };
    if (
      token.lower === 'that' &&
      token.mention < 0 &&
      !PREPOSITIONS.has(tokens[at - 1]?.lower ?? '') &&
      tokens[at + 2]
    ) {
      return { at: at + 1, by: 'that' };
    }
    const before = tokens[at - 1];
    const nominal =
      before !== undefined &&
      (before.timex ||
        before.mention >= 0 ||
        /^(?:statement|interview|news|conference|reporters|tweet)$/.test(before.lower));
    if (nominal && at > from + 1 && SUBJECT_PRONOUNS.has(token.lower) && token.lower !== 'who' && token.mention < 0)
      return { at, by: 'clause' };
    if (nominal && before.mention < 0 && at > from + 1 && DETERMINERS.has(token.lower) && isClause(tokens, at))
      return { at, by: 'clause' };
    if (CONJUNCTIONS.has(token.lower) && !PREPOSITIONS.has(token.lower)) return undefined;
  }
  return undefined;
}

/** A noun or pronoun with a verb behind it. */
function isClause(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  if (!first || first.kind === 'mark' || first.kind === 'clitic' || tokens.length - at < 3) return false;
  if (first.mention < 0 && (AUXILIARIES.has(first.lower) || first.timex)) return false;
  if (first.mention < 0 && first.lower === 'there') return true;
  if (PREPOSITIONS.has(first.lower) && first.mention < 0) return false;
  if (CONJUNCTIONS.has(first.lower) && first.mention < 0)
    return /^(?:if|while|when|although|because)$/.test(first.lower);
  for (let next = at + 1; next < Math.min(tokens.length, at + REACH); next += 1) {
    const token = tokens[next];
    if (!token || token.text === ';') return false;
    if (token.mention >= 0) continue;
    if (AUXILIARIES.has(token.lower) || PLAIN_VERBS.has(token.lower)) return true;
    if (token.kind === 'clitic' && tokens[next + 1] && next === at + 1 && SUBJECT_PRONOUNS.has(first.lower))
      return true;
    const form = findCueVerb(token.lower);
    if (form && (form.forms.has('past') || next === at + 1)) return true;
    if (
      /(?:[a-z]{2}ed|[a-rt-z]s)$/.test(token.lower) &&
      token.kind === 'word' &&
      next < at + 8 &&
      !DETERMINERS.has(token.lower)
    )
      return true;
    if (SUBJECT_PRONOUNS.has(first.lower) && next === at + 1 && token.kind === 'word' && !isAdverb(token.lower))
      return true;
  }
  return false;
}

/** Skips adverbs and expressions of time. */
function skipForward(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token || token.mention >= 0 || token.kind === 'quotation') break;
    const time = token.timex || (tokens[at + 1]?.timex === true && PREPOSITIONS.has(token.lower));
    if (!time && !(isAdverb(token.lower) && !DETERMINERS.has(token.lower))) break;
    at += 1;
  }
  return at;
}

/** Where the listener ends: `told |the BBC|`. */
function findListenerEnd(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.mention < 0 && OBJECT_PRONOUNS.has(token.lower)) return at + 1;
  const phrase = readPhraseAfter(tokens, at);
  return phrase && phrase.kind !== 'pronoun' ? phrase.to + 1 : undefined;
}

function isObject(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'quotation' || OBJECT_PRONOUNS.has(token.lower)) return true;
  return readPhraseAfter(tokens, at) !== undefined;
}

function hasAs(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < Math.min(tokens.length, at + REACH); next += 1) {
    const token = tokens[next];
    if (!token || (token.kind === 'mark' && token.text !== ',')) return false;
    if (token.lower === 'as' && token.mention < 0) return next > at;
  }
  return false;
}
