import { daysInMonth } from './calendar.ts';
import type { DayExpression, Expression } from './expression.ts';
import type { Found, Rule } from './pattern.ts';
import { isGlued, isWord, SAID_YEAR_TAIL, withYear, YEAR_TAIL } from './rule-parts.ts';

const WEEKDAY = '( w=AnyWeekday ,? the? )?';
/** Things that are counted: “In May 20 people …” has no date of 20 May. */
const COUNTED: ReadonlySet<string> = new Set(
  'people men women percent per children soldiers troops million billion % homes cases states countries'.split(' '),
);
/** Behind “Sept. 11” these name a day that reports give without its year. */
const ATTACKS: ReadonlySet<string> = new Set(
  'terror terrorist attacks attack hijackers hijackings commission'.split(' '),
);
/** “since June 23” can count from a day or from a year: see `orYear`. */
const SHORTEST_YEAR = 10;

function toDay(found: Found): Expression | undefined {
  const month = found.number('m');
  const day = found.number('d');
  const year = withYear(found);
  const known = typeof year.year === 'number' ? year.year : 2000;
  if (day < 1 || day > daysInMonth(known, month)) return undefined;
  if (year.year === undefined && isWord(found.after, COUNTED)) return undefined;
  const weekday = found.get('w')?.number;
  const expression: DayExpression = { kind: 'day', month, day, ...year, ...(weekday !== undefined && { weekday }) };
  if (year.year === undefined && month === 9 && day === 11 && isWord(found.after, ATTACKS)) {
    return { ...expression, year: 2001, known: 'the attacks of 2001' };
  }
  return year.year === undefined && canBeYear(found) ? { ...expression, orYear: true } : expression;
}

/** `9/11`; with a third number behind it, it is a date like any other. */
function toAttacks(found: Found): Expression | undefined {
  if (!isGlued(found) || found.after?.word === '/' || found.before?.word === '/') return undefined;
  return { kind: 'day', year: 2001, month: 9, day: 11, known: 'the attacks of 2001' };
}

function canBeYear(found: Found): boolean {
  const day = found.get('d');
  const last = found.tokens.at(-1);
  return (
    found.before?.word === 'since' &&
    day === last &&
    !day?.symbols.includes('ORD') &&
    found.number('d') >= SHORTEST_YEAR
  );
}

function toRun(found: Found): Expression | undefined {
  const from = { month: found.number('m'), day: found.number('d') };
  const to = { month: found.get('n')?.number ?? from.month, day: found.number('e') };
  if (from.day > daysInMonth(2000, from.month) || to.day > daysInMonth(2000, to.month)) return undefined;
  if (from.month === to.month && from.day >= to.day) return undefined;
  return { kind: 'day', ...from, to, ...withYear(found) };
}

function toIso(found: Found): Expression | undefined {
  return isGlued(found) ? checkDay(found.number('y'), found.number('m'), found.number('d')) : undefined;
}

/** `9/17/2023`, `17/09/2023`; `3/4/2024` has two readings, the American one first. */
function toSlashed(found: Found): Expression | undefined {
  if (!isGlued(found) || found.before?.word === '/' || found.after?.word === '/') return undefined;
  return orderDay(found.number('a'), found.number('b'), found.number('y'));
}

function toDotted(found: Found): Expression | undefined {
  const [day = 0, month = 0, year = 0] = found.tokens[0]?.word.split('.').map(Number) ?? [];
  return checkDay(year, month, day);
}

function orderDay(a: number, b: number, printed: number): Expression | undefined {
  const year = printed >= 100 ? printed : printed + (printed < 50 ? 2000 : 1900);
  if (a > 12) return checkDay(year, b, a);
  const expression = checkDay(year, a, b);
  return expression?.kind === 'day' && b <= 12 && a !== b ? { ...expression, orSwapped: true } : expression;
}

function checkDay(year: number, month: number, day: number): Expression | undefined {
  return year >= 1000 && year < 2200 && day >= 1 && day <= daysInMonth(year, month)
    ? { kind: 'day', year, month, day }
    : undefined;
}

/** The twelve days that stand for a feast of the fixed calendar. */
const FEASTS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  "new year ' s day": [1, 1],
  "valentine ' s day": [2, 14],
  'independence day': [7, 4],
  halloween: [10, 31],
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  christmas: [12, 25],
  'boxing day': [12, 26],
  "new year ' s eve": [12, 31],
};

const FEAST_RULES: readonly Rule[] = Object.entries(FEASTS).map(([words, [month, day]]) => ({
  patterns: [`${words} ${YEAR_TAIL}`, `yw=last|this|next ${words}`],
  build: (found) =>
    found.tokens.some(({ capital }) => capital) ? { kind: 'day', month, day, ...withYear(found) } : undefined,
}));

/** Days of the calendar: `Saturday, Sept. 16, 2023`, `16 September`, `March 3-5`, `2023-09-16`, `9/16/23`, `Christmas Eve`. */
export const DAY_RULES: readonly Rule[] = [
  {
    patterns: [
      `${WEEKDAY} m=AnyMonth the? d=DAY ${YEAR_TAIL}`,
      `${WEEKDAY} m=AnyMonth d=DAY ${SAID_YEAR_TAIL}`,
      `${WEEKDAY} d=DAY of? m=AnyMonth ${YEAR_TAIL}`,
      `${WEEKDAY} d=DAY of? m=AnyMonth ${SAID_YEAR_TAIL}`,
      `the d=ORDDAY of m=AnyMonth ${YEAR_TAIL}`,
      'd=DAY - m=AnyMonth - y=YEAR',
    ],
    build: toDay,
  },
  {
    patterns: [
      `m=AnyMonth d=DAY -|to|through e=DAY ${YEAR_TAIL}`,
      `m=AnyMonth d=DAY - n=AnyMonth e=DAY ${YEAR_TAIL}`,
      `d=DAY -|to|through e=DAY of? m=AnyMonth ${YEAR_TAIL}`,
      `d=DAY m=AnyMonth - e=DAY n=AnyMonth ${YEAR_TAIL}`,
    ],
    build: toRun,
  },
  { patterns: ['y=YEAR - m=TWO - d=TWO'], build: toIso },
  { patterns: ['a=INT / b=INT / y=FOUR|TWO'], build: toSlashed },
  { patterns: ['9 / 11'], build: toAttacks },
  { patterns: ['DOTTED'], build: toDotted },
  ...FEAST_RULES,
];
