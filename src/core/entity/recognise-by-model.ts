import { findElsewhere } from './document-evidence.ts';
import type { FormFacts } from './form-facts.ts';
import { FeatureList, listFeatures } from './name-features.ts';
import { readTags, TAG_COUNT, type TaggedName } from './name-tags.ts';
import { createTokenScorer, type NameWeights } from './name-weights.ts';
import { isCapital, type SentenceTokens } from './read-tokens.ts';
import { findBestTags } from './viterbi.ts';

/** Finds people, organisations and places in sentences that are already cut into tokens. */
export type TokenRecogniser = (sentences: readonly SentenceTokens[]) => readonly (readonly TaggedName[])[];

/** Scores higher than any sum of weights: the token is in no name. */
const OUTSIDE = 1_000_000;

/** Whether the token or one beside it is written with a capital. More than half of all tokens are not, and are not looked at further. */
function mayBeNamed(facts: readonly FormFacts[], at: number): boolean {
  return isCapital(facts[at]) || isCapital(facts[at - 1]) || isCapital(facts[at + 1]);
}

/** Makes a recogniser of the trained weights. */
export function createTokenRecogniser(weights: NameWeights): TokenRecogniser {
  const score = createTokenScorer(weights);
  const list = new FeatureList();
  return (sentences) => {
    const elsewhere = findElsewhere(sentences);
    return sentences.map((sentence, index) => {
      const { length } = sentence.tokens;
      const scores = new Int32Array(length * TAG_COUNT);
      for (let at = 0; at < length; at += 1) {
        if (!mayBeNamed(sentence.facts, at)) {
          scores[at * TAG_COUNT] = OUTSIDE;
          continue;
        }
        listFeatures(list, sentence, at, elsewhere[index] ?? new Uint16Array());
        score(list.features, list.length, scores, at * TAG_COUNT);
      }
      return readTags(findBestTags(length, scores, weights.transitions));
    });
  };
}
