import { findCueVerb } from './cue-verbs.ts';
import type { Phrase } from './phrase.ts';
import { isDocumentNoun, isPluralNoun, isSpeakerNoun } from './source-words.ts';
import type { Token } from './unit.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  PEOPLE_PRONOUNS,
  PLAIN_VERBS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from './word-class.ts';

/** How many tokens a phrase may have. */
const REACH = 24;
/** `people familiar with the matter`. */
const POSTPOSED: ReadonlySet<string> = new Set(
  'familiar close briefed involved working knowledgeable loyal based present'.split(' '),
);
const OFFICES: ReadonlySet<string> = new Set(
  'state defense defence staff police education justice commerce labor labour energy operations finance health transportation agriculture interior'.split(
    ' ',
  ),
);
/** Prepositions that tie a phrase to the noun before it. */
const TIES = new Set('of for from at in with on to within inside near behind by'.split(' '));

/** The noun phrase that ends at a token, read from right to left; `undefined` when none does. */
export function readPhraseBefore(tokens: readonly Token[], to: number): Phrase | undefined {
  const last = tokens[to];
  if (!last || last.kind !== 'word') return undefined;
  if (last.mention < 0 && SUBJECT_PRONOUNS.has(last.lower)) return toPhrase(tokens, { from: to, to, head: to });
  if (!isNominal(last)) return undefined;
  const from = findStart(tokens, to);
  const plain = toPhrase(tokens, { from, to, head: to });
  return attach(tokens, plain) ?? join(tokens, plain);
}

/** `officials from the ministry`: the phrase belongs to the noun before its preposition, when that can speak. */
function attach(tokens: readonly Token[], phrase: Phrase): Phrase | undefined {
  const tie = tokens[phrase.from - 1];
  const before = tokens[phrase.from - 2];
  if (!tie || !before || !TIES.has(tie.lower) || before.kind !== 'word' || before.timex) return undefined;
  if (!isNominal(before) && !PEOPLE_PRONOUNS.has(before.lower)) return undefined;
  const owner = readPhraseBefore(tokens, phrase.from - (POSTPOSED.has(before.lower) ? 3 : 2));
  const quantity = PEOPLE_PRONOUNS.has(before.lower) && before.lower !== 'those' && tie.lower === 'of';
  if (before.lower === 'those') return undefined;
  if (quantity) return toPhrase(tokens, { from: phrase.from - 2, to: phrase.to, head: phrase.from - 2 });
  if (!owner || owner.kind === 'pronoun') return undefined;
  if (isHolder(tokens, tie, phrase))
    return { ...phrase, from: owner.from, range: spanOf(tokens, owner.from, phrase.to) };
  const speaks = owner.kind === 'speaker' || owner.kind === 'document' || (owner.kind === 'name' && tie.lower === 'of');
  return speaks && phrase.to - owner.from < REACH
    ? { ...owner, to: phrase.to, range: spanOf(tokens, owner.from, phrase.to) }
    : undefined;
}

/** `Secretary of State Maria Lopez`: the office stands before its holder. */
function isHolder(tokens: readonly Token[], tie: Token, { kind, from, to }: Phrase): boolean {
  return tie.lower === 'of' && kind === 'name' && from < to && OFFICES.has(tokens[from]?.lower ?? '');
}

/** `Smith and Jones`, `the army and the police`. */
function join(tokens: readonly Token[], phrase: Phrase): Phrase {
  const and = tokens[phrase.from - 1];
  const before = tokens[phrase.from - 2];
  if (and?.lower !== 'and' || phrase.kind === 'pronoun' || before?.kind !== 'word') return phrase;
  if (before.timex || !isNominal(before)) return phrase;
  const other = toPhrase(tokens, {
    from: findStart(tokens, phrase.from - 2),
    to: phrase.from - 2,
    head: phrase.from - 2,
  });
  if (other.kind !== phrase.kind || other.kind === 'other') return phrase;
  return { ...phrase, from: other.from, plural: true, range: spanOf(tokens, other.from, phrase.to) };
}

/** The noun phrase that begins at a token, read from left to right. */
export function readPhraseAfter(tokens: readonly Token[], from: number): Phrase | undefined {
  const first = tokens[from];
  if (!first || first.kind === 'mark' || first.kind === 'clitic') return undefined;
  if (first.mention < 0 && SUBJECT_PRONOUNS.has(first.lower)) return toPhrase(tokens, { from, to: from, head: from });
  let to = from - 1;
  let head = -1;
  for (let at = from; at < tokens.length && at < from + REACH; at += 1) {
    const token = tokens[at];
    if (!token || !continues(tokens, at, head >= 0)) break;
    if (token.kind === 'word' && isNominal(token)) head = at;
    if (token.kind !== 'clitic') to = at;
  }
  while (to > from && tokens[to]?.kind !== 'word') to -= 1;
  if (head < 0 && !PEOPLE_PRONOUNS.has(first.lower)) return undefined;
  const plain = toPhrase(tokens, { from, to, head: head < 0 ? from : Math.min(head, to) });
  return extend(tokens, plain);
}

