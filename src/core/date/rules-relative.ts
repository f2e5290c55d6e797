import type { Expression } from './expression.ts';
import type { Found, Rule } from './pattern.ts';
import type { Grain } from './moment.ts';
import { isWord, toGrain, toUnit } from './rule-parts.ts';
import type { TimexMod } from './timex.ts';

const toSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const DAYS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };
const SHIFTS: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  present: 0,
  next: 1,
  coming: 1,
  upcoming: 1,
};
/** Names that hold a weekday: no day is meant. */
const BEFORE_NAME = toSet('black good ash super bloody palm maundy cyber holy');
const NAMED = toSet('times telegraph mirror herald mail express night school’s');
/** Where “the year” and its like speak of the report's own. */
const DEFINITE_BEFORE = toSet(
  'for during in ended end ending ends finish finished finishing close closed closing start started over',
);
const DAY_BEFORE = toSet(
  'ended end ending ends finish finished finishing closed close closing started start for later early late in',
);
/** Before “a year earlier” and its like nothing but these may end the words. */
const CLAUSE_END = toSet('. , ; : ! ? ) ” " \' - and but when');
/** How many weeks or years at most a text may count and still be placed. */
const FARTHEST = 3000;

function toNear(found: Found): Expression | undefined {
  const grain = toGrain(found.get('u'));
  const word = found.get('s')?.word ?? '';
  if (grain === undefined) return undefined;
  const shift = SHIFTS[word] ?? 0;
  if (found.get('u')?.word === 'second' || (grain === 'day' && shift !== 0))
    return grain === 'day' && shift > 0 ? next(found) : undefined;
  // “the next year” counts from where the text is, “next year” from the report.
  return shift > 0 && found.tokens[0]?.word === 'the' ? next(found) : { kind: 'near', grain, shift };
}

function next(found: Found): Expression | undefined {
  const grain = toGrain(found.get('u'));
  return grain === undefined ? undefined : { kind: 'same', grain, shift: 1 };
}

function toSame(shift: number): (found: Found) => Expression | undefined {
  return (found) => {
    const grain = toGrain(found.get('u'));
    return grain === undefined ? undefined : { kind: 'same', grain, shift };
  };
}

const SAME_YEARS: Readonly<Record<string, number>> = { last: -1, previous: -1, prior: -1, a: -1, one: -1, this: 0 };

/** `the same period last year`, `the same month a year ago`, `the year-earlier quarter`. */
function toSamePeriod(found: Found): Expression | undefined {
  const unit = found.get('u')?.word ?? '';
  const grain = unit === 'period' || unit === 'time' || unit === 'stage' ? 'period' : toGrain(found.get('u'));
  if (grain === undefined) return undefined;
  return { kind: 'same', grain, shift: 0, years: SAME_YEARS[found.get('w')?.word ?? ''] ?? -1 };
}

/** `the year`, `the week`, `the day` where the words before show that a stretch of time is meant. */
function isUnitOfDays(grain: Grain | undefined): grain is 'day' | 'week' | 'month' | 'year' {
  return grain === 'day' || grain === 'week' || grain === 'month' || grain === 'year';
}

function toDefinite(found: Found): Expression | undefined {
  const grain = toGrain(found.get('u'));
  const relation = found.after?.word;
  if (relation === 'after' || relation === 'before')
    return isUnitOfDays(grain) ? { kind: 'length', count: 1, unit: grain, relation } : undefined;
  if (grain === 'day') return isWord(found.before, DAY_BEFORE) ? { kind: 'same', grain, shift: 0 } : undefined;
  if (grain === undefined || grain === 'decade' || grain === 'century') return undefined;
  if (grain === 'weekend') return { kind: 'near', grain, shift: 0 };
  if (found.after?.word === '-' || !isWord(found.before, DEFINITE_BEFORE)) return undefined;
  return { kind: 'near', grain, shift: 0 };
}

/** `the end of the year`, `the rest of the week`; “at the end of the day” is said of anything. */
function toBound(found: Found): Expression | undefined {
  const grain = toGrain(found.get('u'));
  const word = found.get('b')?.word ?? '';
  if (grain === undefined || grain === 'decade' || grain === 'century' || (grain === 'day' && word === 'end'))
    return undefined;
  const kind = grain === 'day' ? 'same' : 'near';
  return { kind, grain, shift: 0, mod: BOUND_MODS[word] ?? 'END' };
}
const BOUND_MODS: Readonly<Record<string, TimexMod>> = {
  start: 'START',
  beginning: 'START',
  begining: 'START',
  onset: 'START',
  opening: 'START',
  outset: 'START',
  middle: 'MID',
  midst: 'MID',
};

function toAway(way: -1 | 1, from: 'published' | 'timex'): (found: Found) => Expression | undefined {
  return (found) => {
    const unit = toUnit(found.get('u'));
    const count = found.get('n')?.number ?? (found.get('u')?.symbols.includes('UNITS') === true ? Infinity : 1);
    if (unit === undefined || (Number.isFinite(count) && count > FARTHEST)) return undefined;
    return { kind: 'away', count: count * way, unit, from };
  };
}

