import type { Mention, NameType } from './mention.ts';
import type { SentenceTokens } from './read-tokens.ts';

/** A name in a sentence, as tokens: `end` exclusive. */
export interface TokenSpan {
  readonly start: number;
  readonly end: number;
  readonly type: NameType;
}

/** The same name as a mention in the text. */
export function toMention({ tokens }: SentenceTokens, { start, end, type }: TokenSpan): Mention {
  return { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0, type };
}

/** So many spans are sooner compared with each other than marked token by token. */
const FEW = 8;

/** Adds the spans that touch none that are there already, the earlier in the list first; the result is in order of `start`. */
export function addFree(spans: readonly TokenSpan[], more: readonly TokenSpan[]): readonly TokenSpan[] {
  if (more.length === 0) return spans;
  const kept = [...spans];
  if (spans.length + more.length <= FEW) {
    for (const span of more)
      if (span.end > span.start && !kept.some((one) => one.end > one.start && overlaps(one, span))) kept.push(span);
    return kept.length > 1 ? kept.sort((a, b) => a.start - b.start) : kept;
  }
  // One byte a token: comparing every span with every other would take hours where a text is one long sentence.
  const taken = new Uint8Array(lastEnd(more, lastEnd(spans, 0)));
  for (const { start, end } of spans) taken.fill(1, start, end);
  for (const span of more) {
    if (span.end <= span.start || taken.subarray(span.start, span.end).includes(1)) continue;
    taken.fill(1, span.start, span.end);
    kept.push(span);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

function lastEnd(spans: readonly TokenSpan[], least: number): number {
  return spans.reduce((most, { end }) => Math.max(most, end), least);
}

/** Whether two spans share a token. */
export function overlaps(a: TokenSpan, b: TokenSpan): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The folded words of a span, with single spaces between them. */
export function spanKey({ facts }: SentenceTokens, { start, end }: Pick<TokenSpan, 'start' | 'end'>): string {
  let key = facts[start]?.key ?? '';
  for (let at = start + 1; at < end; at += 1) key += ` ${facts[at]?.key ?? ''}`;
  return key;
}
