import { BASE_PASTS, NOT_PAST } from '../date/verb-words.ts';
import { readEventVerb, type VerbReading } from './event-verbs.ts';
import type { Word } from './read-words.ts';
import { hasOwnParticiple, isUnchanging } from './verb-forms.ts';
import {
  BE,
  DETERMINERS,
  DO,
  HAVE,
  isAdjective,
  isAdverb,
  MAY,
  NEGATIONS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  WILL,
} from './word-classes.ts';

/** When, seen from the telling, a verb puts its deed. */
export type Tense =
  'past' | 'pluperfect' | 'perfect' | 'present' | 'future' | 'possible' | 'infinitive' | 'gerund' | 'participle';

/** A verb with its auxiliaries. Numbers are places in the sentence's words. */
export interface Verb {
  /** First auxiliary, or the verb itself. */
  readonly from: number;
  readonly at: number;
  /** What it tells, when it is an event verb. */
  readonly reading?: VerbReading;
  readonly tense: Tense;
  readonly passive: boolean;
  readonly negated: boolean;
}

const FINITE: ReadonlySet<Tense> = new Set(['past', 'pluperfect', 'perfect', 'present', 'future', 'possible']);

/** Whether a verb carries a clause of its own. */
export function isFinite(verb: Verb): boolean {
  return FINITE.has(verb.tense);
}

/** The verb at `at`, or nothing when the word is none. Told from the form and the few words before it; no grammar of the sentence. */
export function readVerb(words: readonly Word[], at: number): Verb | undefined {
  const word = words[at];
  if (word === undefined || word.mark || word.timex !== undefined || isName(words, at)) return undefined;
  if (BE.has(word.lower) || HAVE.has(word.lower)) return readAuxiliary(words, at);
  if (NO_VERBS.has(word.lower)) return undefined;
  const readings = readEventVerb(word.lower);
  // Most words are no form of any verb.
  if (readings.length === 0 && !word.lower.endsWith('ing') && !isPastForm(word.lower)) return undefined;
  const group = readGroup(words, at);
  const form = chooseForm(words, at, { readings, group });
  if (form === undefined) return undefined;
  const { tense, passive, reading } = form;
  return { from: group.from, at, tense, passive, negated: group.negated, ...(reading !== undefined && { reading }) };
}

/** Words that only look like a form of a verb. */
const NO_VERBS: ReadonlySet<string> = new Set(
  'during including morning evening nothing something anything everything spring following according regarding concerning king ring wing string thing sibling ceiling wedding parliament left-wing right-wing based'.split(
    ' ',
  ),
);

/** A word with a capital inside the sentence, or one of a name. */
function isName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.mention !== undefined) return true;
  return at > 0 && word !== undefined && word.text !== word.lower && words[at - 1]?.mark !== true;
}

interface Group {
  readonly from: number;
  readonly auxiliary: 'be' | 'have' | 'will' | 'may' | 'do' | 'to' | 'none';
  /** The word nearest to the verb that says when: `was`, `had`, `been`. */
  readonly be?: string;
  readonly have?: string;
  readonly negated: boolean;
}

function readGroup(words: readonly Word[], at: number): Group {
  let from = at;
  let be: string | undefined;
  let have: string | undefined;
  let auxiliary: Group['auxiliary'] = 'none';
  let negated = false;
  for (let back = at - 1; back >= 0 && back >= at - 6; back -= 1) {
    const lower = words[back]?.lower ?? '';
    const kind = readAuxiliaryKind(lower);
    if (kind === undefined && !isAdverb(lower) && !NEGATIONS.has(lower)) break;
    if (NEGATIONS.has(lower)) negated = true;
    if (kind === undefined) continue;
    from = back;
    if (kind === 'be') be ??= lower;
    if (kind === 'have') have ??= lower;
    auxiliary = kind === 'be' || kind === 'have' ? (auxiliary === 'none' || kind === 'have' ? kind : auxiliary) : kind;
    if (kind === 'to' || kind === 'will' || kind === 'may') break;
  }
  return { from, auxiliary, negated, ...(be !== undefined && { be }), ...(have !== undefined && { have }) };
}

function readAuxiliaryKind(lower: string): Exclude<Group['auxiliary'], 'none'> | undefined {
  if (BE.has(lower)) return 'be';
  if (HAVE.has(lower)) return 'have';
  if (WILL.has(lower)) return 'will';
  if (MAY.has(lower)) return 'may';
  if (DO.has(lower)) return 'do';
  return lower === 'to' ? 'to' : undefined;
}

interface Form {
  readonly tense: Tense;
  readonly passive: boolean;
  readonly reading?: VerbReading;
}

