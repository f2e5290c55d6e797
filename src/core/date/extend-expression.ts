import type { Expression } from './expression.ts';
import type { TimexMod } from './timex.ts';
import type { Token } from './token.ts';

/** An expression with its place among the tokens. */
interface Placed {
  readonly from: number;
  readonly to: number;
  readonly expression: Expression;
}

const PLACES: ReadonlySet<Expression['kind']> = new Set([
  'day',
  'month',
  'years',
  'decade',
  'century',
  'part',
  'season',
  'weekday',
  'near',
  'same',
  'dayPart',
] as const);
const LENGTHS: ReadonlySet<Expression['kind']> = new Set(['length', 'away', 'clock'] as const);

const PARTS: Readonly<Record<string, TimexMod>> = {
  early: 'START',
  earlier: 'START',
  mid: 'MID',
  middle: 'MID',
  late: 'END',
  later: 'END',
};
const BOUNDS: Readonly<Record<string, TimexMod>> = {
  start: 'START',
  beginning: 'START',
  begining: 'START',
  onset: 'START',
  opening: 'START',
  outset: 'START',
  middle: 'MID',
  midst: 'MID',
  end: 'END',
  close: 'END',
};
/** Words before a length, longest first where one ends another. */
const MEASURES: readonly (readonly [words: readonly string[], mod: TimexMod])[] = (
  [
    ['no more than', 'EQUAL_OR_LESS'],
    ['not more than', 'EQUAL_OR_LESS'],
    ['no less than', 'EQUAL_OR_MORE'],
    ['as long as', 'EQUAL_OR_LESS'],
    ['more than', 'MORE_THAN'],
    ['less than', 'LESS_THAN'],
    ['fewer than', 'LESS_THAN'],
    ['at least', 'EQUAL_OR_MORE'],
    ['at most', 'EQUAL_OR_LESS'],
    ['up to', 'EQUAL_OR_LESS'],
    ['just over', 'MORE_THAN'],
    ['well over', 'MORE_THAN'],
    ['just under', 'LESS_THAN'],
    ['over', 'MORE_THAN'],
    ['under', 'LESS_THAN'],
    ['nearly', 'LESS_THAN'],
    ['almost', 'LESS_THAN'],
    ['about', 'APPROX'],
    ['around', 'APPROX'],
    ['approximately', 'APPROX'],
    ['roughly', 'APPROX'],
    ['some', 'APPROX'],
  ] as const
).map(([words, mod]) => [words.split(' '), mod]);
const SIDES: Readonly<Record<string, TimexMod>> = {
  since: 'SINCE',
  until: 'UNTIL',
  till: 'UNTIL',
  before: 'BEFORE',
  after: 'AFTER',
};

/**
 * Takes in the words before an expression that belong to it (“early 2009”, “the end of March”, “more than two years”) and notes what they
 * say; a preposition is noted and left outside. Nothing before token `floor` is taken.
 */
export function extendExpression(tokens: readonly Token[], placed: Placed, floor: number): Placed {
  const { kind } = placed.expression;
  if (LENGTHS.has(kind)) return extendLength(tokens, placed, floor);
  if (!PLACES.has(kind)) return placed;
  const extended =
    extendPart(tokens, placed, floor) ?? extendBound(tokens, placed, floor) ?? extendAbout(tokens, placed, floor);
  if (extended !== undefined) return extended;
  const side = SIDES[tokens[placed.from - 1]?.word ?? ''];
  return side === undefined ? placed : withMod(placed, placed.from, side);
}

function withMod(placed: Placed, from: number, mod: TimexMod): Placed {
  return { ...placed, from, expression: { ...placed.expression, mod } };
}

/** `early 2009`, `mid-October`, `the late 1980s`, `late on`? No: only what stands right before. */
function extendPart(tokens: readonly Token[], placed: Placed, floor: number): Placed | undefined {
  const hyphen = tokens[placed.from - 1]?.word === '-' && tokens[placed.from - 1]?.glued === true ? 1 : 0;
  const at = placed.from - 1 - hyphen;
  const mod = PARTS[tokens[at]?.word ?? ''];
  if (mod === undefined || at < floor) return undefined;
  const article = at > floor && tokens[at - 1]?.word === 'the' ? 1 : 0;
  return withMod(placed, at - article, mod);
}

/** `the end of March`, `the very beginning of the year`. */
function extendBound(tokens: readonly Token[], placed: Placed, floor: number): Placed | undefined {
  const at = placed.from - 2;
  const mod = BOUNDS[tokens[at]?.word ?? ''];
  if (mod === undefined || at < floor || tokens[at + 1]?.word !== 'of') return undefined;
  const very = at > floor && tokens[at - 1]?.word === 'very' ? 1 : 0;
  const article = at - very > floor && tokens[at - very - 1]?.word === 'the' ? 1 : 0;
  return withMod(placed, at - very - article, mod);
}

function extendAbout(tokens: readonly Token[], placed: Placed, floor: number): Placed | undefined {
  const at = placed.from - 1;
  const word = tokens[at]?.word ?? '';
  if (at < floor || !['about', 'around', 'circa', 'approximately'].includes(word)) return undefined;
  return withMod(placed, at, 'APPROX');
}

function extendLength(tokens: readonly Token[], placed: Placed, floor: number): Placed {
  const { expression } = placed;
  // “over the past decade”: a preposition, not a measure.
  if (expression.kind === 'length' && tokens[placed.from]?.word === 'the') return placed;
  for (const [words, mod] of MEASURES) {
    const from = placed.from - words.length;
    if (from >= floor && words.every((word, index) => tokens[from + index]?.word === word))
      return withMod(placed, from, mod);
  }
  return placed;
}
