import type { JoinedMention, NamedText } from '../speech/named-text.ts';
import { findMainNames, findMainSubject } from './find-main-names.ts';
import type { Span } from './find-subject.ts';
import { isPlace } from './is-place.ts';
import type { Trigger } from './find-triggers.ts';
import type { ReadSentence, Segment } from './read-clauses.ts';
import { isFinite } from './read-verbs.ts';
import { PLACE_PREPOSITIONS, PREPOSITIONS, SUBJECT_PRONOUNS, TIME_OPENERS } from './word-classes.ts';

/** Names that take part in an event, and places where it is. Ids in order of mention. */
export interface Cast {
  readonly where: readonly string[];
  readonly involved: readonly string[];
}

/** Who the pronouns of the next sentence can stand for. */
export interface Memory {
  /** Names of the subject of the last sentence that had one. */
  readonly subject: readonly string[];
  readonly person?: string | undefined;
}

const SINGULAR: ReadonlySet<string> = new Set(['he', 'she', 'him']);
const PLURAL: ReadonlySet<string> = new Set(['they', 'them', 'it']);

/** Whom `him` and `her` stand for: somebody else than the subject, in the subject of the sentence or named last before; else of the sentences before. */
export function findPerson(sentence: ReadSentence, trigger: Trigger, memory: Memory): string | undefined {
  const { words } = sentence;
  const { at, subject } = trigger;
  const own = words
    .slice(subject?.from ?? 0, subject?.to ?? 0)
    .flatMap(({ mention }) => (mention === undefined ? [] : [mention.name]));
  const people = words
    .slice(0, at)
    .flatMap(({ mention }) => (mention?.type === 'PER' && !own.includes(mention.name) ? [mention.name] : []));
  const before = memory.person !== undefined && !own.includes(memory.person) ? memory.person : undefined;
  // “After she left, Moor …”: with nobody named before it is whom the sentence goes on to name.
  const ahead = findMainNames(sentence, trigger).find(({ type, name }) => type === 'PER' && !own.includes(name));
  return people[0] ?? before ?? ahead?.name;
}

/** The names around a trigger: those of its subject, then those of its stretch and of the verbless stretches that go on from it. */
export function findCast(text: NamedText, sentence: ReadSentence, trigger: Trigger, memory: Memory): Cast {
  const where: string[] = [];
  const involved: string[] = [];
  const add = (mention: JoinedMention, at: number): void => {
    const list = isPlace(text, sentence, mention, at) ? where : involved;
    if (!where.includes(mention.name) && !involved.includes(mention.name)) list.push(mention.name);
  };
  const { subject } = trigger;
  const others = { subject: findGroup(sentence, trigger, memory), person: findPerson(sentence, trigger, memory) };
  if (subject !== undefined) readSpan(sentence, subject, { add, memory: others, involved });
  for (const span of spansOf(sentence, trigger)) readSpan(sentence, span, { add, memory: others, involved });
  for (const { name } of findAgents(sentence, trigger)) if (!involved.includes(name)) involved.push(name);
  return { where, involved };
}

/** Kinds in which somebody takes part whose name may stand outside the phrase: `after a ceremony he left`. */
const ATTENDED: ReadonlySet<string> = new Set(['visit', 'leave', 'meet', 'talk', 'inspect', 'hold']);
const HANGING: ReadonlySet<string> = new Set(['after', 'before', 'following']);

/**
 * Who takes part in what only a noun tells: the one whose it is (`whose trip`), the second of `a handshake between A and B`, and for a phrase
 * behind `after` or `before` without an owner whom the main clause is about.
 */
function findAgents(sentence: ReadSentence, trigger: Trigger): readonly JoinedMention[] {
  if (trigger.verb !== undefined || !ATTENDED.has(trigger.kind)) return [];
  const { words, segments, clauses } = sentence;
  const { at, segment } = trigger;
  if (words[at + 1]?.lower === 'between') {
    const other = words.findLast(({ mention }, place) => mention?.type === 'PER' && place > at)?.mention;
    return other === undefined ? [] : [other];
  }
  const home = segments[segment];
  const opener = clauses[home?.clause ?? -1]?.opener ?? '';
  if (home?.opener === 'whose') {
    const owner = words.slice(0, home.from).findLast(({ mention }) => mention !== undefined)?.mention;
    return owner === undefined ? [] : [owner];
  }
  const owned = words
    .slice(home?.from, at)
    .some(({ lower, mention }) => lower === "'s" || lower === "'" || mention?.type === 'PER');
  return HANGING.has(opener) && !owned && home?.verbs.some((one) => isFinite(one) && one.at !== at + 1) !== true
    ? findMainNames(sentence, trigger).filter(({ type }) => type === 'PER' || type === 'ORG')
    : [];
}

