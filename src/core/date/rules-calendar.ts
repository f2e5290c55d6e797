import type { Expression } from './expression.ts';
import type { Season } from './moment.ts';
import type { Found, Rule } from './pattern.ts';
import { isGlued, isWord, SAID_YEAR_TAIL, withYear, YEAR_TAIL } from './rule-parts.ts';

const toSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Before a bare “May” or “March”, or a month that is also a name, these show that a month is meant. */
const BEFORE_TIME = toSet(
  'in since by of until till from last this next early late mid during to and between before after for through or ( - earlier later every each past around about',
);
const ALSO_NAMES: ReadonlySet<number> = new Set([3, 4, 5, 6, 8]);
const ALSO_VERBS: ReadonlySet<number> = new Set([3, 5]);
/** Before a number of four digits these show that a year is meant, however old. */
const BEFORE_YEAR = toSet(
  'in since by of until till from during to and between before after for through early late mid year circa or until ,',
);
/** Before a number they count it. */
const COUNTING = toSet(
  'about some nearly almost over than roughly around approximately least $ € £ ¥ # no no. number nos to',
);
const COUNTED = toSet(
  'people men women percent children soldiers troops jobs workers miles km kilometers kilometres feet metres meters dollars euros pounds tons tonnes employees units homes points years days hours weeks months minutes seconds acres barrels of per % vehicles cars calories megawatts watts members votes shares copies students words pages yards',
);
/** Names that go on with a number. */
const PRODUCTS = toSet('russell russel windows category ftse');
const SEASON_BEFORE = toSet('in by during since until till early late mid - through for of next');
const SEASONS: ReadonlySet<string> = new Set<Season>(['SP', 'SU', 'FA', 'WI']);
const QUARTERS: Readonly<Record<string, number>> = { final: -1, last: -1, closing: -1, opening: 1 };

function toMonth(found: Found): Expression | undefined {
  const year = withYear(found);
  const to = found.get('n')?.number;
  return { kind: 'month', month: found.number('m'), ...year, ...(to !== undefined && { to }) };
}

/** A month by itself: not “May God …”, “March on …”, “April Jones”. */
function toBareMonth(found: Found): Expression | undefined {
  const [token] = found.tokens;
  const month = found.number('m');
  const { before, after } = found;
  if (token === undefined || (!token.symbols.includes('Month') && !token.word.endsWith('.'))) return undefined;
  const shown = isWord(before, BEFORE_TIME);
  if (ALSO_VERBS.has(month) && !shown && after?.word !== "'") return undefined;
  if (ALSO_NAMES.has(month) && !shown && after?.capital === true && !after.glued) return undefined;
  return { kind: 'month', month };
}

const MONTH_SHIFTS: Readonly<Record<string, number>> = { last: -1, past: -1, this: 0, next: 1, coming: 1 };

function toShiftedMonth(found: Found): Expression {
  const shift = MONTH_SHIFTS[found.get('s')?.word ?? ''] ?? 0;
  return { kind: 'month', month: found.number('m'), shift };
}

function toWeekOfMonth(found: Found): Expression | undefined {
  const number = found.get('o')?.number ?? -1;
  if (number > 4) return undefined;
  return { kind: 'month', month: found.number('m'), week: number, ...withYear(found) };
}

/** A number of four digits: a year, unless something is counted by it. */
function toBareYear(found: Found): Expression | undefined {
  const [token] = found.tokens;
  const { before, after } = found;
  const number = found.number('y');
  if (token === undefined || (token.glued && before !== undefined && !isWord(before, GLUED_BEFORE))) return undefined;
  if (after?.glued === true && !isWord(after, GLUED_AFTER)) return undefined;
  if (isWord(after, COUNTED) || (number === 2000 && before?.capital === true && isWord(before, PRODUCTS)))
    return undefined;
  const plain = number >= 1900 && number < 2100;
  if (isWord(before, COUNTING) && !(plain && isLoose(found))) return undefined;
  return plain || (isWord(before, BEFORE_YEAR) && number >= 1400) ? { kind: 'years', from: number } : undefined;
}
/** “from 1990 to 1995” and “around 1990, …” are years; “around 1990 visitors” are not. */
function isLoose({ before, after }: Found): boolean {
  return before?.word === 'to' || (isWord(before, LOOSELY) && (after === undefined || !/^[a-z]/.test(after.word)));
}
const LOOSELY = toSet('around about');
const GLUED_BEFORE = toSet('( [ - / \' " “ ‘ — ; : ,');
const GLUED_AFTER = toSet(') ] , . ; : ! ? \' " ” ’ - / …');

function toYearRun(found: Found): Expression | undefined {
  if (!isGlued(found)) return undefined;
  const from = found.number('y');
  const end = found.number('z');
  const to = end >= 100 ? end : Math.floor(from / 100) * 100 + end;
  return from >= 1400 && to > from && to < 2200 ? { kind: 'years', from, to } : undefined;
}

