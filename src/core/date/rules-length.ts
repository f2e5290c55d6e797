import type { Expression, LengthExpression } from './expression.ts';
import type { Build, Found, Rule } from './pattern.ts';
import { isWord, toUnit } from './rule-parts.ts';

const toSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Before a bare “years” or “weeks” these show that a length is meant. */
const BARE_BEFORE = toSet(
  'for in over of after took take takes last lasted within many coming the these those several spent spend just , -',
);
const RELATIONS: Readonly<Record<string, 'after' | 'before'>> = {
  after: 'after',
  following: 'after',
  since: 'after',
  before: 'before',
};
/** Behind “two days after” these show that no event is named. */
const NO_EVENT = toSet('. , ; : ! ? ) ” "');
const SETS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  bimonthly: 'P2M',
  quarterly: 'P1Q',
  yearly: 'P1Y',
  annually: 'P1Y',
  annual: 'P1Y',
};
const UNIT_SYMBOLS: Readonly<Record<string, string>> = {
  second: 'PT1S',
  minute: 'PT1M',
  hour: 'PT1H',
  day: 'P1D',
  night: 'P1D',
  week: 'P1W',
  weekend: 'P1W',
  fortnight: 'P2W',
  month: 'P1M',
  quarter: 'P1Q',
  year: 'P1Y',
  decade: 'P1DE',
  century: 'P1CE',
};

function toLength(count: (found: Found) => number, span?: 'past' | 'next'): Build {
  return (found) => {
    const token = found.get('u');
    const unit = toUnit(token);
    if (unit === undefined || unit === 'weekend') return undefined;
    const number = count(found);
    if (unit === 'quarter' && !isQuarter(found)) return undefined;
    if (token?.word === 'second' && found.tokens.at(-2)?.word !== '-') return undefined;
    if (token?.symbols.includes('UNITS') === true && token.number !== undefined) return undefined;
    return { kind: 'length', count: number, unit, ...(span && { span }), ...toRelation(found) };
  };
}

/** “a quarter of the dealers” and “three quarters full” are shares: only what lasts is a length. */
function isQuarter({ tokens, before, after }: Found): boolean {
  return tokens.length > 2 || (after?.word !== 'of' && isWord(before, QUARTER_BEFORE));
}
const QUARTER_BEFORE = toSet('for in within per during last past next recent');

function toRelation({ after }: Found): Pick<LengthExpression, 'relation'> {
  const relation = RELATIONS[after?.word ?? ''];
  return relation === undefined ? {} : { relation };
}

const counted: Build = toLength((found) => found.get('n')?.number ?? 1);
const half: Build = toLength(() => 0.5);
const unsaid: Build = toLength(() => Infinity);

function toBare(found: Found): Expression | undefined {
  if (found.tokens.length === 1 && found.get('u')?.name === 'second') return undefined;
  const follows = isWord(found.after, BARE_AFTER) && !isWord(found.before, NO_EVENT);
  if (found.tokens.length > 1) return unsaid(found);
  return isWord(found.before, BARE_BEFORE) || follows ? unsaid(found) : undefined;
}
const BARE_AFTER = toSet('after before of later');

/** `a year` after an amount is how often: “15 a year”. */
function toOne(found: Found): Expression | undefined {
  const expression = counted(found);
  if (found.after?.word === '-' && found.after.glued) return undefined;
  if (expression?.kind !== 'length' || found.tokens[0]?.word !== 'a') return expression;
  const { before } = found;
  const amount = before?.number !== undefined || before?.word === '%' || isWord(before, AMOUNTS);
  return amount ? toSetOf(found.get('u')?.name) : expression;
}
const AMOUNTS = toSet(
  'times once twice million billion percent dollars euros tons tonnes barrels people cars vehicles units hours $',
);

function toSetOf(unit: string | undefined): Expression | undefined {
  const value = UNIT_SYMBOLS[unit ?? ''];
  return value === undefined ? undefined : { kind: 'set', value };
}

