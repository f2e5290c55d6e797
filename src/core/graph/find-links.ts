import type { Gazetteer } from '../entity/gazetteer.ts';
import type { NamedText } from '../speech/named-text.ts';
import type { Speech } from '../speech/speech.ts';
import { indexRanges } from '../text/index-ranges.ts';
import type { Range } from '../text/range.ts';
import type { TextLink } from './link.ts';
import { createCountryFinder } from './find-country.ts';
import { readSentenceLinks } from './read-sentence-links.ts';
import type { Memory } from './resolve-noun.ts';
import { createCarriedFinder } from './find-carried.ts';

/**
 * The links that the sentences of a text state between two names, in the order of the text: who met whom, was shown what, was where,
 * belongs to what, spoke of whom. Standing in one sentence links nobody; a negated deed neither. `gazetteer` tells which country
 * `Norwegian` stands for; without it such words are passed over. Read from a shallow cut of each sentence into noun and verb phrases.
 */
export function findLinks(text: NamedText, speech: Speech, gazetteer?: Gazetteer): readonly TextLink[] {
  const findCountry = createCountryFinder(text.names, gazetteer);
  const memory: Memory = { subject: [], people: [] };
  const findMentions = createInsideFinder(text.mentions, (mention) => mention);
  const findTimexes = createInsideFinder(text.timexes, ({ range }) => range);
  const findCarried = createCarriedFinder(text, speech);
  return sentencesOf(text).flatMap(({ sentence, fresh }) => {
    if (fresh) Object.assign(memory, { subject: [], people: [] });
    const parts = { sentence, mentions: findMentions(sentence), timexes: findTimexes(sentence) };
    const links = readSentenceLinks(text, parts, { memory, findCountry });
    return [...links, ...findCarried(sentence)];
  });
}

/** Headline, captions and body in the order of the text. `fresh` where nobody has been named before. */
function sentencesOf({ headline, captions, paragraphs }: NamedText): readonly { sentence: Range; fresh: boolean }[] {
  const apart = [...(headline === undefined ? [] : [[headline]]), ...captions.map(({ sentences }) => sentences)];
  const ranges = [
    ...apart.flatMap((sentences) => sentences.map((sentence, at) => ({ sentence, fresh: at === 0 }))),
    ...paragraphs.flatMap(({ sentences }, at) =>
      sentences.map((sentence, index) => ({ sentence, fresh: at === 0 && index === 0 })),
    ),
  ];
  return ranges.toSorted((a, b) => a.sentence.start - b.sentence.start);
}

/** Finds the items of a text that lie inside a sentence. */
function createInsideFinder<T>(items: readonly T[], rangeOf: (item: T) => Range): (sentence: Range) => readonly T[] {
  const { findInside } = indexRanges(items.map(rangeOf));
  return (sentence) => findInside(sentence).flatMap((index) => items[index] ?? []);
}
