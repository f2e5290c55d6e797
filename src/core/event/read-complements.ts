import type { Span } from './find-subject.ts';
import type { ReadSentence } from './read-clauses.ts';
import { DETERMINERS, isAdverb, NEGATIONS, OBJECT_PRONOUNS, PREPOSITIONS } from './word-classes.ts';

/** A phrase behind a verb or noun; `preposition` is absent for an object. */
export interface Complement extends Span {
  readonly preposition?: string;
}

const QUANTITIES: ReadonlySet<string> = new Set([
  'some',
  'many',
  'most',
  'several',
  'one',
  'all',
  'part',
  'another',
  'both',
  'each',
  'any',
  'dozens',
  'hundreds',
  'thousands',
  'number',
  'range',
  'couple',
]);
/** Phrases that a title does without. */
const LOOSE: ReadonlySet<string> = new Set(
  'during since amid alongside including according before after until despite per regarding concerning like as than following ahead plus within upon along throughout'.split(
    ' ',
  ),
);
const KEPT_PARTICLES: ReadonlySet<string> = new Set(['out', 'down', 'off', 'up', 'back', 'away']);
const QUOTES: ReadonlySet<string> = new Set(['“', '”', '"', '‘', '’']);

/** The object and the phrases behind word `at`, in order, up to the end of its stretch or the next verb. Phrases with a date are left out. */
export function readComplements({ words, segments }: ReadSentence, segment: number, at: number): readonly Complement[] {
  const home = segments[segment];
  if (home === undefined) return [];
  const end = findEnd({ words, segments }, segment, at);
  const found: Complement[] = [];
  let from = at + 1;
  let preposition: string | undefined;
  const close = (to: number): void => {
    const span = cutQuantity(words, { from, to });
    const first = words.slice(from, to).find(({ lower, mark }) => !mark && !DETERMINERS.has(lower));
    const dated =
      (first?.timex !== undefined && preposition !== undefined && !isOwner(words, { from, to })) ||
      (preposition === 'for' && words[to - 1]?.lower === 'time');
    if (span.from < span.to && !dated && !(preposition !== undefined && LOOSE.has(preposition)))
      found.push({ ...span, ...(preposition !== undefined && { preposition }) });
  };
  for (let here = from; here < end && !(preposition !== undefined && LOOSE.has(preposition)); here += 1) {
    const word = words[here];
    if (word === undefined || word.mention !== undefined) continue;
    if (word.timex !== undefined && endsBefore(words, { from, to: here })) {
      // Behind the date something else begins: `visits to the site | this week | hint`.
      close(here);
      while (here < end && (words[here]?.timex !== undefined || !PREPOSITIONS.has(words[here]?.lower ?? ''))) here += 1;
      [from, preposition] = [here, undefined];
      here -= 1;
      continue;
    }
    const whole = readWhole(words, here);
    if (whole !== undefined) {
      close(here);
      [from, preposition] = [here + whole.split(' ').length, whole];
      here = from - 1;
      continue;
    }
    if (isDenied(word.lower) && here > at + 1) {
      close(here);
      return found;
    }
    if (PREPOSITIONS.has(word.lower) && word.timex === undefined) {
      if (word.lower === 'of' && isQuantity(words, from, here)) continue;
      if (here === at + 1 && KEPT_PARTICLES.has(word.lower)) continue;
      close(here);
      if (KEPT_PARTICLES.has(word.lower)) {
        [from, preposition] = [here + 1, undefined];
        continue;
      }
      [from, preposition] = [here + 1, word.lower];
    } else if (preposition === undefined && startsObject(words, from, here)) {
      close(here);
      [from, preposition] = [here, undefined];
    }
  }
  if (preposition === undefined || !LOOSE.has(preposition)) close(end);
  return found;
}

/** Whether a phrase before a date is complete: it has a noun, and its date owns nothing. */
function endsBefore(words: ReadSentence['words'], { from, to }: Span): boolean {
  let behind = to;
  while (words[behind]?.timex !== undefined) behind += 1;
  const noun = words
    .slice(from, to)
    .some(
      ({ lower, mark, mention, timex }) =>
        mention !== undefined || !(mark || timex !== undefined || DETERMINERS.has(lower)),
    );
  return noun && !/^'s?$/.test(words[behind]?.lower ?? '');
}