/** Whom `they` stands for: the subject of the main clause, or of the sentences before when that is a pronoun or absent. */
function findGroup(sentence: ReadSentence, trigger: Trigger, memory: Memory): readonly string[] {
  const names = findMainNames(sentence, trigger);
  if (names.length > 0) return names.map(({ name }) => name);
  const main = findMainSubject(sentence, trigger);
  const word = main && sentence.words[main.to - 1];
  return word === undefined || SUBJECT_PRONOUNS.has(word.lower) ? memory.subject : [];
}

interface Sink {
  readonly add: (mention: JoinedMention, at: number) => void;
  readonly memory: Memory;
  readonly involved: string[];
}

function readSpan({ words }: ReadSentence, { from, to }: Span, { add, memory, involved }: Sink): void {
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word === undefined) continue;
    if (word.mention !== undefined) {
      if (words[at - 1]?.mention !== word.mention && !isTitle(words, at, to)) add(word.mention, at);
      continue;
    }
    const stands =
      SINGULAR.has(word.lower) && memory.person !== undefined
        ? [memory.person]
        : PLURAL.has(word.lower)
          ? /^(?:among|of)$/.test(words[at - 1]?.lower ?? '')
            ? []
            : memory.subject
          : [];
    for (const name of stands) if (!involved.includes(name)) involved.push(name);
  }
}

/** A place or body inside a person's title, as in “US Secretary of Trade Ann Moor”: it takes no part itself. */
function isTitle(words: ReadSentence['words'], at: number, to: number): boolean {
  const mention = words[at]?.mention;
  if (mention === undefined || mention.type === 'PER') return false;
  for (let next = at + 1; next < Math.min(to, at + 9); next += 1) {
    const word = words[next];
    if (word === undefined || word.mark || word.lower === 'and') return false;
    if (word.mention?.type === 'PER') return next > at + 1;
    if (
      word.mention === undefined &&
      word.lower !== 'of' &&
      word.lower !== "'s" &&
      (PREPOSITIONS.has(word.lower) || !/^\p{L}/u.test(word.text))
    )
      return false;
    if (word.mention !== undefined && word.mention !== mention) return false;
  }
  return false;
}

/** The trigger's own stretch, up to another finite verb, and the verbless ones behind it in the same clause. */
function spansOf(sentence: ReadSentence, { segment: home, at, verb, from: start }: Trigger): readonly Span[] {
  const own = sentence.segments[home];
  if (own === undefined) return [];
  const first = verb === undefined ? (start ?? own.from) : Math.min(at, own.to);
  const spans: Span[] = [{ from: first, to: own.to }];
  for (let index = home + 1; index < sentence.segments.length; index += 1) {
    const next = sentence.segments[index];
    if (next === undefined || next.clause !== own.clause) break;
    if (next.verbs.some(isFinite) || TIME_OPENERS.has(next.opener) || sentence.words[next.from]?.lower === 'according')
      break;
    if (!describes(sentence.words, next)) spans.push(next);
    else if (sentence.words[next.from - 2]?.mention?.type === 'LOC') spans.push(cutToPlace(sentence.words, next));
  }
  if (start !== undefined) return spans;
  // A place at the front: `In Paris, …`.
  for (const index of sentence.clauses[own.clause]?.segments ?? []) {
    const before = sentence.segments[index];
    const first = sentence.words[before?.from ?? -1]?.lower ?? '';
    if (before === undefined || index >= home || before.verbs.some(isFinite)) continue;
    if (PLACE_PREPOSITIONS.has(first) || (verb === undefined && sentence.words[before.from]?.timex === undefined))
      spans.push(before);
  }
  return spans;
}

/** `Ash, the mayor of Lima,`: the names in what only says who somebody is take no part. */
function describes(words: ReadSentence['words'], { from, to, apart }: Segment): boolean {
  const [before, first] = [wordBefore(words, from - 2), words[from]];
  return (
    apart &&
    words[from - 1]?.lower === ',' &&
    before?.mention !== undefined &&
    first !== undefined &&
    first.mention === undefined &&
    ARTICLES.has(first.lower) &&
    !words.slice(from, to).some(({ lower }) => lower === 'and')
  );
}

/** The word at a place; of brackets the word before them. */
function wordBefore(words: ReadSentence['words'], at: number): ReadSentence['words'][number] | undefined {
  if (words[at]?.lower !== ')') return words[at];
  const open = words.slice(Math.max(0, at - 4), at).findLastIndex(({ lower }) => lower === '(');
  return open < 0 ? undefined : words[Math.max(0, at - 4) + open - 1];
}

/** `Lima, a port in the Andes,`: of what describes a place only where it is. */
function cutToPlace(words: ReadSentence['words'], { from, to }: Span): Span {
  const at = words.slice(from, to).findIndex(({ lower }) => lower === 'in' || lower === 'near');
  return { from: at < 0 ? to : from + at, to };
}
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their']);
