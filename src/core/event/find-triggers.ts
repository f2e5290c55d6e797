import { findPhraseKind } from './event-verbs.ts';
import { findNounKind } from './event-nouns.ts';
import { findSubject, type Span } from './find-subject.ts';
import { findCountedLength, findOwnDate } from './own-date.ts';
import type { ReadSentence, Segment } from './read-clauses.ts';
import { isFinite, mayBeParticiple, type Verb } from './read-verbs.ts';
import type { Modality } from './event.ts';
import { AHEAD, BE, MAY, PREPOSITIONS } from './word-classes.ts';

/** A word that carries an event. Numbers are places in the sentence's words and segments. */
export interface Trigger {
  readonly at: number;
  readonly segment: number;
  readonly kind: string;
  readonly modality: Modality;
  /** Absent for a noun. */
  readonly verb?: Verb;
  readonly subject?: Span;
  /** The noun that says what happens, for verbs that do not: `held talks`. */
  readonly noun?: number;
  /** Where the names of a noun begin, when its stretch tells something else before it. */
  readonly from?: number;
  /** Tells what was before the rest: it is never dated by what stands around. */
  readonly background: boolean;
}

/** How far behind a light verb its noun may stand. */
const NOUN_REACH = 7;
const OFTEN: ReadonlySet<string> = new Set([
  'regularly',
  'repeatedly',
  'often',
  'usually',
  'routinely',
  'sometimes',
  'frequently',
  'always',
]);
const HEARERS: ReadonlySet<string> = new Set(
  'reporters journalists lawmakers parliament congress senators ministers court hearing conference crowd thousands supporters delegates council assembly'.split(
    ' ',
  ),
);
/** Verbs that only say that the event of their subject was. */
const HAPPENS: ReadonlySet<string> = new Set([
  'came',
  'began',
  'started',
  'ended',
  'held',
  'place',
  'followed',
  'happened',
  'occurred',
  'included',
  'killed',
]);

/** The verbs and nouns of a sentence that tell events, in order. What is negated, habitual or only thought of has none. */
export function findTriggers(sentence: ReadSentence): readonly Trigger[] {
  const triggers: Trigger[] = [];
  sentence.segments.forEach((segment, home) => {
    const own = segment.verbs.flatMap((verb) => {
      const trigger = readVerbTrigger(sentence, home, verb);
      return trigger === undefined ? [] : [trigger];
    });
    const first = own[0];
    if (first !== undefined) triggers.push(first);
    const noun = findNoun(sentence, home, first);
    if (noun !== undefined) triggers.push(noun);
  });
  return triggers.toSorted((a, b) => a.at - b.at);
}

function readVerbTrigger(sentence: ReadSentence, home: number, verb: Verb): Trigger | undefined {
  const segment = sentence.segments[home];
  if (
    segment === undefined ||
    verb.negated ||
    verb.reading === undefined ||
    isHabit(sentence, segment) ||
    isLoose(sentence, segment, verb)
  )
    return undefined;
  if (['if', 'unless', 'whether', 'how', 'what', 'why'].includes(sentence.clauses[segment.clause]?.opener ?? ''))
    return undefined;
  const kind = findKind(sentence, segment, verb);
  const modality = findModality(sentence, home, verb);
  if (kind === undefined || modality === undefined) return undefined;
  const subject = findSubject(sentence, home, verb);
  return {
    at: verb.at,
    segment: home,
    kind: (kind.kind === 'hold' && subject !== undefined ? findHead(sentence, subject) : undefined) ?? kind.kind,
    modality,
    verb,
    background:
      (verb.tense === 'pluperfect' || verb.tense === 'perfect') && findCountedLength(sentence, verb.at) === undefined,
    ...(subject !== undefined && { subject }),
    ...(kind.noun !== undefined && { noun: kind.noun }),
  };
}

function hasTimex({ words, segments }: ReadSentence, home: number): boolean {
  const segment = segments[home];
  return (
    segment?.apart === true &&
    !segment.verbs.some(isFinite) &&
    words.slice(segment.from, segment.to).some(({ timex }) => timex?.type === 'DATE')
  );
}

/** The kind of event that a subject names: `the meeting` in “the meeting was held”. */
function findHead({ words }: ReadSentence, { from, to }: Span): string | undefined {
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word === undefined || (PREPOSITIONS.has(word.lower) && word.mention === undefined)) return undefined;
    const kind = word.mention === undefined ? findNounKind(word.lower) : undefined;
    if (kind !== undefined) return kind;
  }
  return undefined;
}

function isHabit({ words }: ReadSentence, { from, to }: Segment): boolean {
  return words.slice(from, to).some(({ lower, timex }) => OFTEN.has(lower) || timex?.type === 'SET');
}

