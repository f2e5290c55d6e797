import { findFront } from './find-front.ts';
import type { Found } from './found.ts';
import { isCueNoun } from './read-cue-noun.ts';
import type { Unit } from './unit.ts';

/** Before the cue or the source of the next thing said, these begin a statement of its own. */
const BREAKS = /^(?:and|but|while|whereas|,|;|–|—|--|although|though|as|or)$/;

/** Cuts what is said off before the next cue in the unit where that begins a statement beside it, not one inside it. */
export function limitContents(unit: Unit, found: readonly Found[]): readonly Found[] {
  const front = findFront(unit.tokens);
  const comma = unit.tokens[front];
  const cuts = found.map(({ at, source, carriedOn }) => {
    const first = carriedOn ? at : Math.min(at, source?.from ?? at);
    return findBreak(unit, first, carriedOn);
  });
  return found
    .filter((one) => !isRepeated(unit, one, found))
    .map((one) => {
      let { end } = one.content;
      const start = skipPronoun(unit, one);
      // What is said in a clause at the front ends with it.
      if (
        comma !== undefined &&
        one.at < front &&
        one.content.start < comma.start &&
        one.content.start > (one.cue?.start ?? 0)
      )
        end = Math.min(end, comma.start);
      found.forEach((next, index) => {
        const before = next !== one && next.content.start <= one.content.start && one.content.start < next.content.end;
        if (before && next.content.end < Math.min(end, next.cue?.start ?? 0)) end = next.content.end;
        if (next.at <= one.at || next.content.start <= one.content.start) return;
        const cut = cuts[index];
        if (cut !== undefined && cut > one.content.start && cut < end) end = cut;
      });
      return end === one.content.end && start === one.content.start ? one : { ...one, content: { start, end } };
    });
}

/** `the ministry’s message, she said, is that …`: the noun repeats what the verb inside it already gives. */
function isRepeated({ tokens }: Unit, one: Found, found: readonly Found[]): boolean {
  if (!isCueNoun(tokens[one.at]?.lower ?? '') || one.kind !== 'stance') return false;
  return found.some(
    (next) =>
      next.at > one.at &&
      next.kind === 'say' &&
      next.cue !== undefined &&
      one.content.start < next.cue.start &&
      next.cue.end < one.content.end &&
      next.content.start <= (one.cue?.start ?? 0) &&
      next.content.end >= one.content.end,
  );
}

/** `calling it the end of an era`: what it is called, not `it`. */
function skipPronoun({ tokens }: Unit, { at, content }: Found): number {
  const [pronoun, next] = [tokens[at + 1], tokens[at + 2]];
  const skips =
    pronoun?.start === content.start &&
    /^(?:it|him|her|them)$/.test(pronoun.lower) &&
    /^(?:a|an|the)$/.test(next?.lower ?? '');
  return skips && next !== undefined ? next.start : content.start;
}

/** Where the words before a token end, when it begins a statement beside the one before. */
function findBreak({ tokens }: Unit, first: number, carriedOn: boolean): number | undefined {
  let at = first - 1;
  if (carriedOn && tokens[at]?.lower === 'to') return undefined;
  while (carriedOn && /^(?:by|also|then|later|has|have|had|was)$/.test(tokens[at]?.lower ?? '')) at -= 1;
  if (!BREAKS.test(tokens[at]?.lower ?? '')) return undefined;
  if (!carriedOn && !/^(?:while|whereas|;|but|although|though|and)$/.test(tokens[at]?.lower ?? '')) return undefined;
  while (at >= 0 && BREAKS.test(tokens[at]?.lower ?? '')) at -= 1;
  return tokens[at]?.end;
}
