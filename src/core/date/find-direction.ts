import type { TokenSpan } from './find-expressions.ts';
import type { Token } from './token.ts';
import {
  APPOINTED,
  BASE_PASTS,
  BOUNDARIES,
  INTENTS,
  MODALS,
  NOT_PAST,
  NOT_VERB_AFTER_TO,
  SCHEDULES,
} from './verb-words.ts';

/** Whether a clause tells of what was or of what is to come; `undefined` when no word of it says. */
export type Direction = 'past' | 'future' | undefined;

/** How many tokens the search goes to either side: clauses are shorter. */
const REACH = 24;

/** The words of a sentence that tell about time: read once, asked for every expression in it. */
export interface Clauses {
  readonly tokens: readonly Token[];
  /** What the verb at each token says. */
  readonly verbs: readonly Direction[];
}

/** Reads the verbs of a sentence. */
export function readClauses(tokens: readonly Token[]): Clauses {
  return { tokens, verbs: tokens.map((_, at) => readVerb(tokens, at)) };
}

/**
 * The direction of time in the clause around an expression, told from its verb. Looked for where a reader looks: right before the words
 * up to the comma, right behind them, then further out to the borders of the clause.
 * Prepositions that look ahead (“until”) or back (“since”) decide first.
 */
export function findDirection(clauses: Clauses, { from, to }: TokenSpan): Direction {
  const { tokens } = clauses;
  const before = tokens[from - 1]?.word;
  if (before === 'since') return 'past';
  if (isAppointed(tokens, from)) return 'future';
  const verb =
    scan(clauses, { start: from - 1, step: -1, near: true }) ??
    scan(clauses, { start: to, step: 1, near: true }) ??
    scan(clauses, { start: from - 1, step: -1, near: false }) ??
    scan(clauses, { start: to, step: 1, near: false }) ??
    findMain(clauses, to);
  if (before === 'until' || before === 'till') return verb === 'past' && !isOpenEnded(tokens, from) ? 'past' : 'future';
  return verb;
}

/** “On Monday, a day after a fire that …, the mayor left”: with no verb in reach, that of the main clause behind the phrases at the front. */
function findMain({ tokens, verbs }: Clauses, from: number): Direction {
  let aside = false;
  for (let at = from; at < Math.min(tokens.length, from + 2 * REACH); at += 1) {
    const word = tokens[at]?.word ?? '';
    if (word === ';') return undefined;
    if (word === ',') aside = false;
    else if (BOUNDARIES.has(word) && word !== 'and') aside = true;
    else if (!aside && verbs[at] !== undefined) return verbs[at];
  }
  return undefined;
}

/** “postponed to Nov. 4”, “set for Friday”: a participle that puts something on the calendar, right before the words; or “as early as Monday”. */
function isAppointed(tokens: readonly Token[], from: number): boolean {
  const [verb, preposition] = [tokens[from - 2]?.word ?? '', tokens[from - 1]?.word];
  if (preposition === 'as' && (verb === 'early' || verb === 'soon')) return true;
  return (preposition === 'to' || preposition === 'for' || preposition === 'until') && APPOINTED.has(verb);
}

/** “closed until Friday” looks ahead even where the verb is past; “was closed until Friday” does not have to. */
function isOpenEnded(tokens: readonly Token[], from: number): boolean {
  return !tokens
    .slice(Math.max(0, from - 5), from)
    .some(({ word }) => word === 'was' || word === 'were' || word === 'had');
}

interface Scan {
  readonly start: number;
  readonly step: -1 | 1;
  /** Up to the next comma only. */
  readonly near: boolean;
}

/** The first verb on the way to the border. A comma right beside the expression belongs to it: “in Paris, on Monday”. */
function scan({ tokens, verbs }: Clauses, { start, step, near }: Scan): Direction {
  for (let count = 0; count < REACH; count += 1) {
    const at = start + count * step;
    const word = tokens[at]?.word;
    if (word === undefined) return undefined;
    const beside = word === ',' && count < (step === 1 ? 1 : 2);
    if (isBorder(word, near) && !beside) return undefined;
    if (verbs[at] !== undefined) return verbs[at];
  }
  return undefined;
}

function isBorder(word: string, near: boolean): boolean {
  return BOUNDARIES.has(word) || (near && word === ',');
}

/** What the word at `at` says about time, read together with the few words before it that form one verb with it. */
function readVerb(tokens: readonly Token[], at: number): Direction {
  const word = tokens[at]?.word ?? '';
  if (MODALS.has(word)) return tokens[at]?.symbols.includes('Month') ? undefined : MODALS.get(word);
  if (word === 'to') return readInfinitive(tokens, at);
  if (SCHEDULES.has(word))
    return isBeing(tokens[at - 1]?.word) || SCHEDULED.has(word) ? readGroup(tokens, at, 'future') : undefined;
  if (word === 'was' || word === 'were' || word === 'had' || word === 'did') return readGroup(tokens, at, 'past');
  if (isPastForm(tokens[at])) return readGroup(tokens, at, 'past');
  if (SAYS.has(word)) return 'past';
  return COMES.has(word) ? 'future' : undefined;
}

/** Present forms that news uses for what is on the calendar. */
const COMES: ReadonlySet<string> = new Set(
  'begins starts opens arrives kicks ends expires closes resumes returns launches faces takes goes convenes'.split(' '),
);
/** Reports tell in the present what was said. */
const SAYS: ReadonlySet<string> = new Set(['says', 'tells', 'writes', 'adds', 'reports']);
const SCHEDULED: ReadonlySet<string> = new Set(['scheduled', 'slated']);

function isBeing(word: string | undefined): boolean {
  return word !== undefined && ['is', 'are', 'be', 'been', "'s", "'re"].includes(word);
}

/** A past form is a participle after `be` or `have`: the auxiliary before it decides (“will be held”, “to be built”, “may have left”). */
function readGroup(tokens: readonly Token[], at: number, plain: 'past' | 'future'): Direction {
  for (let back = at - 1; back >= 0 && back >= at - 4; back -= 1) {
    const word = tokens[back]?.word ?? '';
    const modal = MODALS.get(word);
    if (modal !== undefined) return modal;
    if (word === 'to') return tokens[back + 1]?.word === 'be' ? 'future' : (readInfinitive(tokens, back) ?? plain);
    if (!GROUP_WORDS.has(word)) break;
  }
  return plain;
}
const GROUP_WORDS: ReadonlySet<string> = new Set(
  "be been being have has had is are not also now only still being n't".split(' '),
);

/** `to meet`: what comes, unless the verb before it is past and says that it was done (“managed to win”). */
function readInfinitive(tokens: readonly Token[], at: number): Direction {
  const next = tokens[at + 1];
  if (
    next === undefined ||
    next.capital ||
    next.number !== undefined ||
    NOT_VERB_AFTER_TO.has(next.word) ||
    !/^[a-z]/.test(next.word)
  ) {
    return undefined;
  }
  const before = tokens.slice(Math.max(0, at - 3), at);
  return before.some(({ word }) => INTENTS.has(word)) ? 'future' : undefined;
}

function isPastForm(token: Token | undefined): boolean {
  if (token === undefined || token.capital) return false;
  const { word } = token;
  if (BASE_PASTS.has(word)) return true;
  return word.length > 3 && word.endsWith('ed') && !NOT_PAST.has(word);
}
