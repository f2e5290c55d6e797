import type { Found } from './found.ts';
import type { Unit } from './unit.ts';

/** Before the cue or the source of the next thing said, these begin a statement of its own. */
const BREAKS = /^(?:and|but|while|whereas|,|;|–|—|--|although|though|as|or)$/;

/** Cuts what is said off before the next cue in the unit where that begins a statement beside it, not one inside it. */
export function limitContents(unit: Unit, found: readonly Found[]): readonly Found[] {
  const cuts = found.map(({ at, source, carriedOn }) => {
    const first = carriedOn ? at : Math.min(at, source?.from ?? at);
    return findBreak(unit, first, carriedOn);
  });
  return found.map((one) => {
    let { end } = one.content;
    const { start } = one.content;
    found.forEach((next, index) => {
      const before = next !== one && next.content.start <= start && start < next.content.end;
      if (before && next.content.end < Math.min(end, next.cue?.start ?? 0)) end = next.content.end;
      if (next.at <= one.at || next.content.start <= start) return;
      const cut = cuts[index];
      if (cut !== undefined && cut > start && cut < end) end = cut;
    });
    return end === one.content.end ? one : { ...one, content: { start, end } };
  });
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