/** `not far from`, `close to`: one preposition, which means something else without its first word. */
function readWhole(words: ReadSentence['words'], at: number): string | undefined {
  const [first, second, third] = [words[at]?.lower, words[at + 1]?.lower, words[at + 2]?.lower];
  if (first === 'not' && second === 'far' && third === 'from') return 'not far from';
  if (first === 'far' && second === 'from') return 'far from';
  return first === 'close' && second === 'to' ? 'close to' : undefined;
}

/** What follows one of these is not so. */
function isDenied(lower: string): boolean {
  return NEGATIONS.has(lower);
}

/** `Saturday’s forum`: the date only owns what follows. */
function isOwner(words: ReadSentence['words'], { from, to }: Span): boolean {
  const last = words.slice(from, to).findLastIndex(({ timex }) => timex !== undefined);
  return /^'s?$/.test(words[from + last + 1]?.lower ?? '') && from + last + 2 < to;
}

/** Up to the next verb, `to` before a verb, or the end of the stretch; quotation marks do not end it. */
function findEnd({ words, segments }: Pick<ReadSentence, 'words' | 'segments'>, segment: number, at: number): number {
  let end = segments[segment]?.to ?? at;
  for (
    let index = segment + 1;
    index < segments.length && QUOTES.has(words[end]?.lower ?? '') && end === (segments[index]?.from ?? 0) - 1;
    index += 1
  ) {
    if (
      (segments[index]?.verbs.length ?? 0) > 0 &&
      segments[index]?.verbs.some(({ tense }) => tense !== 'gerund' && tense !== 'participle')
    )
      break;
    end = segments[index]?.to ?? end;
  }
  const verb = segments[segment]?.verbs.find(
    (one) =>
      one.from > at && one.at < end && !((one.tense === 'gerund' || one.tense === 'participle') && one.at === at + 1),
  );
  if (verb !== undefined) end = Math.min(end, verb.from);
  const infinitive = words
    .slice(at + 1, end)
    .findIndex(({ lower, timex }, index) => lower === 'to' && timex === undefined && isBareVerb(words, at + 2 + index));
  return infinitive < 0 ? end : at + 1 + infinitive;
}

const BARE: ReadonlySet<string> = new Set(
  'be have do make take see watch meet visit show discuss achieve find expand encourage strengthen reduce halt help end begin start keep get give provide stop prevent resolve abide attend build buy sell send work win improve support continue inspect avoid protect ensure allow let hold secure use create address mark celebrate try return leave come go join fight defend establish develop produce conduct launch test seek increase change act bring set put pay carry move turn'.split(
    ' ',
  ),
);

/** Whether the word behind `to` is a verb: a common one, or any word in lower case with an object behind it. */
export function isBareVerb(words: ReadSentence['words'], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.mention !== undefined || word.text !== word.lower || DETERMINERS.has(word.lower))
    return false;
  return (
    BARE.has(word.lower) ||
    DETERMINERS.has(words[at + 1]?.lower ?? '') ||
    OBJECT_PRONOUNS.has(words[at + 1]?.lower ?? '')
  );
}

/** `gave him | a look`: a determiner behind a complete phrase opens another one. */
function startsObject(words: ReadSentence['words'], from: number, here: number): boolean {
  const word = words[here];
  if (
    here === from + 1 &&
    OBJECT_PRONOUNS.has(words[from]?.lower ?? '') &&
    word?.mark === false &&
    word.lower !== 'and' &&
    word.lower !== 'other'
  )
    return true;
  // `let Ash | see`.
  if (here > from && words[here - 1]?.mention?.type === 'PER' && isBareVerb(words, here)) return true;
  if (
    word === undefined ||
    here === from ||
    word.mark ||
    !DETERMINERS.has(word.lower) ||
    word.lower === "'s" ||
    word.lower === "'" ||
    word.lower === 'more'
  )
    return false;
  const before = words[here - 1];
  if (before === undefined || DETERMINERS.has(before.lower) || before.lower === 'and' || isAdverb(before.lower))
    return false;
  return before.mention !== undefined || OBJECT_PRONOUNS.has(before.lower) || from < here;
}

function isQuantity(words: ReadSentence['words'], from: number, to: number): boolean {
  return to > from && to - from < 4 && QUANTITIES.has(words[to - 1]?.lower ?? '');
}

/** `some of the ships`: the ships. */
function cutQuantity(words: ReadSentence['words'], { from, to }: Span): Span {
  const of = words.slice(from, Math.min(to, from + 4)).findIndex(({ lower }) => lower === 'of');
  return of > 0 && isQuantity(words, from, from + of) ? { from: from + of + 1, to } : { from, to };
}
