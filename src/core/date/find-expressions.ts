import { extendExpression } from './extend-expression.ts';
import type { Expression } from './expression.ts';
import { compileRules, matchAt } from './pattern.ts';
import { CALENDAR_RULES } from './rules-calendar.ts';
import { CLOCK_RULES } from './rules-clock.ts';
import { DAY_RULES } from './rules-day.ts';
import { LENGTH_RULES } from './rules-length.ts';
import { RELATIVE_RULES } from './rules-relative.ts';
import { VAGUE_RULES } from './rules-vague.ts';
import type { Token } from './token.ts';

/** A run of tokens, `to` exclusive. */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

/** An expression and the tokens that it takes. */
export interface FoundExpression extends TokenSpan {
  readonly expression: Expression;
}

/** Kinds that a time of day can stand beside. */
const DATED: ReadonlySet<Expression['kind']> = new Set(['day', 'weekday', 'near', 'same'] as const);

/** Compiled once, when the module is loaded. */
const GRAMMAR = compileRules([
  ...DAY_RULES,
  ...CALENDAR_RULES,
  ...RELATIVE_RULES,
  ...CLOCK_RULES,
  ...VAGUE_RULES,
  ...LENGTH_RULES,
]);

/** The expressions of a sentence, in order and not overlapping: the longest match from each token on, then joined and extended. */
export function findExpressions(tokens: readonly Token[]): readonly FoundExpression[] {
  const found: FoundExpression[] = [];
  let at = 0;
  while (at < tokens.length) {
    const match = matchAt(GRAMMAR, tokens, at);
    if (match === undefined) {
      at += 1;
      continue;
    }
    const next: FoundExpression = { from: at, to: at + match.length, expression: match.expression };
    const joined = joinTimes(tokens, found.at(-1), next);
    if (joined !== undefined) found.pop();
    found.push(joined ?? extendExpression(tokens, next, found.at(-1)?.to ?? 0));
    at = next.to;
  }
  return found;
}

/** A day and a time of day side by side are one expression: “Friday morning”, “12:00 UTC Monday”, “noon today”, “the evening of March 18”. */
function joinTimes(
  tokens: readonly Token[],
  first: FoundExpression | undefined,
  second: FoundExpression,
): FoundExpression | undefined {
  if (first === undefined) return undefined;
  const linked = first.expression.kind === 'dayPart' && second.from === first.to + 1 && tokens[first.to]?.word === 'of';
  if (first.to !== second.from && !linked) return undefined;
  const [early, late] = [first.expression, second.expression];
  const span = { from: first.from, to: second.to };
  if (isTime(early) && DATED.has(late.kind)) return { ...span, expression: { ...early, day: late } };
  if (isTime(late) && DATED.has(early.kind)) return { ...span, expression: { ...late, day: early } };
  return undefined;
}

function isTime(expression: Expression): expression is Extract<Expression, { kind: 'clock' | 'dayPart' }> {
  return (expression.kind === 'clock' || expression.kind === 'dayPart') && expression.day === undefined;
}