function toShortYear(found: Found): Expression | undefined {
  const number = found.number('y');
  if (!isWord(found.before, BEFORE_TIME) && found.before?.word !== 'the') return undefined;
  return { kind: 'years', from: number + (number < 30 ? 2000 : 1900) };
}

const OWNERS = toSet('his her their my our your its low high mid early late');

/** `the 1980s`, `the ’80s`, `the eighties`; not “in his eighties”, nor “temperatures in the 80s”. */
function toDecade(found: Found): Expression | undefined {
  const token = found.get('x');
  const from = found.number('x');
  const spelled = token?.word !== '';
  const article = found.tokens.length > 1;
  if (spelled && (!article || isWord(found.before, OWNERS))) return undefined;
  if (from < 100 && (!article || from < 20) && found.tokens[0] === token && !isWord(found.before, DECADE_BEFORE))
    return undefined;
  return { kind: 'decade', from };
}
const DECADE_BEFORE = toSet('the and early late mid -');

function toPart(found: Found): Expression | undefined {
  const index = QUARTERS[found.get('o')?.word ?? ''] ?? found.get('o')?.number ?? Number(found.get('q')?.word.slice(1));
  const half = found.get('g')?.word === 'half';
  const year = withYear(found);
  if (index > (half ? 2 : 4) || index === 0 || (half && year.year === undefined)) return undefined;
  return { kind: 'part', grain: half ? 'half' : 'quarter', index, ...year };
}

function toSeason(found: Found): Expression | undefined {
  const season = found.get('s')?.name;
  if (!isSeason(season)) return undefined;
  const shift = MONTH_SHIFTS[found.get('r')?.word ?? ''];
  const year = withYear(found);
  if (shift !== undefined) return { kind: 'season', season, shift };
  if (year.year !== undefined) return { kind: 'season', season, ...year };
  const loose = found.get('s')?.word === 'fall' || found.get('s')?.word === 'spring';
  if (!isWord(found.before, SEASON_BEFORE) && (loose || found.tokens.length === 1)) return undefined;
  return loose && found.after?.word === 'of' ? undefined : { kind: 'season', season };
}

function isSeason(name: string | undefined): name is Season {
  return name !== undefined && SEASONS.has(name);
}

const PART_YEAR = '( of|in|for|, the? fiscal? y=YEAR )?';
const PART_SAID_YEAR = '( of|in|, yw=last|this|next|the fiscal|financial? year )?';
const PART_HEAD = 'the? o=ORD|final|last|closing|opening fiscal? -? g=quarter|half';

/** Months, years, decades, centuries, quarters, halves and seasons. */
export const CALENDAR_RULES: readonly Rule[] = [
  {
    patterns: [
      'm=AnyMonth ,? of? y=YEAR',
      'm=AnyMonth of? yw=last|this|next year',
      'm=AnyMonth -|to n=AnyMonth ,? y=YEAR',
      'm=Month - n=Month',
    ],
    build: toMonth,
  },
  { patterns: ['s=last|this|next|past|coming m=Month'], build: toShiftedMonth },
  {
    patterns: [
      `the? o=ORD|last|final week of|in m=Month ${YEAR_TAIL}`,
      `the? o=ORD|last|final week of|in m=Month ${SAID_YEAR_TAIL}`,
    ],
    build: toWeekOfMonth,
  },
  { patterns: ['m=AnyMonth'], build: toBareMonth },
  { patterns: ['y=YEAR'], build: toBareYear },
  { patterns: ['y=YEAR - z=YEAR|TWO', 'y=YEAR / z=TWO'], build: toYearRun },
  {
    patterns: ['the? fiscal|financial year? y=YEAR'],
    build: (found) => ({ kind: 'years', from: found.number('y'), fiscal: true }),
  },
  { patterns: ['y=SHORTYEAR'], build: toShortYear },
  { patterns: ['the? x=DECADE'], build: toDecade },
  {
    patterns: ['the? n=ORD -? century'],
    build: (found) => (found.number('n') <= 22 ? { kind: 'century', number: found.number('n') } : undefined),
  },
  { patterns: [`${PART_HEAD} ${PART_YEAR}`, `${PART_HEAD} ${PART_SAID_YEAR}`], build: toPart },
  {
    patterns: ['q=q1|q2|q3|q4 of? y=YEAR', 'y=YEAR q=q1|q2|q3|q4', 'q=q1|q2|q3|q4', 'q=h1|h2 of? y=YEAR'],
    build: toPart,
  },
  {
    patterns: [
      'the? s=SEASON ,? of? y=YEAR',
      'the? s=SEASON of? y=YEAR -|/ TWO',
      'the? s=SEASON of? yw=last|this|next year',
      'r=last|this|past|next|coming s=SEASON',
      'the? s=SEASON',
    ],
    build: toSeason,
  },
];
