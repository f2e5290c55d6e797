import { splitSentences } from '../text/split-sentences.ts';

/** `“` closes in German: it counts when it stands right behind the stop. */
const SENTENCE_END = /[.!?…。！？।؟]["'”’“‘»«)\]]*$/u;
const QUESTION_OR_CRY = /[?!？！؟]["'”’“‘»«)\]]*$/u;
const ABBREVIATED_END = /(?:\b\p{Lu}\.|\b(?:Inc|Corp|Co|Ltd|Jr|Sr|St|No|vs)\.|\.\.\.)["'”’)]*$/u;
const OPEN_END = /[,;:–—-]$/u;
const STARTS_LOWER = /^["'“‘«(]*\p{Ll}/u;
const TRAILING_BRACKET = /\s*[([][^()[\]]{1,80}[)\]]\.?$/;
const LETTER = /\p{L}/u;
const LOWER = /\p{Ll}/u;

/** Longest headline, in words and characters. Real ones end far below; captions and leads lie above. */
const MAX_TITLE_WORDS = 28;
const MAX_TITLE_LENGTH = 220;
/** Prose may lack its end mark, but a title is never this long. */
const MIN_PROSE_WORDS = 25;

/** Runs of non-space: a rough length for rules of thumb, not a count to show. */
export function roughWords(text: string): number {
  let words = 0;
  let inWord = false;
  for (let index = 0; index < text.length; index += 1) {
    const isSpace = text.charCodeAt(index) <= 0x20;
    if (!isSpace && !inWord) words += 1;
    inWord = !isSpace;
  }
  return words;
}

/** Whether a line could be a headline or a section heading: short, opens like one, does not end like a sentence. */
export function isTitleLike(text: string): boolean {
  if (text.length > MAX_TITLE_LENGTH || !LETTER.test(text) || STARTS_LOWER.test(text)) return false;
  if (OPEN_END.test(text) || roughWords(text) > MAX_TITLE_WORDS) return false;
  const words = dropBracket(text);
  if (!isEnded(words) || ABBREVIATED_END.test(words)) return true;
  return QUESTION_OR_CRY.test(words) && splitSentences(words).length === 1;
}

/** Whether a line is running text: it ends like a sentence, or is too long to be anything else. */
export function isProse(text: string): boolean {
  return roughWords(text) >= (endsSentence(text) ? 4 : MIN_PROSE_WORDS);
}

/** Whether the text ends with a mark that closes a sentence; quotes and a bracket behind it, such as a credit, do not count. */
export function endsSentence(text: string): boolean {
  return isEnded(text) || isEnded(dropBracket(text));
}

/** Whether every letter that has a case is a capital. */
export function isAllCapitals(text: string): boolean {
  return LETTER.test(text) && !LOWER.test(text);
}

/** Looks at the last characters only: a search through the text would stop at each of its sentences. */
function isEnded(text: string): boolean {
  return SENTENCE_END.test(text.slice(-8));
}

function dropBracket(text: string): string {
  const last = text.at(-1);
  if (last !== ')' && last !== ']' && last !== '.') return text;
  return text.slice(0, -100) + text.slice(-100).replace(TRAILING_BRACKET, '');
}