/** `a spokesman for the ministry`, `the head of the union`. */
function extend(tokens: readonly Token[], phrase: Phrase): Phrase {
  const tie = tokens[phrase.to + 1];
  if (!tie || !TIES.has(tie.lower) || tie.timex || (phrase.kind !== 'speaker' && phrase.kind !== 'document'))
    return phrase;
  if (tie.lower !== 'of' && tie.lower !== 'for' && tie.lower !== 'from' && tie.lower !== 'at' && tie.lower !== 'in')
    return phrase;
  if (tokens[phrase.to + 2]?.timex) return phrase;
  const owner = readPhraseAfter(tokens, phrase.to + 2);
  if (!owner || owner.kind === 'pronoun') return phrase;
  // “Secretary of State Maria Lopez”: the office stands before its holder.
  const holder = isHolder(tokens, tie, owner);
  if (holder) return { ...owner, from: phrase.from, range: spanOf(tokens, phrase.from, owner.to) };
  return { ...phrase, to: owner.to, range: spanOf(tokens, phrase.from, owner.to) };
}

function continues(tokens: readonly Token[], at: number, hasHead: boolean): boolean {
  const token = tokens[at];
  if (!token || token.timex) return false;
  if (token.kind === 'quotation') return !hasHead && isTurn(token);
  if (token.kind === 'mark') return false;
  if (token.kind === 'clitic' || token.mention >= 0) return true;
  if (token.lower === 'and') return joins(tokens, at);
  if (hasHead && DETERMINERS.has(token.lower)) return tokens[at - 1]?.kind === 'clitic';
  return !isStop(token) && !(hasHead && isVerbLike(token));
}

function joins(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (!before || !after) return false;
  const names = before.mention >= 0 && after.mention >= 0;
  return names || (before.mention >= 0 && after.kind === 'word' && /^\p{Lu}/u.test(after.text));
}

function isVerbLike({ lower }: Token): boolean {
  return PLAIN_VERBS.has(lower) || /(?:ing|ed)$/.test(lower) || findCueVerb(lower)?.forms.has('past') === true;
}

function isStop({ lower, mention }: Token): boolean {
  if (mention >= 0) return false;
  return (
    PREPOSITIONS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    AUXILIARIES.has(lower) ||
    SUBJECT_PRONOUNS.has(lower) ||
    lower === 'not' ||
    (isAdverb(lower) && !DETERMINERS.has(lower))
  );
}

function isNominal(token: Token): boolean {
  if (token.mention >= 0) return true;
  if (token.kind !== 'word' || token.timex || isStop(token)) return false;
  return !PLAIN_VERBS.has(token.lower) && (!DETERMINERS.has(token.lower) || PEOPLE_PRONOUNS.has(token.lower));
}

/** Where the phrase that ends at `to` begins. */
function findStart(tokens: readonly Token[], to: number): number {
  let from = to;
  for (let at = to - 1; at >= 0 && at > to - REACH; at -= 1) {
    const token = tokens[at];
    if (!token || !precedes(tokens, at)) break;
    from = at;
    if (
      DETERMINERS.has(token.lower) &&
      token.mention < 0 &&
      !/^(?:many|several|both|all|two|three|four|more|most|few|some)$/.test(token.lower)
    ) {
      if (tokens[at - 1]?.kind !== 'clitic' && !/^(?:all|both|half)$/.test(tokens[at - 1]?.lower ?? '')) break;
    }
  }
  while (from < to && tokens[from]?.kind === 'clitic') from += 1;
  return from;
}

/** A few words in marks inside a noun phrase: `the “moderate” senator`. */
function isTurn({ text }: Token): boolean {
  return text.length < 30 && !/[.,!?]["”’']$/.test(text);
}

function precedes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.timex) return false;
  if (token.kind === 'mark') return false;
  if (token.kind === 'quotation') return isTurn(token);
  if (token.kind === 'clitic' || token.mention >= 0) return true;
  if (token.lower === 'and') return joinsAdjectives(tokens, at);
  if (findCueVerb(token.lower)?.forms.has('past') === true && !/^(?:advised|alleged|unnamed)$/.test(token.lower))
    return false;
  return !isStop(token) && !PLAIN_VERBS.has(token.lower) && !/(?:ing)$/.test(token.lower);
}

/** `US and South Korean officials`: two names before one noun. */
function joinsAdjectives(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!before || !after) return false;
  return (before.mention >= 0 || /^\p{Lu}/u.test(before.text)) && (after.mention >= 0 || /^\p{Lu}/u.test(after.text));
}

function spanOf(tokens: readonly Token[], from: number, to: number): { start: number; end: number } {
  return { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 };
}

function toPhrase(tokens: readonly Token[], { from, to, head }: { from: number; to: number; head: number }): Phrase {
  const { lower = '', mention = -1 } = tokens[head] ?? {};
  const joined = tokens.slice(from, to).some((token) => token.lower === 'and') && mention >= 0;
  return {
    from,
    to,
    head,
    kind: mention >= 0 ? 'name' : tellKind(tokens, head),
    plural: joined || isPluralNoun(lower),
    range: spanOf(tokens, from, to),
  };
}

function tellKind(tokens: readonly Token[], at: number): Phrase['kind'] {
  const token = tokens[at];
  if (!token) return 'other';
  const { lower, text } = token;
  if (SUBJECT_PRONOUNS.has(lower) || PEOPLE_PRONOUNS.has(lower)) return 'pronoun';
  if (isSpeakerNoun(lower)) return 'speaker';
  if (isDocumentNoun(lower)) return 'document';
  // A name that was not recognised as one.
  const opens = at === 0 && findCueVerb(tokens[1]?.lower ?? '') === undefined;
  return !opens && /^\p{Lu}\p{L}/u.test(text) ? 'speaker' : 'other';
}
