import type { Range } from '../text/range.ts';
import { findWords, isAscii } from '../text/tokens.ts';
import { foldLetters } from './fold-letters.ts';

/** A piece of a word: where it stands, and the key it is compared by. `Tu-160` has two. */
export interface Piece extends Range {
  readonly key: string;
}

/** Pieces that are also one word: `Tu-160`, `Tu 160` and `Tu160` are all `tu160`. */
export interface Joined {
  readonly key: string;
  /** Places of the first and the last piece. */
  readonly from: number;
  readonly to: number;
}

/** A text as search sees it. Ranges cut the text; pieces are in order and do not overlap. */
export interface AnalysedText {
  readonly pieces: readonly Piece[];
  readonly joined: readonly Joined[];
}

/** Scripts that set no space between words: each character is a piece, and a word is a run of them. */
const UNSPACED =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]\\p{M}*';
const PIECE = new RegExp(
  `${UNSPACED}|(?:\\p{L}\\.){2,}|\\p{N}+(?:[.,:]\\p{N}+)*|[\\p{L}\\p{M}]+?(?=${UNSPACED})|[\\p{L}\\p{M}]+(?:['’&][\\p{L}\\p{M}]+)*`,
  'gu',
);
/** The same for words in ASCII, as in `findWords`. */
const ASCII_PIECE = /(?:[A-Za-z]\.){2,}|[0-9]+(?:[.,:][0-9]+)*|[A-Za-z]+(?:['&][A-Za-z]+)*/g;
const IS_UNSPACED = new RegExp(UNSPACED, 'u');
const NUMBER = /^\p{N}/u;
/** `1980s`, `F-16s`, `16th`: what stands behind a number without being a word. */
const ENDING = /^(?:s|st|nd|rd|th)$/i;
const THOUSANDS = /^\d{1,3}(?:,\d{3})+$/;
const MOST_JOINED = 5;
/** A longer run of letters is no word; its beginning says enough. */
const LONGEST = 64;

interface WordPieces {
  readonly pieces: readonly Piece[];
  readonly joined: readonly string[];
}

/** Reads words as search does, and remembers those it has read. Build and browser use this one. */
export type Analyser = (text: string) => AnalysedText;

/** How many runs of letters an analyser remembers while an index is built; then it starts anew. */
const MOST_KNOWN = 200_000;

/** Makes an analyser. What it remembers, at most `most` runs, changes its speed, never its result. */
export function createAnalyser(most: number = MOST_KNOWN): Analyser {
  const known = new Map<string, readonly WordPieces[]>();
  const read = (run: string): readonly WordPieces[] => {
    const held = known.get(run);
    if (held) return held;
    const cut = cutRun(run);
    if (run.length > LONGEST) return cut;
    if (known.size >= most) known.clear();
    known.set(run, cut);
    return cut;
  };
  return (text) => analyse(text, read);
}

/** An analyser that remembers whole texts too, for those that are read again with every query. */
export function rememberTexts(analyser: Analyser, most: number): Analyser {
  const known = new Map<string, AnalysedText>();
  return (text) => {
    const held = known.get(text);
    if (held) return held;
    const read = analyser(text);
    if (known.size >= most) known.clear();
    known.set(text, read);
    return read;
  };
}

/** No word has a space in it: what stands between two spaces is read by itself. */
function analyse(text: string, read: (run: string) => readonly WordPieces[]): AnalysedText {
  const pieces: Piece[] = [];
  const joined: Joined[] = [];
  for (let start = 0, end: number; start < text.length; start = end + 1) {
    const space = text.indexOf(' ', start);
    end = space === -1 ? text.length : space;
    if (end === start) continue;
    for (const word of read(text.slice(start, end))) {
      const from = pieces.length;
      for (const piece of word.pieces) {
        pieces.push({ key: piece.key, start: start + piece.start, end: start + piece.end });
      }
      for (const key of word.joined) joined.push({ key, from, to: pieces.length - 1 });
      if (from > 0 && pieces.length === from + 1) joinDesignator(text, pieces, joined);
    }
  }
  return { pieces, joined };
}

/** Letters of ASCII alone, as most words are, with or without a stop behind them. */
const PLAIN_RUN = /^([A-Za-z]+)[,.;:]?$/;

/** The words of a run of letters without spaces. */
function cutRun(run: string): readonly WordPieces[] {
  const plain = PLAIN_RUN.exec(run)?.[1];
  if (plain !== undefined) return [{ pieces: [{ key: keyOf(plain), start: 0, end: plain.length }], joined: [] }];
  return findWords(run).map(({ start, end }) => {
    const { pieces, joined } = cutWord(run.slice(start, end));
    return {
      pieces: pieces.map((piece) => ({ ...piece, start: start + piece.start, end: start + piece.end })),
      joined,
    };
  });
}

/** `Tu 160`: a short capitalised run of letters, one space, a number. */
function joinDesignator(text: string, pieces: readonly Piece[], joined: Joined[]): void {
  const [name, number] = [pieces[pieces.length - 2], pieces[pieces.length - 1]];
  if (!name || !number || number.start - name.end !== 1 || name.end - name.start > 3) return;
  if (!NUMBER.test(number.key) || number.key.length > 4 || !/^\p{Lu}\p{L}*$/u.test(text.slice(name.start, name.end)))
    return;
  joined.push({ key: name.key + number.key, from: pieces.length - 2, to: pieces.length - 1 });
}

function cutWord(word: string): WordPieces {
  const pieces: Piece[] = [];
  let hasEnding = false;
  let isUnspaced = false;
  const isPlain = isAscii(word);
  for (const { 0: found, index } of word.matchAll(isPlain ? ASCII_PIECE : PIECE)) {
    const last = pieces.at(-1);
    isUnspaced ||= !isPlain && IS_UNSPACED.test(found);
    if (last && NUMBER.test(last.key) && last.end === index && ENDING.test(found)) {
      pieces[pieces.length - 1] = { ...last, end: index + found.length };
      hasEnding = true;
      continue;
    }
    const key = keyOf(found);
    if (key !== '') pieces.push({ key, start: index, end: index + found.length });
  }
  return { pieces, joined: isUnspaced ? [] : joinWord(word, pieces, hasEnding) };
}

function joinWord(word: string, pieces: readonly Piece[], hasEnding: boolean): readonly string[] {
  if (pieces.length > MOST_JOINED) return [];
  const keys = new Set<string>();
  if (pieces.length > 1) keys.add(pieces.map(({ key }) => key).join(''));
  if (hasEnding) keys.add(word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
  return [...keys].filter((key) => key !== '');
}

function keyOf(piece: string): string {
  if (NUMBER.test(piece)) {
    const plain = piece.normalize('NFKC');
    return (THOUSANDS.test(plain) ? plain.replaceAll(',', '') : plain).slice(0, LONGEST);
  }
  return foldLetters(piece.slice(0, LONGEST));
}
