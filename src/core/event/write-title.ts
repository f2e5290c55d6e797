import type { NamedText } from '../speech/named-text.ts';
import { addComplements, TITLE_LENGTH } from './add-complements.ts';
import { addPlace } from './add-place.ts';
import type { Memory } from './find-cast.ts';
import { findStands } from './find-stands.ts';
import { nameObjects } from './name-objects.ts';
import { findSubject } from './find-subject.ts';
import type { Trigger } from './find-triggers.ts';
import type { ReadSentence } from './read-clauses.ts';
import { type Complement, isBareVerb, readComplements } from './read-complements.ts';
import { isFinite, type Verb } from './read-verbs.ts';
import { type Phrase, shortenPhrase, type Stands } from './shorten-phrase.ts';
import { toParticiple, toThird } from './verb-forms.ts';
import { DETERMINERS, isAdverb, PREPOSITIONS } from './word-classes.ts';
import { writeNoun } from './write-noun.ts';

/** Verbs that say nothing without an object. */
const NEEDS_OBJECT: ReadonlySet<string> = new Set(
  'confirm deny declare reveal give make take hold show visit inspect attend discuss urge warn condemn criticize criticise issue announce launch test seize capture host sign release praise laud impose adopt publish carry put reach have let present unveil continue'.split(
    ' ',
  ),
);

/**
 * What an event is called: subject, verb in the present and the heads of what follows it, or the noun phrase of the event noun. At most 60
 * characters, cut only between phrases. `undefined` when the words give no phrase that stands by itself.
 */