/** `a day before` and `two days after` where no event follows. */
function toAdverb(way: -1 | 1): (found: Found) => Expression | undefined {
  const build = toAway(way, 'timex');
  return (found) => (found.after === undefined || isWord(found.after, CLAUSE_END) ? build(found) : undefined);
}

function toWeekday(found: Found): Expression | undefined {
  const token = found.get('w');
  const { before, after } = found;
  if (token === undefined || (!token.symbols.includes('Weekday') && !token.word.endsWith('.') && after?.word !== ','))
    return undefined;
  if (before?.capital === true && isWord(before, BEFORE_NAME)) return undefined;
  if (after?.capital === true && isWord(after, NAMED)) return undefined;
  const short = !token.symbols.includes('Weekday') && !token.word.endsWith('.');
  if (short) return undefined;
  const shift = SHIFTS[found.get('s')?.word ?? ''];
  const week = SHIFTS[found.get('r')?.word ?? ''];
  return {
    kind: 'weekday',
    weekday: token.number ?? 1,
    ...(shift !== undefined && { shift }),
    ...(week !== undefined && { week }),
  };
}

const COUNTED = 'n=NUM FILLER? u=ANYUNIT';
const ONE = 'a|an|one|just? u=UNIT';

/** Days and stretches told from the day of the report or from a day that the text has named: `today`, `last week`, `two days later`. */
export const RELATIVE_RULES: readonly Rule[] = [
  {
    patterns: ['d=today|yesterday|tomorrow'],
    build: (found) => ({ kind: 'near', grain: 'day', shift: DAYS[found.get('d')?.word ?? ''] ?? 0 }),
  },
  { patterns: ['the day before yesterday'], build: () => ({ kind: 'near', grain: 'day', shift: -2 }) },
  { patterns: ['the day after tomorrow'], build: () => ({ kind: 'near', grain: 'day', shift: 2 }) },
  {
    patterns: [
      's=last|this|next u=UNIT',
      'this s=past|coming|current u=UNIT',
      'the s=last|next|current|present|coming|upcoming u=UNIT',
      's=last|this|next fiscal|financial|calendar u=UNIT',
      'the s=last|current|next fiscal|financial|calendar u=UNIT',
    ],
    build: toNear,
  },
  { patterns: ['that|the same u=UNIT', 'the very same u=UNIT', 'that u=UNIT'], build: toSame(0) },
  { patterns: ['the same u=UNIT'], build: toSame(0) },
  { patterns: ['the previous|prior|preceding u=UNIT', 'the u=UNIT previous|earlier'], build: toSame(-1) },
  { patterns: ['the following|ensuing|subsequent u=UNIT', 'the very? next u=UNIT'], build: toSame(1) },
  {
    patterns: [
      'the same u=period|time|stage|UNIT of|in? w=last|this year',
      'the same u=period|time|stage|UNIT of|in? the w=last|previous|prior year',
      'the same u=period|time|stage|UNIT w=a|one year ago|earlier|before',
      'the year -? ago|earlier u=period|UNIT',
    ],
    build: toSamePeriod,
  },
  {
    patterns: [
      'the? b=BOUND of the u=UNIT',
      'the? b=rest|remainder|balance of the u=UNIT',
      'the? very b=BOUND of the fiscal|financial u=UNIT',
    ],
    build: toBound,
  },
  { patterns: ['the u=UNIT', 'the fiscal|financial u=UNIT'], build: toDefinite },
  { patterns: [`${COUNTED} ago|back`, `${ONE} ago`, 'u=UNITS ago'], build: toAway(-1, 'published') },
  { patterns: [`${COUNTED} from now`, `${COUNTED} hence`, `${ONE} from now`], build: toAway(1, 'published') },
  {
    patterns: [`${COUNTED} earlier|previously`, `${ONE} earlier|previously`, 'the u=UNIT earlier'],
    build: toAway(-1, 'timex'),
  },
  {
    patterns: [`${COUNTED} later|afterward|afterwards`, `${ONE} later|afterward|afterwards`],
    build: toAway(1, 'timex'),
  },
  { patterns: ['u=UNITS earlier', 'u=UNITS before'], build: toAdverb(-1) },
  { patterns: ['u=UNITS later', 'u=UNITS afterward|afterwards'], build: toAway(1, 'timex') },
  { patterns: [`${COUNTED} before`, `${ONE} before`, 'the u=UNIT before'], build: toAdverb(-1) },
  { patterns: [`${COUNTED} after`, `${ONE} after`, 'the u=UNIT after'], build: toAdverb(1) },
  {
    patterns: [
      's=last|this|next|past|coming w=AnyWeekday',
      'this s=past|coming w=AnyWeekday',
      'w=AnyWeekday',
      'w=Weekday of? r=last|this|next week',
      's=last|this|next week on? w=Weekday',
    ],
    build: toWeekday,
  },
];
