import { finishNames } from './finish-names.ts';
import { CASE, createFormReader } from './form-facts.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { NameRecogniser } from './mention.ts';
import type { NameModel } from './name-model.ts';
import { MODEL_TYPES } from './name-tags.ts';
import { readTokens, STYLE, type SentenceTokens } from './read-tokens.ts';
import { createTokenRecogniser } from './recognise-by-model.ts';
import { findListedNames, findShapedNames } from './rule-names.ts';
import { addFree, type TokenSpan } from './token-span.ts';
import { openWordClusters, type WordClusters } from './word-clusters.ts';

/** What is longer is a list or noise, and no name. */
const MOST_WORDS = 20;
const NO_CLUSTERS: WordClusters = { find: () => [] };

/** Finds names by lists and rules alone. */
export function createRuleRecogniser(gazetteer: Gazetteer): NameRecogniser {
  const lists = { gazetteer, readForm: createFormReader(gazetteer, NO_CLUSTERS) };
  return (text, sentences) => {
    const read = readTokens(text, sentences, lists);
    return finishNames(
      read,
      read.map((sentence) => addFree(findListedNames(sentence), findShapedNames(sentence))),
    );
  };
}

/** Finds names by the trained model, with the rules for what it does not know: arms, works, headlines, the North. */
export function createNameRecogniser(model: NameModel, gazetteer: Gazetteer): NameRecogniser {
  const lists = { gazetteer, readForm: createFormReader(gazetteer, openWordClusters(model.clusters)) };
  const recognise = createTokenRecogniser(model.weights);
  return (text, sentences) => {
    const read = readTokens(text, sentences, lists);
    const tagged = recognise(read).map((names) =>
      names
        .filter(({ start, end }) => end - start <= MOST_WORDS)
        .map(({ start, end, type }): TokenSpan => ({ start, end, type: MODEL_TYPES[type] ?? 'ORG' })),
    );
    return finishNames(
      read,
      tagged.map((spans, index) => addFree(spans, listedIn(read[index]))),
    );
  };
}

function listedIn(sentence: SentenceTokens | undefined): readonly TokenSpan[] {
  if (!sentence) return [];
  const listed = findListedNames(sentence);
  // In a line of capitals only letters that nobody writes otherwise are certain: `AFP/PTI`.
  return sentence.style === STYLE.plain
    ? listed
    : listed.filter(({ start, type }) => type === 'ORG' && sentence.facts[start]?.caps === CASE.upper);
}
