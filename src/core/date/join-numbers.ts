import { NUMBER_WORDS } from './lexicon.ts';
import type { Token } from './token.ts';

const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
]);
/** Behind a number and without a space these make it an ordinal. */
const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** A joined number: how many tokens it takes and what it stands for. */
interface Joined {
  readonly count: number;
  readonly symbols: readonly string[];
  readonly number: number;
}

/**
 * Joins what is one number to a reader: `twenty-five`, `two and a half`, `a couple of`, `11th`, `twenty-first`, `1980s`, `'80s`. Looks
 * at most six tokens ahead.
 */
export function joinNumbers(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    const found = joinAt(tokens, at);
    if (found === undefined) joined.push(token);
    else joined.push(merge(tokens, at, found));
    at += found?.count ?? 1;
  }
  return joined;
}

function merge(tokens: readonly Token[], at: number, { count, symbols, number }: Joined): Token {
  const [first, last] = [tokens[at], tokens[at + count - 1]];
  if (first === undefined || last === undefined) throw new RangeError('a joined number has tokens');
  return { start: first.start, end: last.end, word: '', capital: false, glued: first.glued, symbols, number };
}

function joinAt(tokens: readonly Token[], at: number): Joined | undefined {
  return joinDigits(tokens, at) ?? joinVague(tokens, at) ?? joinWords(tokens, at);
}

/** `11th`, `1980s`, `'80s`, `’82`. */
function joinDigits(tokens: readonly Token[], at: number): Joined | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.word === "'" && next?.glued === true && next.symbols.includes('TWO')) return joinShortYear(tokens, at);
  if (token?.number === undefined || !token.symbols.includes('INT') || next?.glued !== true) return undefined;
  if (ORDINAL_ENDINGS.has(next.word)) {
    const day = token.symbols.includes('DAY') ? ['DAY', 'ORDDAY'] : [];
    return { count: 2, symbols: ['ORD', ...day], number: token.number };
  }
  return joinDecade(tokens, at, token.number);
}

function joinShortYear(tokens: readonly Token[], at: number): Joined | undefined {
  const number = tokens[at + 1]?.number ?? 0;
  const decade = joinDecade(tokens, at + 1, number);
  if (decade !== undefined) return { ...decade, count: decade.count + 1 };
  const letters = tokens[at + 2]?.glued === true && /^[a-z']/.test(tokens[at + 2]?.word ?? '');
  return letters ? undefined : { count: 2, symbols: ['SHORTYEAR'], number };
}

function joinDecade(tokens: readonly Token[], at: number, number: number): Joined | undefined {
  const [token, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const tens =
    number % 10 === 0 && (token?.symbols.includes('YEAR') === true || token?.symbols.includes('TWO') === true);
  if (!tens || next?.glued !== true) return undefined;
  if (next.word === 's') return { count: 2, symbols: ['DECADE'], number };
  return next.word === "'" && after?.word === 's' && after.glued
    ? { count: 3, symbols: ['DECADE'], number }
    : undefined;
}

const VAGUE_STARTS: ReadonlySet<string> = new Set('a the dozens scores hundreds thousands'.split(' '));

/** `a couple of`, `a few`, `dozens of`, `a number of`: as many as the word says, or a number that is not said. */
function joinVague(tokens: readonly Token[], at: number): Joined | undefined {
  const first = tokens[at]?.word ?? '';
  if (!VAGUE_STARTS.has(first)) return undefined;
  const second = tokens[at + 1]?.word ?? '';
  const third = tokens[at + 2]?.word ?? '';
  const article = first === 'a' || first === 'the' ? 1 : 0;
  const noun = article === 1 ? second : first;
  const of = (article === 1 ? third : second) === 'of' ? 1 : 0;
  if (noun === 'couple' && article === 1 && first === 'a') return { count: 2 + of, symbols: ['NUM'], number: 2 };
  if (noun === 'few' && first === 'a') return { count: 2, symbols: ['NUM', 'FEW'], number: Infinity };
  if (noun === 'half' && first === 'a') return undefined;
  const many = noun === 'dozens' || noun === 'scores' || noun === 'hundreds' || noun === 'thousands';
  if ((many && of === 1 && article === 0) || (noun === 'number' && of === 1 && first === 'a')) {
    return { count: 1 + article + of, symbols: ['NUM'], number: Infinity };
  }
  return undefined;
}

/** `twenty-five`, `one hundred and fifty`, `two dozen`, `two and a half`, `2 1/2`, `half a`. */
function joinWords(tokens: readonly Token[], at: number): Joined | undefined {
  const first = tokens[at];
  const ordinal = joinTens(tokens, at);
  if (ordinal?.symbols.includes('ORD') === true) return ordinal;
  let number = ordinal?.number ?? (first?.symbols.includes('NUM') === true ? first.number : undefined);
  let count = ordinal?.count ?? (number === undefined ? 0 : 1);
  const scaled = joinScale(tokens, at + count, count === 0 && (first?.word === 'a' || first?.word === 'one'));
  if (scaled !== undefined && number !== Infinity) {
    number = (number ?? 1) * scaled.number;
    count += scaled.count;
  }
  if (number === undefined) return undefined;
  const half = countHalf(tokens, at + count);
  if (half > 0) return { count: count + half, symbols: ['NUM'], number: number + 0.5 };
  return count > 1 ? { count, symbols: ['NUM', 'INT'], number } : undefined;
}

function joinScale(tokens: readonly Token[], at: number, article: boolean): Joined | undefined {
  const skip = article ? 1 : 0;
  const word = tokens[at + skip]?.word ?? '';
  const number = SCALES.get(word);
  return number === undefined ? undefined : { count: skip + 1, symbols: ['NUM'], number };
}

/** `twenty-five`, `twenty five`, `twenty-first`. */
function joinTens(tokens: readonly Token[], at: number): Joined | undefined {
  const tens = NUMBER_WORDS.get(tokens[at]?.word ?? '');
  if (tens === undefined || tens < 20) return undefined;
  const hyphen = tokens[at + 1]?.word === '-' && tokens[at + 1]?.glued === true ? 1 : 0;
  const ones = tokens[at + 1 + hyphen];
  if (ones?.number === undefined || ones.number < 1 || ones.number > 9 || /^\d/.test(ones.word)) return undefined;
  const number = tens + ones.number;
  const count = 2 + hyphen;
  if (ones.symbols.includes('ORD')) {
    return { count, symbols: number <= 31 ? ['ORD', 'DAY', 'ORDDAY'] : ['ORD'], number };
  }
  return { count, symbols: ['NUM', 'INT'], number };
}

/** How many tokens of `and a half`, `-and-a-half` or `1/2` follow. */
function countHalf(tokens: readonly Token[], at: number): number {
  const words = tokens.slice(at, at + 6).filter(({ word }) => word !== '-');
  if (words[0]?.word === 'and' && words[1]?.word === 'a' && words[2]?.word === 'half') {
    return tokens.slice(at, at + 6).findIndex(({ word }) => word === 'half') + 1;
  }
  const [one, slash, two] = tokens.slice(at, at + 3);
  return one?.word === '1' && slash?.word === '/' && two?.word === '2' && two.glued ? 3 : 0;
}
