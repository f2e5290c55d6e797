import type { NameWeights } from '../core/entity/name-weights.ts';
import { type Lists, makeExamples } from './train-names-examples.ts';
import { learnTags } from './train-names-learn.ts';
import { quantise } from './train-names-quantise.ts';
import { type NameSet, readNameSet } from './train-names-sets.ts';

const SEED = 7;
const ROUNDS = 6;
/** Models learned in different orders; their mean is the model. */
const TIMES = 2;
/** Rows of weights that are kept: what fits in a megabyte, compressed, beside the groups of words. */
const MOST_ROWS = 150_000;
/** These count twice, the others once. */
const TWICE: ReadonlySet<NameSet> = new Set<NameSet>(['wikigold', 'politics-dev']);

/** Learns the weights from the sets of a folder. */
export function learnWeights(sets: readonly NameSet[], folder: string, lists: Lists): NameWeights {
  const examples = sets.flatMap((set) => {
    const found = makeExamples(readNameSet(folder, set), lists);
    console.log(`${set}: ${found.length} sentences`);
    return TWICE.has(set) ? [...found, ...found] : found;
  });
  const [first, ...others] = Array.from({ length: TIMES }, (_, time) =>
    learnTags(examples, { rounds: ROUNDS, seed: SEED + time, leastSeen: 2, margin: 1 }),
  );
  if (!first) throw new Error('Nothing was learned');
  for (const other of others) {
    other.weights.forEach((weight, i) => (first.weights[i] = (first.weights[i] ?? 0) + weight));
    other.transitions.forEach((weight, i) => (first.transitions[i] = (first.transitions[i] ?? 0) + weight));
  }
  return quantise(first, MOST_ROWS);
}
