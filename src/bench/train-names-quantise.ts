import type { NameWeights } from '../core/entity/name-weights.ts';
import { TAG_COUNT } from '../core/entity/name-tags.ts';
import type { Learned } from './train-names-learn.ts';

/** Weights of this many steps or less are dropped: they hardly ever decide. */
const LEAST_STEPS = 2;
const MOST_STEPS = 127;

/**
 * Turns learned weights into whole numbers: the scale is such that 1 weight in 1,000 is cut off at 127 steps, and the rows with the largest weights are
 * kept, `most` at most.
 */
export function quantise({ features, weights, transitions }: Learned, most: number): NameWeights {
  const sizes = weights
    .map(Math.abs)
    .filter((size) => size > 0)
    .toSorted();
  const scale = MOST_STEPS / (sizes[Math.floor(sizes.length * 0.9995)] ?? 1);
  const steps = Int8Array.from(weights, (weight) => {
    const step = Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight * scale)));
    return Math.abs(step) <= LEAST_STEPS ? 0 : step;
  });
  const strength = (row: number): number => {
    let sum = 0;
    for (let tag = 0; tag < TAG_COUNT; tag += 1) sum += Math.abs(steps[row * TAG_COUNT + tag] ?? 0);
    return sum;
  };
  const strengths = Uint32Array.from(features, (_, row) => strength(row));
  const least = strengths.toSorted().at(-Math.min(most, strengths.length)) ?? 0;
  const kept = Array.from(features.keys()).filter((row) => (strengths[row] ?? 0) >= Math.max(least, 1));
  return {
    features: Uint32Array.from(kept, (row) => features[row] ?? 0),
    weights: Int8Array.from(kept.flatMap((row) => [...steps.subarray(row * TAG_COUNT, (row + 1) * TAG_COUNT)])),
    transitions: Int16Array.from(transitions, (weight) => Math.round(weight * scale)),
  };
}
