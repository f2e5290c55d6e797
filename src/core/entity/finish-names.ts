import { agreeNames, countTypes, type SentenceNames } from './document-names.ts';
import { findArms } from './find-arms.ts';
import { compassWords, findCompassNames } from './find-compass-names.ts';
import { findSmallEnds } from './find-small-ends.ts';
import { findWorks } from './find-works.ts';
import { findHeadlineNames, findHeadlines } from './headline-names.ts';
import type { Mention } from './mention.ts';
import { isGovernment } from './place-roles.ts';
import type { SentenceTokens } from './read-tokens.ts';
import { addFree, toMention } from './token-span.ts';
import { trimName } from './trim-names.ts';

/** What both recognisers do with what they found. The order matters: arms and works take words from other names, agreement comes after. */
export function finishNames(sentences: readonly SentenceTokens[], names: SentenceNames): readonly Mention[] {
  const own = names.map((spans, index) => {
    const sentence = sentences[index];
    if (!sentence) return [];
    const certain = addFree(addFree(findArms(sentence), findWorks(sentence)), findSmallEnds(sentence));
    return addFree(
      certain,
      spans.flatMap((span) => trimName(sentence, span) ?? []),
    );
  });
  const agreed = nameHeadlines(sentences, agreeNames(sentences, own));
  const compass = compassWords(sentences, agreed);
  return sentences.flatMap((sentence, index) => {
    const all = addFree(agreed[index] ?? [], findCompassNames(sentence, compass));
    return all.map((span) => {
      const mention = toMention(sentence, span);
      return isGovernment(sentence, span) ? { ...mention, role: 'government' as const } : mention;
    });
  });
}

/** Headlines, in title case or capitals, get the names of the plain sentences, if there are any. */
function nameHeadlines(sentences: readonly SentenceTokens[], names: SentenceNames): SentenceNames {
  const headlines = findHeadlines(sentences);
  if (headlines.size === 0) return names;
  const body = countTypes(
    sentences,
    names.map((spans, index) => (headlines.has(index) ? [] : spans)),
  );
  if (body.size === 0) return names;
  return names.map((spans, index) => {
    const sentence = sentences[index];
    return sentence && headlines.has(index) ? findHeadlineNames(sentence, body) : spans;
  });
}
