import { createAnalyser } from '../core/search/analyse-text.ts';
import type { SearchRecord } from '../core/search/record.ts';
import type { SearchResult } from '../core/search/result.ts';
import { createRandom } from './random.ts';
import type { Random } from './random.ts';

export const SENTENCE_KINDS = ['phrase', 'words', 'typo', 'cut', 'plain letters', 'form'] as const;
export type SentenceKind = (typeof SENTENCE_KINDS)[number];

/** A query made by rule from one sentence, which it should find. */
export interface SentenceQuery {
  readonly kind: SentenceKind;
  readonly query: string;
  /** Whether its last word is still being typed. */
  readonly isTyping: boolean;
  readonly sentence: string;
}

/** Queries of every kind from sentences of the articles, `count` in all as far as there are sentences that fit. The same for the same seed. */
export function judgeSentences(
  records: readonly SearchRecord[],
  count: number,
  seed: number,
): readonly SentenceQuery[] {
  const random = createRandom(seed);
  const sentences = records.flatMap((record) =>
    record.kind === 'article'
      ? record.passages.map(({ text }) => text).filter((text) => wordsOf(text).length >= 4)
      : [],
  );
  if (sentences.length === 0) return [];
  return Array.from({ length: count }, (_, at) =>
    judge(SENTENCE_KINDS[at % SENTENCE_KINDS.length] ?? 'words', random.pick(sentences), random),
  );
}

const analyse = createAnalyser();

/** Words of five letters or more as they are printed, each once. */
function wordsOf(text: string): readonly string[] {
  const words = analyse(text).pieces.map(({ start, end }) => text.slice(start, end));
  return [...new Set(words.filter((word) => /^\p{L}{5,}$/u.test(word)))];
}

function judge(kind: SentenceKind, sentence: string, random: Random): SentenceQuery {
  const words = wordsOf(sentence);
  const first = random.below(words.length - 2);
  const [one = '', two = '', three = ''] = words.slice(first, first + 3);
  const query = {
    phrase: () => `"${phraseOf(sentence, random)}"`,
    words: () => `${one} ${two} ${three}`,
    typo: () => `${swapLetters(one)} ${two} ${three}`,
    cut: () => `${one} ${two} ${three.slice(0, Math.max(3, Math.ceil(three.length * 0.6)))}`,
    'plain letters': () => `${one} ${two} ${three}`.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase(),
    form: () => `${one} ${two} ${/(?:s|ed|ing)$/.test(three) ? three : `${three}s`}`,
  }[kind]();
  return { kind, query, isTyping: kind === 'cut', sentence };
}

function phraseOf(sentence: string, random: Random): string {
  const { pieces } = analyse(sentence);
  const from = random.below(pieces.length - 3);
  return sentence.slice(pieces[from]?.start, pieces[from + 3]?.end).replace(/["“”„«»]/gu, ' ');
}

function swapLetters(word: string): string {
  const at = Math.floor(word.length / 2);
  return word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1);
}

/** Place of the sentence among the passages that a result shows, from 1; 0 when it is not there. Printings of one sentence are one. */
export function placeOfSentence({ articles }: SearchResult, sentence: string): number {
  const wanted = keysOf(sentence);
  const shown = articles.flatMap(({ passages }) => passages.map(({ snippet }) => snippet.text.replace(/^… | …$/g, '')));
  return shown.findIndex((text) => wanted.includes(keysOf(text))) + 1;
}

function keysOf(text: string): string {
  return analyse(text)
    .pieces.map(({ key }) => key)
    .join(' ');
}