function findKind(
  { words }: ReadSentence,
  { to }: Segment,
  verb: Verb,
): { readonly kind: string; readonly noun?: number } | undefined {
  const { verb: base = '', kind = '' } = verb.reading ?? {};
  // “let Ash see”: whose name it is does not matter.
  const named = base === 'let' ? 5 : 0;
  const next = words
    .slice(verb.at + 1, Math.min(to, verb.at + 4 + named))
    .filter(({ mention }) => named === 0 || mention === undefined)
    .filter(({ lower }) => !['a', 'the', 'his', 'her', 'him', 'their'].includes(lower));
  const phrase = findPhraseKind(
    base,
    next.map(({ lower }) => lower),
  );
  if (phrase !== undefined) return { kind: phrase };
  if (kind === 'phrase') return undefined;
  if (kind === 'tell' && !words.slice(verb.at + 1, verb.at + 7).some(({ lower }) => HEARERS.has(lower)))
    return undefined;
  if (kind !== 'light' && kind !== 'hold') return { kind };
  for (let at = verb.at + 1; at < Math.min(to, verb.at + 1 + NOUN_REACH); at += 1) {
    const noun = words[at]?.mention === undefined ? findNounKind(words[at]?.lower ?? '') : undefined;
    if (noun !== undefined) return { kind: noun, noun: at };
  }
  return kind === 'hold' && verb.passive ? { kind } : undefined;
}

/** `the sites he visited may offer a hint`, `fighters, killed or captured`: the verb only describes a noun. */
function isLoose({ words }: ReadSentence, { from, to, apart }: Segment, verb: Verb): boolean {
  if (
    words.slice(verb.at + 1, to).some(({ lower }, index) => MAY.has(lower) && words[verb.at + index]?.lower !== 'that')
  )
    return true;
  const next = words[verb.at + 1]?.lower ?? '';
  return apart && verb.from === from && mayBeParticiple(verb) && ['or', 'and', 'by', ',', '.'].includes(next);
}

/** What a verb says about whether its deed was; `undefined` when it tells no event by itself. */
function findModality(sentence: ReadSentence, home: number, verb: Verb): Modality | undefined {
  const { words } = sentence;
  const dated = (): boolean =>
    findOwnDate(sentence, verb.at)?.how === 'clause' || findOwnDate(sentence, verb.at)?.how === 'counted';
  switch (verb.tense) {
    case 'past':
      return 'happened';
    case 'pluperfect':
      return dated() || findCountedLength(sentence, verb.at) !== undefined ? 'happened' : undefined;
    case 'present':
    case 'perfect':
    case 'participle':
      return dated() ? 'happened' : undefined;
    case 'gerund': {
      const opens = ['after', 'before', 'following'].includes(sentence.segments[home]?.opener ?? '');
      return (opens && (dated() || findCountedLength(sentence, verb.at) !== undefined)) ||
        (!opens && dated() && hasTimex(sentence, home))
        ? 'happened'
        : undefined;
    }
    case 'future':
      return 'expected';
    case 'possible':
      return dated() ? 'possible' : undefined;
    case 'infinitive': {
      const before = words
        .slice(Math.max(0, verb.from - 4), verb.from)
        .findLast(({ lower }, at, all) => AHEAD.has(lower) && (!BE.has(lower) || at === all.length - 1));
      return before === undefined ? undefined : 'expected';
    }
  }
}

/** A noun that names an event and has a date of its own, one that “a day after” counts to, or one of which the verb only says that it was. */
function findNoun(sentence: ReadSentence, home: number, verb: Trigger | undefined): Trigger | undefined {
  const segment = sentence.segments[home];
  if (segment === undefined || verb?.noun !== undefined) return undefined;
  const finite = segment.verbs.find(isFinite);
  for (let at = segment.from; at < segment.to; at += 1) {
    const word = sentence.words[at];
    const kind = word === undefined || word.mention !== undefined || word.mark ? undefined : findNounKind(word.lower);
    if (kind === undefined || segment.verbs.some((one) => one.at === at)) continue;
    if (finite !== undefined && finite.tense !== 'past') {
      if (verb !== undefined || !hasDateBeside(sentence, segment, at)) continue;
    } else if (finite !== undefined && verb !== undefined) continue;
    const subject = finite !== undefined && at < finite.from && isHead(sentence, segment, at);
    const tells = subject && HAPPENS.has(sentence.words[finite.at]?.lower ?? '') && !finite.negated;
    const when = subject && !finite.negated && findOwnDate(sentence, at)?.how === 'counted';
    const counted = finite === undefined && findCountedLength(sentence, at) !== undefined && at - segment.from < 5;
    if (!tells && !counted && !when && !hasDateBeside(sentence, segment, at)) continue;
    return { at, segment: home, kind, modality: 'happened', background: !tells && !counted && !when };
  }
  return undefined;
}

/** Before the first preposition of its stretch. */
function isHead({ words }: ReadSentence, { from }: Segment, at: number): boolean {
  return !words.slice(from, at).some(({ lower, mention }) => mention === undefined && PREPOSITIONS.has(lower));
}

/** `summit with Ash on Wednesday`, `their July meeting`: a date in the noun's own phrase. */
function hasDateBeside({ words }: ReadSentence, { from, to, verbs }: Segment, at: number): boolean {
  const last = verbs.find((verb) => verb.at > at)?.from ?? to;
  const first = verbs.findLast((verb) => verb.at < at)?.at ?? from - 1;
  const isDate = (index: number): boolean => {
    const timex = words[index]?.timex;
    return timex !== undefined && timex.type !== 'DURATION' && timex.edtf !== undefined && timex.precision !== 'vague';
  };
  if (isDate(at - 1) && at - 1 > first) return true;
  for (let next = at + 1; next < Math.min(last, at + 9); next += 1) if (isDate(next)) return true;
  return words[at - 1]?.lower === "'s" && isDate(at - 2);
}
