import type { Range } from '../text/range.ts';
import { parseIsoDay, toIsoDay } from './calendar.ts';
import type { Expression } from './expression.ts';
import { findDirection, readClauses } from './find-direction.ts';
import { findExpressions } from './find-expressions.ts';
import type { FoundExpression, TokenSpan } from './find-expressions.ts';
import type { Clauses } from './find-direction.ts';
import { findNeighbour } from './find-neighbour.ts';
import { placeExpression } from './place-expression.ts';
import type { Anchor, Placing, Scene } from './placing.ts';
import { readTokens } from './read-tokens.ts';
import type { Timex } from './timex.ts';
import type { Token } from './token.ts';

/** A text to be searched for dates. */
export interface DatedText {
  readonly text: string;
  /** In order and not overlapping; what lies outside them is not read. */
  readonly sentences: readonly Range[];
  /** `YYYY-MM-DD`; without it, words that count from the report keep their `X`s. */
  readonly published?: string | undefined;
}

/** What the text has named so far. */
interface Memory {
  last?: Anchor;
  lastDay?: Anchor;
}

interface Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly clauses: Clauses;
  readonly found: readonly FoundExpression[];
  readonly published: number | undefined;
}

/**
 * Every temporal expression of an English text, in order and not overlapping. A grammar over tokens finds them, the clause's verb tells past
 * from future, and each is placed from the day of publication or from what the text named before. Same input, same result, everywhere.
 * Sources: TIMEX3 (TimeML 1.2.1) for types and values; EDTF (ISO 8601-2) for places.
 */
export function findTimexes({ text, sentences, published }: DatedText): readonly Timex[] {
  const memory: Memory = {};
  const day = published === undefined ? undefined : parseIsoDay(published);
  const timexes: Timex[] = [];
  let floor = 0;
  for (const { start, end } of sentences) {
    const range = { start: Math.max(start, floor), end: Math.min(end, text.length) };
    if (!(range.start < range.end)) continue;
    floor = range.end;
    const tokens = readTokens(text, range);
    const found = findExpressions(tokens);
    if (found.length === 0) continue;
    for (const timex of readSentence({ text, tokens, clauses: readClauses(tokens), found, published: day }, memory)) {
      timexes.push(timex);
    }
  }
  return timexes;
}

/** Twice over the sentence: first what stands for itself, then what leans on a day beside it. */
function readSentence(sentence: Sentence, memory: Memory): readonly Timex[] {
  const { found } = sentence;
  const placings: (Placing | undefined)[] = found.map(() => undefined);
  found.forEach((one, index) => {
    if (leans(one.expression)) return;
    const placing = placeExpression(one.expression, toScene(sentence, one, memory));
    placings[index] = placing;
    remember(memory, placing, quoteOf(sentence, one));
  });
  found.forEach((one, index) => {
    if (!leans(one.expression)) return;
    const beside = findNeighbour(sentence.tokens, { found, placings }, index);
    const neighbour = beside && { moment: beside.moment, quote: quoteOf(sentence, beside.found) };
    const scene = { ...toScene(sentence, one, memory), neighbour, neighbourInside: beside?.inside ?? false };
    placings[index] = placeExpression(one.expression, scene);
  });
  return found.flatMap((one, index) => {
    const placing = placings[index];
    return placing === undefined ? [] : [toTimex(sentence, one, placing)];
  });
}

/** Whether an expression needs a day that stands beside it. */
function leans(expression: Expression): boolean {
  if (expression.kind === 'length') return expression.relation !== undefined;
  return expression.kind === 'clock' || (expression.kind === 'dayPart' && expression.shift === undefined)
    ? expression.day === undefined
    : false;
}

function toScene(sentence: Sentence, one: FoundExpression, memory: Memory): Scene {
  const relation = one.expression.kind === 'length' && one.expression.relation !== undefined ? 1 : 0;
  return {
    quote: quoteOf(sentence, { from: one.from, to: one.to + relation }),
    published: sentence.published,
    direction: findDirection(sentence.clauses, one),
    last: memory.last,
    lastDay: memory.lastDay,
  };
}

function remember(memory: Memory, { moment, type }: Placing, quote: string): void {
  if (moment === undefined || (type !== 'DATE' && type !== 'TIME')) return;
  memory.last = { moment, quote };
  if (moment.grain === 'day' && moment.begin === moment.end) memory.lastDay = { moment, quote };
}

function quoteOf({ text, tokens }: Sentence, { from, to }: TokenSpan): string {
  const { start, end } = rangeOf(tokens, from, to);
  return text.slice(start, end);
}

function rangeOf(tokens: readonly Token[], from: number, to: number): Range {
  const start = tokens[from]?.start ?? 0;
  return { start, end: tokens[to - 1]?.end ?? start };
}

function toTimex({ tokens }: Sentence, { from, to, expression }: FoundExpression, placing: Placing): Timex {
  const { begin, end, moment: _moment, ...rest } = placing;
  return {
    range: rangeOf(tokens, from, to),
    ...rest,
    ...(begin !== undefined && { begin: toIsoDay(begin) }),
    ...(end !== undefined && { end: toIsoDay(end) }),
    ...(expression.mod !== undefined && { mod: expression.mod }),
  };
}
