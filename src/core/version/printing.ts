import { foldText } from '../text/fold.ts';
import { slice } from '../text/range.ts';
import { findWords } from '../text/tokens.ts';
import type { Report } from '../article/report.ts';

/** A sentence as it is compared. */
export interface ComparedSentence {
  /** Its folded words, joined by spaces. */
  readonly key: string;
  readonly words: ReadonlySet<string>;
}

/** A report as it is compared with others: per paragraph, its sentences. */
export interface Printing {
  readonly paragraphs: readonly (readonly ComparedSentence[])[];
  /** Keys of the sentences long enough to tell one report from another. */
  readonly keys: ReadonlySet<string>;
}

/** Shorter sentences (`He did.`) stand in unrelated reports too. */
const MIN_KEY_WORDS = 5;

/** Makes a report comparable: case, accents, quotes, dashes and punctuation no longer count. */
export function readPrinting({ text, paragraphs }: Report): Printing {
  const read = paragraphs.map(({ sentences }) => sentences.map((sentence) => readSentence(slice(text, sentence))));
  const keys = read.flat().flatMap(({ key, words }) => (words.size >= MIN_KEY_WORDS ? [key] : []));
  return { paragraphs: read, keys: new Set(keys) };
}

function readSentence(sentence: string): ComparedSentence {
  const folded = foldText(sentence);
  const words = findWords(folded).map((word) => slice(folded, word));
  return { key: words.join(' '), words: new Set(words) };
}
