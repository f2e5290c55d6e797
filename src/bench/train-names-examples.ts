import { findElsewhere } from '../core/entity/document-evidence.ts';
import type { FormFacts } from '../core/entity/form-facts.ts';
import type { Gazetteer } from '../core/entity/gazetteer.ts';
import { FeatureList, listFeatures } from '../core/entity/name-features.ts';
import { MODEL_TYPES, type TaggedName, writeTags } from '../core/entity/name-tags.ts';
import type { NameToken } from '../core/entity/name-tokens.ts';
import { FEATURE_BITS } from '../core/entity/name-weights.ts';
import { readTokens } from '../core/entity/read-tokens.ts';
import type { LabelledText } from './train-names-text.ts';

/** How tokens are looked up. */
export interface Lists {
  readonly gazetteer: Gazetteer;
  readonly readForm: (form: string) => FormFacts;
}

/** One sentence to learn from. */
export interface Example {
  readonly tags: Uint8Array;
  /** The features of all tokens, one after the other. */
  readonly features: Uint32Array;
  /** Where each token's features end. */
  readonly ends: Uint32Array;
}

/** The sentences of labelled texts as features and tags. */
export function makeExamples(texts: readonly LabelledText[], lists: Lists): readonly Example[] {
  const list = new FeatureList();
  return texts.flatMap((labelled) => {
    const sentences = readTokens(labelled.text, labelled.sentences, lists);
    const elsewhere = findElsewhere(sentences);
    return sentences.map((sentence, index) => {
      const features: number[] = [];
      const ends: number[] = [];
      sentence.tokens.forEach((_, at) => {
        listFeatures(list, sentence, at, elsewhere[index] ?? new Uint16Array());
        for (let i = 0; i < list.length; i += 1) features.push((list.features[i] ?? 0) >>> (32 - FEATURE_BITS));
        ends.push(features.length);
      });
      const tags = writeTags(sentence.tokens.length, findNames(sentence.tokens, labelled));
      return { tags, features: Uint32Array.from(features), ends: Uint32Array.from(ends) };
    });
  });
}

/** The marked names as tokens. A name whose edges lie inside tokens takes those tokens whole. */
function findNames(tokens: readonly NameToken[], { names }: LabelledText): readonly TaggedName[] {
  return names.flatMap(({ start, end, type }) => {
    const first = tokens.findIndex((token) => token.end > start);
    const last = tokens.findLastIndex((token) => token.start < end);
    return first < 0 || last < first ? [] : [{ start: first, end: last + 1, type: MODEL_TYPES.indexOf(type) }];
  });
}