export function writeTitle(
  text: NamedText,
  sentence: ReadSentence,
  trigger: Trigger,
  memory: Memory,
): string | undefined {
  const stands = findStands(text, sentence, { trigger, memory });
  const title =
    trigger.verb === undefined
      ? writeNoun(text, sentence, trigger, stands)
      : writeClause(text, sentence, { trigger, verb: trigger.verb, stands });
  if (title === undefined) return undefined;
  const clean = title.replaceAll(/[“”"]/g, '').replaceAll(/\s+/g, ' ').trim();
  const words = clean.split(' ');
  while (
    words.length > 1 &&
    (PREPOSITIONS.has(words.at(-1) ?? '') || DETERMINERS.has(words.at(-1) ?? '') || words.at(-1) === 'and')
  )
    words.pop();
  const kept = words.join(' ');
  return kept.length === 0 || kept.length > TITLE_LENGTH ? undefined : kept.charAt(0).toUpperCase() + kept.slice(1);
}

interface ClauseParts {
  readonly trigger: Trigger;
  readonly verb: Verb;
  readonly stands: Stands;
}

function writeClause(
  text: NamedText,
  sentence: ReadSentence,
  { trigger, verb, stands }: ClauseParts,
): string | undefined {
  const { words } = sentence;
  const subject = readSubject(text, sentence, { trigger, verb, stands });
  if (subject === undefined) return undefined;
  const behind = readComplements(sentence, trigger.segment, verb.at);
  const complements = order(nameObjects(sentence, trigger.segment, behind));
  const talks =
    verb.reading?.verb === 'discuss' &&
    !verb.passive &&
    complements.every(({ preposition }) => preposition !== undefined);
  const shown = talks ? { ...verb, reading: { verb: 'talk', kind: 'talk', form: 'base' as const } } : verb;
  const particle = words[verb.at + 1]?.lower === 'on' && PREPOSITIONS.has(words[verb.at + 2]?.lower ?? '') ? ' on' : '';
  const head = `${subject.words} ${writeVerb(sentence, { trigger, verb: shown, stands }, subject.plural)}${particle}`;
  // “His aides went with him”: the owner in the subject stays a pronoun behind the verb.
  const pronoun = words
    .slice(verb.at + 1, complements.at(-1)?.to ?? verb.at)
    .find(({ lower, mention }) => mention === undefined && (lower === 'him' || lower === 'her'))?.lower;
  const owned = stands.person !== undefined && subject.words.startsWith(`${stands.person}’s `);
  const title = addComplements(text, sentence, {
    head,
    complements,
    stands: owned && pronoun !== undefined ? { ...stands, person: pronoun } : stands,
  });
  const base = verb.reading?.verb ?? '';
  if (title === undefined) return undefined;
  const object = title === head ? readObjectBefore(sentence, trigger) : undefined;
  if (object !== undefined) return `${head} ${object}`;
  if (!verb.passive && NEEDS_OBJECT.has(base) && title === head) {
    const content = readContent(text, sentence, { segment: trigger.segment, stands });
    return content === undefined ? undefined : `${head} ${content}`;
  }
  const aim = ASKS.has(trigger.kind) ? readAim(sentence, trigger.segment, verb.at) : undefined;
  if (aim !== undefined && title.length + aim.length < TITLE_LENGTH) return `${title} ${aim}`;
  if (ASKS.has(trigger.kind) && hasAim(sentence, trigger.segment, verb.at)) {
    // Without the deed that is asked for the title would say something else.
    const short = addComplements(text, sentence, { head, complements: complements.slice(0, 1), stands });
    return aim !== undefined && short !== undefined && short.length + aim.length < TITLE_LENGTH
      ? `${short} ${aim}`
      : undefined;
  }
  return trigger.kind === 'tell' ? undefined : addPlace(text, sentence, { title, trigger, stands });
}

/** `ships the union sent`: the noun right before the subject in its stretch is what the verb is done to. */
function readObjectBefore({ words, segments }: ReadSentence, { segment, subject }: Trigger): string | undefined {
  const word = words[(subject?.from ?? 0) - 1];
  const from = segments[segment]?.from ?? 0;
  if (
    subject === undefined ||
    word === undefined ||
    subject.from - 1 <= from ||
    word.mark ||
    word.mention !== undefined
  )
    return undefined;
  const isNoun = /^\p{Ll}+$/u.test(word.text) && !PREPOSITIONS.has(word.lower) && !isAdverb(word.lower);
  return isNoun && DETERMINERS.has(words[subject.from]?.lower ?? '') ? word.text : undefined;
}

/** What is confirmed or announced, from the clause behind `that`: its subject, verb and object. */
function readContent(
  text: NamedText,
  sentence: ReadSentence,
  { segment, stands }: { readonly segment: number; readonly stands: Stands },
): string | undefined {
  const next = sentence.segments[segment + 1];
  const verb = next?.opener === 'that' && !next.apart ? next.verbs.find(isFinite) : undefined;
  const subject = verb && findSubject(sentence, segment + 1, verb);
  const first = subject && shortenPhrase(text, sentence.words, subject, stands);
  if (verb === undefined || first === undefined) return undefined;
  const [complement] = readComplements(sentence, segment + 1, verb.at);
  const object = complement && shortenPhrase(text, sentence.words, complement, stands);
  const deed = `${first.words} ${sentence.words[verb.at]?.text ?? ''}`;
  return complement === undefined || object === undefined
    ? undefined
    : `${deed} ${complement.preposition === undefined ? '' : `${complement.preposition} `}${object.words}`;
}

/** Kinds whose object is a deed: `urges them to stop`. */
const ASKS: ReadonlySet<string> = new Set(['urge', 'agree', 'tell']);

function hasAim({ words, segments }: ReadSentence, segment: number, at: number): boolean {
  return findAim(words, at + 1, segments[segment]?.to ?? at) !== undefined;
}

/** The words from `to` and its verb to the end of the phrase, articles left out; with `not` before it, and with a phrase behind a bare verb. */
function readAim({ words, segments }: ReadSentence, segment: number, at: number): string | undefined {
  const end = segments[segment]?.to ?? at;
  const to =
    segments[segment]?.verbs.find((verb) => verb.at > at && verb.tense === 'infinitive')?.from ??
    findAim(words, at + 1, end);
  if (to === undefined || to >= end) return undefined;
  const start = words[to - 1]?.lower === 'not' ? to - 1 : to;
  const bare = PREPOSITIONS.has(words[to + 2]?.lower ?? '') && words[to + 2]?.mention === undefined;
  const first = to + (bare ? 3 : 2);
  const stop = words
    .slice(first, end)
    .findIndex(
      ({ lower, mark, timex, mention }) =>
        mark || timex !== undefined || lower === 'and' || (mention === undefined && PREPOSITIONS.has(lower)),
    );
  const kept = words
    .slice(start, stop < 0 ? end : first + stop)
    .filter(({ lower, mark }) => !mark && !['a', 'an', 'the'].includes(lower));
  return kept.length < 2
    ? undefined
    : kept
        .map(({ text }) => text)
        .join(' ')
        .replaceAll(/ (?=[’']s?\b)/g, '');
}

function findAim(words: ReadSentence['words'], from: number, end: number): number | undefined {
  const found = words
    .slice(from, end)
    .findIndex(({ lower }, index) => lower === 'to' && isBareVerb(words, from + index + 1));
  return found < 0 ? undefined : from + found;
}

/** The subject; for a participle behind its noun that noun; for a clause that has none whom the account is about. */
function readSubject(
  text: NamedText,
  sentence: ReadSentence,
  { trigger, verb, stands }: ClauseParts,
): Phrase | undefined {
  const { subject } = trigger;
  if (subject === undefined)
    return verb.tense === 'past' && sentence.segments[trigger.segment]?.opener === '' ? stands.group : undefined;
  const { words } = sentence;
  const isPerson = words[subject.to - 1]?.mention?.type === 'PER';
  const of = words
    .slice(subject.from, subject.to)
    .findIndex(({ lower, mention }) => PREPOSITIONS.has(lower) && mention === undefined);
  if (isPerson && !words.slice(subject.from, subject.to).some(({ lower }) => lower === 'with' || lower === 'between'))
    return shortenPhrase(text, words, subject, stands);
  const head = shortenPhrase(text, words, { from: subject.from, to: of > 0 ? subject.from + of : subject.to }, stands);
  const preposition = words[subject.from + of]?.lower ?? '';
  if (head === undefined || of <= 0 || (preposition !== 'with' && preposition !== 'between' && preposition !== 'on'))
    return head;
  const partner = shortenPhrase(text, words, { from: subject.from + of + 1, to: subject.to }, stands);
  return partner === undefined || head.words.length + partner.words.length > 40
    ? head
    : { ...head, words: `${head.words} ${preposition} ${partner.words}` };
}

/** `with Ash | strengthening trade`: the object first. */
function order(complements: readonly Complement[]): readonly Complement[] {
  const [first, second, ...rest] = complements;
  if (first?.preposition === 'with' && second !== undefined && second.preposition === undefined)
    return [second, first, ...rest];
  return complements;
}

function writeVerb({ words }: ReadSentence, { trigger, verb }: ClauseParts, plural: boolean): string {
  const base = verb.reading?.verb ?? '';
  const be = plural ? 'are' : 'is';
  const deed = verb.passive ? `be ${toParticiple(base)}` : base;
  if (trigger.modality === 'possible') return `could ${deed}`;
  if (trigger.modality === 'expected') {
    const expected = words.slice(Math.max(0, verb.at - 6), verb.at).some(({ lower }) => lower === 'expected');
    return expected ? `${be} expected to ${deed}` : `will ${deed}`;
  }
  if (verb.passive) return `${be} ${toParticiple(base)}`;
  return plural ? base : toThird(base);
}
