import type { Range } from '../text/range.ts';
import { findWords } from '../text/tokens.ts';

/** A word of a sentence as it is compared with another printing. Offsets are into the whole text. */
export interface ComparedWord extends Range {
  /** As printed, but for the kind of apostrophe and hyphen. */
  readonly form: string;
  /** Equal for spellings of one word, see `foldWord`. */
  readonly key: string;
  /** Whether it opens its sentence, where every word has a capital. */
  readonly opens: boolean;
}

const PERCENT = '%';
const MARKS = /[’‘\u2010\u2011]/g;

/** The words of one sentence, in order. A per cent sign behind a figure is a word too. `fold` gives the keys. */
export function readComparedWords(
  text: string,
  sentence: Range,
  fold: (word: string) => string,
): readonly ComparedWord[] {
  const cut = text.slice(sentence.start, sentence.end);
  const words: ComparedWord[] = [];
  for (const { start, end } of findWords(cut)) {
    const form = cut.slice(start, end).replace(MARKS, (mark) => (mark === '’' || mark === '‘' ? "'" : '-'));
    words.push({
      start: sentence.start + start,
      end: sentence.start + end,
      form,
      key: fold(form),
      opens: words.length === 0,
    });
    if (cut.charAt(end) === PERCENT) {
      const at = sentence.start + end;
      words.push({ start: at, end: at + 1, form: PERCENT, key: 'percent', opens: false });
    }
  }
  return words;
}