function chooseForm(
  words: readonly Word[],
  at: number,
  { readings, group }: { readonly readings: readonly VerbReading[]; readonly group: Group },
): Form | undefined {
  const lower = words[at]?.lower ?? '';
  const pick = (...forms: readonly VerbReading['form'][]): VerbReading | undefined =>
    readings.find(({ form }) => forms.includes(form));
  const toForm = (reading: VerbReading | undefined, tense: Tense, passive = false): Form => ({
    tense,
    passive,
    ...(reading !== undefined && { reading }),
  });
  if (group.auxiliary !== 'none') {
    const base = pick('base');
    if (base !== undefined && group.be === undefined && group.have === undefined && group.auxiliary !== 'be')
      return toForm(base, tenseOf(group));
    const same = base !== undefined && isUnchanging(base.verb) ? base : undefined;
    const participle = pick('participle') ?? pick('past') ?? same;
    if (participle !== undefined || (readings.length === 0 && isPastForm(lower)))
      return toForm(participle, tenseOf(group), group.be !== undefined);
    const ing = pick('ing');
    if (ing !== undefined || lower.endsWith('ing'))
      return group.be === undefined ? undefined : toForm(ing, tenseOf(group));
    return undefined;
  }
  const past = pick('past');
  if (past !== undefined || (readings.length === 0 && isPastForm(lower)))
    return isAttribute(words, at) ? undefined : toForm(past, 'past');
  if (pick('participle') !== undefined)
    return isAttribute(words, at) ? undefined : toForm(pick('participle'), 'participle', true);
  const third = pick('third');
  if (third !== undefined) return isPresent(words, at) ? toForm(third, 'present') : undefined;
  if (pick('ing') !== undefined || (readings.length === 0 && lower.length > 5 && lower.endsWith('ing')))
    return isAttribute(words, at) ? undefined : toForm(pick('ing'), 'gerund');
  const base = pick('base');
  const unchanging = base !== undefined && isUnchanging(base.verb);
  return unchanging && (isPresent(words, at) || OBJECT_FORMS.has(words[at + 1]?.lower ?? ''))
    ? toForm(base, 'past')
    : undefined;
}

/** Behind a word that is also a noun these show that it is a verb: `let him`, `hit them`. */
const OBJECT_FORMS: ReadonlySet<string> = new Set(['him', 'them', 'us', 'me']);

function tenseOf({ auxiliary, be, have }: Group): Tense {
  if (auxiliary === 'to') return 'infinitive';
  if (auxiliary === 'will') return 'future';
  if (auxiliary === 'may') return 'possible';
  if (have !== undefined) return have === 'had' ? 'pluperfect' : have === 'having' ? 'gerund' : 'perfect';
  if (auxiliary === 'do') return 'past';
  if (be === 'being' || be === 'been') return 'participle';
  return be === 'was' || be === 'were' ? 'past' : 'present';
}

/** `was`, `has`: a verb of its own when no other verb follows it. */
function readAuxiliary(words: readonly Word[], at: number): Verb | undefined {
  let next = at + 1;
  while (isAdverb(words[next]?.lower ?? '') || NEGATIONS.has(words[next]?.lower ?? '')) next += 1;
  const ahead = words[next];
  if (
    ahead !== undefined &&
    (isPastForm(ahead.lower) ||
      readEventVerb(ahead.lower).some(
        ({ verb, form }) => (form !== 'base' || isUnchanging(verb)) && form !== 'third',
      ) ||
      (ahead.lower.endsWith('ing') && !ahead.mark))
  )
    return undefined;
  const group = readGroup(words, at);
  const lower = words[at]?.lower ?? '';
  if (['be', 'been', 'being', 'having'].includes(lower) && group.auxiliary === 'none') return undefined;
  const tense: Tense =
    group.auxiliary === 'none' ? (['was', 'were', 'had'].includes(lower) ? 'past' : 'present') : tenseOf(group);
  return { from: group.from, at, tense, passive: false, negated: group.negated };
}

/** A past form that the lists of the date grammar know, or any word in -ed. */
function isPastForm(lower: string): boolean {
  if (BASE_PASTS.has(lower)) return true;
  return lower.length > 3 && lower.endsWith('ed') && !NOT_PAST.has(lower);
}

/** `a planned visit`, `their visiting troops`: before a noun, and behind what opens a noun phrase. */
function isAttribute(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const after = words[at + 1];
  if (before === undefined || after === undefined || after.mark) return false;
  const opens =
    DETERMINERS.has(before.lower) ||
    (isAdjective(before.lower) && before.mention === undefined) ||
    /^\p{N}/u.test(before.text);
  if (opens) return true;
  const preposition = PREPOSITIONS.has(before.lower) || before.lower === 'and' || before.lower === 'or';
  const past = isPastForm(words[at]?.lower ?? '');
  return (
    past && preposition && before.lower !== 'and' && !DETERMINERS.has(after.lower) && !PREPOSITIONS.has(after.lower)
  );
}

/** A form in -s is a verb behind a name, a pronoun or `who`, when no noun follows that it could belong to. */
function isPresent(words: readonly Word[], at: number): boolean {
  let back = at - 1;
  while (back >= 0 && isAdverb(words[back]?.lower ?? '')) back -= 1;
  const before = words[back];
  const after = words[at + 1]?.lower ?? '';
  if (before === undefined || after === 'of' || BE.has(after) || HAVE.has(after)) return false;
  if (SUBJECT_PRONOUNS.has(before.lower) || before.lower === 'which') return true;
  if (before.mention !== undefined) return before.mention.type !== 'LOC' || DETERMINERS.has(after);
  return (
    /^[a-z]/.test(before.text) &&
    !DETERMINERS.has(before.lower) &&
    !PREPOSITIONS.has(before.lower) &&
    DETERMINERS.has(after)
  );
}

/** Whether a past form of this verb may stand for a participle: `attacked`, but not `showed`. */
export function mayBeParticiple({ reading, tense }: Verb): boolean {
  return tense === 'past' && (reading === undefined || !hasOwnParticiple(reading.verb));
}