function toEvery(found: Found): Expression | undefined {
  const count = found.get('o')?.word === 'other' ? 2 : (found.get('n')?.number ?? 1);
  const value = UNIT_SYMBOLS[found.get('u')?.name ?? ''];
  if (value === undefined || found.get('u')?.word === 'second' || !Number.isFinite(count)) return undefined;
  return { kind: 'set', value: value.replace('1', String(count)) };
}

function toEveryDay(found: Found): Expression {
  const number = found.get('w')?.number;
  if (number !== undefined) return { kind: 'set', value: `XXXX-WXX-${number}` };
  return { kind: 'set', value: `XXXX-XX-XXT${found.get('p')?.name ?? ''}` };
}

function toFrequency(found: Found): Expression | undefined {
  const word = found.get('f')?.word ?? '';
  return found.get('f')?.capital === true && found.before !== undefined
    ? undefined
    : { kind: 'set', value: SETS[word] ?? '' };
}

const WHOLE = 'a|an|one FILLER? u=UNIT';
const COUNTED = 'n=NUM FILLER? u=ANYUNIT';

/** Lengths: `nine days`, `two-year`, `the past decade`, `a day` before “after visiting …”; repetitions: `every single day`, `annually`. */
export const LENGTH_RULES: readonly Rule[] = [
  {
    patterns: [
      COUNTED,
      'n=NUM - FILLER? -? u=ANYUNIT',
      'n=INT - u=UNIT - old|long',
      'n=INT u=UNIT - old|long',
      'n=NUM - u=ANYUNIT - long',
    ],
    build: counted,
  },
  {
    patterns: [
      WHOLE,
      'a|an|one - u=UNIT',
      'a u=UNIT - long',
      'one - u=UNIT - old|long',
      'single - u=UNIT',
      'a whole|full|entire u=UNIT',
    ],
    build: toOne,
  },
  { patterns: ['half a|an u=UNIT', 'a half -? u=UNIT', 'half - u=UNIT', 'half - an|a - u=UNIT'], build: half },
  { patterns: ['u=UNITS - long', 'u=UNITS'], build: toBare },
  {
    patterns: [
      'the past|last|previous|preceding n=NUM FILLER? u=ANYUNIT',
      'the past FILLER? u=UNIT',
      'last|past n=NUM FILLER? u=UNITS',
    ],
    build: toLength((found) => found.get('n')?.number ?? 1, 'past'),
  },
  {
    patterns: ['the next|coming|following|upcoming n=NUM FILLER? u=ANYUNIT', 'next n=NUM FILLER? u=UNITS'],
    build: toLength((found) => found.get('n')?.number ?? 1, 'next'),
  },
  { patterns: ['the first|final|opening n=NUM FILLER? u=UNITS', 'the n=NUM FILLER? u=UNITS'], build: counted },
  {
    patterns: ['the? recent|past|last|latest u=UNITS', 'more recent u=UNITS'],
    build: toLength(() => Infinity, 'past'),
  },
  { patterns: ['the? coming|next|following u=UNITS'], build: toLength(() => Infinity, 'next') },
  { patterns: ['all u=day|week|month|year|night'], build: counted },
  {
    patterns: ['every|each single? u=UNIT', 'every|each o=other u=UNIT', 'every n=NUM u=UNITS', 'per u=UNIT'],
    build: toEvery,
  },
  {
    patterns: ['once|twice|thrice a|an|each|every|per u=UNIT', 'n=NUM times a|an|each|every|per u=UNIT'],
    build: (found) => toSetOf(found.get('u')?.name),
  },
  { patterns: ['every|each w=Weekday', 'w=Weekdays', 'every|each p=PART'], build: toEveryDay },
  { patterns: ['weekends'], build: () => ({ kind: 'set', value: 'XXXX-WXX-WE' }) },
  { patterns: [`f=${Object.keys(SETS).join('|')}`], build: toFrequency },
];
