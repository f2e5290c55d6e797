import { TAG_COUNT } from '../core/entity/name-tags.ts';
import { findBestTags } from '../core/entity/viterbi.ts';
import { createRandom } from './random.ts';
import type { Example } from './train-names-examples.ts';

/** What was learned: for each feature that was kept its `TAG_COUNT` weights, and one weight for each pair of tags. */
export interface Learned {
  readonly features: Uint32Array;
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

/** How to learn. */
export interface LearnOptions {
  readonly rounds: number;
  readonly seed: number;
  /** Features seen less often are left out. */
  readonly leastSeen: number;
  /** How much better the right row has to score, for each tag that differs. */
  readonly margin: number;
}

/**
 * Learns tags by the averaged perceptron with a margin: a sentence counts as wrong until the right row of tags beats every other by the
 * number of tags in which they differ. Sources: Collins 2002, “Discriminative training methods for hidden Markov models”; Taskar and
 * others 2003, “Max-margin Markov networks”.
 */
export function learnTags(examples: readonly Example[], options: LearnOptions): Learned {
  const features = keepFeatures(examples, options.leastSeen);
  const places = new Map(Array.from(features, (feature, place) => [feature, place]));
  const known = examples.map((example) => ({
    ...example,
    features: Int32Array.from(example.features, (feature) => places.get(feature) ?? -1),
  }));
  const state = new Perceptron(features.length);
  const random = createRandom(options.seed);
  const order = known.map((_, at) => at);
  for (let round = 0; round < options.rounds; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = random.below(at + 1);
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    let wrong = 0;
    for (const at of order) {
      const example = known[at];
      if (example && state.learn(example, options.margin)) wrong += 1;
    }
    console.log(`  round ${round + 1}: ${wrong} of ${order.length} sentences corrected`);
  }
  return { features, ...state.average() };
}

function keepFeatures(examples: readonly Example[], least: number): Uint32Array {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return Uint32Array.from([...counts].filter(([, count]) => count >= least).map(([feature]) => feature)).toSorted();
}

interface KnownExample extends Omit<Example, 'features'> {
  readonly features: Int32Array;
}

class Perceptron {
  readonly #weights: Float32Array;
  readonly #sums: Float64Array;
  readonly #transitions = new Float32Array(TAG_COUNT * TAG_COUNT);
  readonly #transitionSums = new Float64Array(TAG_COUNT * TAG_COUNT);
  #scores = new Float64Array(200 * TAG_COUNT);
  #step = 1;

  constructor(features: number) {
    this.#weights = new Float32Array(features * TAG_COUNT);
    this.#sums = new Float64Array(features * TAG_COUNT);
  }

  /** Looks at one sentence; true when there was something to correct. */
  learn(example: KnownExample, margin: number): boolean {
    const { tags } = example;
    if (this.#scores.length < tags.length * TAG_COUNT) this.#scores = new Float64Array(tags.length * TAG_COUNT * 2);
    this.#score(example, margin);
    const guess = findBestTags(tags.length, this.#scores, this.#transitions);
    let wrong = false;
    let before = 0;
    let guessBefore = 0;
    for (let at = 0; at < tags.length; at += 1) {
      const right = tags[at] ?? 0;
      const guessed = guess[at] ?? 0;
      if (right !== guessed) {
        wrong = true;
        this.#correct(example, at, { right, guessed });
      }
      if (right !== guessed || before !== guessBefore) {
        this.#move(before * TAG_COUNT + right, 1);
        this.#move(guessBefore * TAG_COUNT + guessed, -1);
      }
      before = right;
      guessBefore = guessed;
    }
    this.#step += 1;
    return wrong;
  }

  /** The mean of the weights over all steps. */
  average(): Pick<Learned, 'weights' | 'transitions'> {
    const mean = (now: Float32Array, sums: Float64Array): Float32Array =>
      now.map((weight, i) => weight - (sums[i] ?? 0) / this.#step);
    return { weights: mean(this.#weights, this.#sums), transitions: mean(this.#transitions, this.#transitionSums) };
  }

  #score({ tags, features, ends }: KnownExample, margin: number): void {
    const scores = this.#scores;
    const weights = this.#weights;
    let from = 0;
    for (let at = 0; at < tags.length; at += 1) {
      const base = at * TAG_COUNT;
      for (let tag = 0; tag < TAG_COUNT; tag += 1) scores[base + tag] = tag === tags[at] ? 0 : margin;
      const end = ends[at] as number;
      for (; from < end; from += 1) {
        const feature = features[from] as number;
        if (feature < 0) continue;
        const row = feature * TAG_COUNT;
        for (let tag = 0; tag < TAG_COUNT; tag += 1) {
          scores[base + tag] = (scores[base + tag] as number) + (weights[row + tag] as number);
        }
      }
    }
  }

  #correct({ features, ends }: KnownExample, at: number, { right, guessed }: { right: number; guessed: number }): void {
    for (let i = at === 0 ? 0 : (ends[at - 1] as number); i < (ends[at] as number); i += 1) {
      const feature = features[i] as number;
      if (feature < 0) continue;
      const row = feature * TAG_COUNT;
      this.#weights[row + right] = (this.#weights[row + right] as number) + 1;
      this.#sums[row + right] = (this.#sums[row + right] as number) + this.#step;
      this.#weights[row + guessed] = (this.#weights[row + guessed] as number) - 1;
      this.#sums[row + guessed] = (this.#sums[row + guessed] as number) - this.#step;
    }
  }

  #move(pair: number, by: number): void {
    this.#transitions[pair] = (this.#transitions[pair] as number) + by;
    this.#transitionSums[pair] = (this.#transitionSums[pair] as number) + by * this.#step;
  }
}
