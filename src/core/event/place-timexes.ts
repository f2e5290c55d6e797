import type { Timex } from '../date/timex.ts';
import type { Segment } from './read-clauses.ts';
import type { Word } from './read-words.ts';

/** A date expression and where it stands: places in the sentence's words, end-exclusive, and in its segments. */
export interface PlacedTimex {
  readonly timex: Timex;
  readonly from: number;
  readonly to: number;
  readonly segment: number;
}

/** The date expressions of a sentence in order. */
export function placeTimexes(words: readonly Word[], segments: readonly Segment[]): readonly PlacedTimex[] {
  const placed: PlacedTimex[] = [];
  segments.forEach(({ from, to }, segment) => {
    for (let at = from; at < to; at += 1) {
      const timex = words[at]?.timex;
      if (timex === undefined) continue;
      const last = placed.at(-1);
      if (last?.timex === timex) placed[placed.length - 1] = { ...last, to: at + 1 };
      else placed.push({ timex, from: at, to: at + 1, segment });
    }
  });
  return placed;
}
