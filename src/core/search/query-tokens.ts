import { FILTER_NAMES, NEAR_WORDS } from './query.ts';
import type { FilterName, QueryFilter, QueryTerm } from './query.ts';

/** A part of a query in the order of typing. */
export type QueryToken =
  | { readonly kind: 'term'; readonly term: QueryTerm; readonly not: boolean }
  | { readonly kind: 'or' }
  | { readonly kind: 'near'; readonly within: number }
  | { readonly kind: 'filter'; readonly filter: QueryFilter };

/** More parts than this are not read. */
const MOST_TOKENS = 48;
const QUOTES = '"“”„«»';
const CLOSING = new RegExp(`[${QUOTES}]`, 'u');
const SPACE = /\s/u;
const PREFIX = /^([a-z]{2,8}):/iu;
const NEAR = /^NEAR(?:\/(\d{1,2}))?$/;
const HAS_WORD = /[\p{L}\p{N}]/u;

/** Cuts a query into its parts. Whatever cannot be one is left out and told in `problems`. Linear in the text. */
export function readTokens(text: string, problems: string[]): readonly QueryToken[] {
  const tokens: QueryToken[] = [];
  let at = 0;
  while (at < text.length) {
    if (SPACE.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    if (tokens.length === MOST_TOKENS) {
      problems.push(`A query has at most ${MOST_TOKENS} parts. The rest was left out.`);
      break;
    }
    const part = readPart(text, at);
    at = part.end;
    if (part.isOpen)
      problems.push(
        `The quotation mark before “${part.text}” is not closed. All words after it were taken as the phrase.`,
      );
    const token = toToken(part, problems);
    if (token) tokens.push(token);
  }
  return tokens;
}

interface Part {
  readonly not: boolean;
  /** What stands before the colon, lower case. */
  readonly prefix: string | undefined;
  readonly isQuoted: boolean;
  readonly isOpen: boolean;
  readonly text: string;
  readonly end: number;
}

function readPart(text: string, start: number): Part {
  let at = start;
  while (text.charAt(at) === '-') at += 1;
  const not = at > start;
  const rest = text.slice(at, at + 10);
  const found = PREFIX.exec(rest);
  const prefix = found?.[1]?.toLowerCase();
  const isPrefix = prefix !== undefined && toPrefix(prefix) !== undefined;
  if (isPrefix) at += found?.[0].length ?? 0;
  const isQuoted = text.charAt(at) !== '' && QUOTES.includes(text.charAt(at));
  if (isQuoted) at += 1;
  let end = at;
  while (end < text.length && !(isQuoted ? CLOSING : /[\s"“”„«»]/u).test(text.charAt(end))) end += 1;
  const isOpen = isQuoted && end === text.length;
  return {
    not,
    prefix: isPrefix ? prefix : undefined,
    isQuoted,
    isOpen,
    text: text.slice(at, end).replace(/\s+/gu, ' ').trim(),
    end: isQuoted ? Math.min(end + 1, text.length) : Math.max(end, start + 1),
  };
}

function toToken({ not, prefix, isQuoted, text }: Part, problems: string[]): QueryToken | undefined {
  const name = prefix === undefined ? undefined : toPrefix(prefix);
  if (name !== undefined && name !== 'headline') {
    if (text !== '') return { kind: 'filter', filter: { name, value: text, not } };
    problems.push(`“${prefix}:” needs a value right behind the colon. It was left out.`);
    return undefined;
  }
  if (!isQuoted && name === undefined && !not) {
    if (text === 'OR') return { kind: 'or' };
    const near = NEAR.exec(text);
    if (near) return { kind: 'near', within: Math.max(1, Number(near[1] ?? NEAR_WORDS)) };
  }
  if (!HAS_WORD.test(text)) {
    if (text !== '' || isQuoted || name)
      problems.push(`“${text}” has no letters or numbers to search for. It was left out.`);
    return undefined;
  }
  return { kind: 'term', not, term: { kind: isQuoted ? 'phrase' : 'word', text, headline: name === 'headline' } };
}

function toPrefix(word: string): FilterName | 'headline' | undefined {
  if (word === 'headline') return word;
  if (word === 'who') return 'with';
  return FILTER_NAMES.find((name) => name === word);
}
