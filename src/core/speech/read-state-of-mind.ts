import { contentFrom } from './cut-content.ts';
import type { Read } from './find-phrase-speech.ts';
import { findSubjectBefore, skipBack } from './find-subject.ts';
import type { Unit } from './unit.ts';

/** States of mind behind a form of “be”: `is convinced that`, `was worried about`. */
const STATES: ReadonlySet<string> = new Set(
  'convinced sure confident certain concerned worried afraid aware optimistic pessimistic hopeful skeptical sceptical adamant doubtful unaware disappointed outraged furious alarmed proud glad unconvinced uncertain supportive critical dismissive willing eager determined reluctant unwilling'.split(
    ' ',
  ),
);
/** Whether an adjective tells what somebody thinks or feels. */
export function isStateOfMind(word: string): boolean {
  return STATES.has(word);
}

/** `Smith is convinced that …`, `residents are worried about …`. */
export function readState(unit: Unit, at: number): Read | undefined {
  const { tokens } = unit;
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (!word || !next || !STATES.has(word.lower) || !/^(?:that|about|of|to|over|by)$/.test(next.lower)) return undefined;
  const before = skipBack(tokens, at - 1);
  if (before >= at - 1) return undefined;
  const source = findSubjectBefore(tokens, at);
  const content =
    source && source.kind !== 'other' && source.kind !== 'document'
      ? contentFrom(unit, next.lower === 'that' ? at + 2 : at + 1)
      : undefined;
  return source && content && { cue: { start: word.start, end: word.end }, source, content, kind: 'mind' };
}
