import type { Range } from '../text/range.ts';
import type { Token, Unit } from './unit.ts';
import { AUXILIARIES, PLAIN_VERBS, PREPOSITIONS, TRAILERS } from './word-class.ts';

/** From a token to the end of its unit, without the stop of a sentence in the report's own words. */
export function contentFrom(unit: Unit, at: number): Range | undefined {
  const first = unit.tokens[at];
  let last = unit.tokens.length - 1;
  while (last > at && /^[.,;:!?…–—-]$/.test(unit.tokens[last]?.text ?? '')) last -= 1;
  const end = unit.tokens[last]?.end;
  return first && end !== undefined && first.start < end ? { start: first.start, end } : undefined;
}

/** A source and its cue, put behind or into what is said: places of their first and last token. */
export interface Insertion {
  readonly from: number;
  readonly to: number;
  /** The cue stands first; behind its subject only a quotation goes on. */
  readonly inverted: boolean;
}

/** What stands before a source that is put behind or into what is said: `The bridge is safe, |officials said|, and open`. */
export function contentAround(unit: Unit, { from, to, inverted }: Insertion): Range | undefined {
  const { tokens } = unit;
  const before = tokens[from - 1];
  if (!before) return undefined;
  if (before.kind !== 'quotation' && !/^(?:,|--|[–—-]|\.\.\.|…|[?!])$/.test(before.text)) return undefined;
  const end = before.kind === 'quotation' ? from - 1 : from - 2;
  const first = tokens[0];
  const last = tokens[end];
  if (!first || !last) return undefined;
  // `On Friday, officials said, the bridge was closed`: put between an opening and what it opens.
  if (!inverted && tokens[to + 1]?.text === ',' && !isWhole(tokens, end) && hasVerb(tokens.slice(to + 2))) {
    const rest = contentFrom(unit, to + 2);
    return rest && { start: first.start, end: rest.end };
  }
  const right = contentBehind(unit, to + 1, inverted);
  const next = tokens[to + 2];
  const goesOn =
    right !== undefined && next !== undefined && (AUXILIARIES.has(next.lower) || PLAIN_VERBS.has(next.lower));
  if (!goesOn && !isWhole(tokens, end)) return undefined;
  return { start: first.start, end: right ?? last.end };
}

/** An opening such as `On Monday,` or `But` is nothing said: there must be a verb or a quotation. */
function isWhole(tokens: readonly Token[], end: number): boolean {
  const part = tokens.slice(0, end + 1);
  if (part.some(({ kind }) => kind === 'quotation')) return true;
  if (part.length < 3) return false;
  const opener = part[0]?.lower ?? '';
  const verb = hasVerb(part);
  const phrase = PREPOSITIONS.has(opener) && part[0]?.mention === -1;
  return verb && !(phrase && !part.some(({ text }, at) => text === ',' && at < end - 2));
}

function hasVerb(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ lower, mention }) =>
      mention < 0 && (AUXILIARIES.has(lower) || PLAIN_VERBS.has(lower) || /(?:ed|ing|s)$/.test(lower)),
  );
}

/** Where what is said ends behind an insertion; `undefined` when it does not go on. */
function contentBehind(unit: Unit, from: number, inverted: boolean): number | undefined {
  const { tokens } = unit;
  for (let at = from; at < tokens.length - 1; at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token || !next) return undefined;
    if (!/^(?:,|:|--|[–—-])$/.test(token.text)) continue;
    if (next.kind === 'quotation') return contentFrom(unit, at + 1)?.end;
    if (
      inverted ||
      at > from + 2 ||
      next.mention >= 0 ||
      TRAILERS.has(next.lower) ||
      next.lower.endsWith('ing') ||
      next.timex
    )
      continue;
    return contentFrom(unit, at + 1)?.end;
  }
  return undefined;
}
