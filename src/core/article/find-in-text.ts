import { foldText } from '../text/fold.ts';
import type { Range } from '../text/range.ts';

/**
 * Every place where `query` stands in `text`, whatever the case, the accents, the kind of quote or dash, or the white space
 * between words; in order, not overlapping. An empty query is found nowhere. Linear in the text.
 */
export function findInText(text: string, query: string): readonly Range[] {
  const wanted = foldText(query);
  if (wanted === '') return [];
  const { folded, starts } = foldWithOffsets(text);
  const found: Range[] = [];
  for (let at = folded.indexOf(wanted); at !== -1;) {
    let end = at + wanted.length;
    // Half of a ligature cannot be marked: the match ends with the whole character.
    while (end < folded.length && starts[end] === starts[end - 1]) end += 1;
    found.push({ start: starts[at] ?? 0, end: starts[end] ?? text.length });
    at = folded.indexOf(wanted, end);
  }
  return found;
}

/** The folded text with, for each of its units and one past the last, the offset in `text` where its character starts. */
function foldWithOffsets(text: string): { readonly folded: string; readonly starts: readonly number[] } {
  let folded = '';
  const starts: number[] = [];
  let offset = 0;
  for (const character of text) {
    const piece = character.trim() === '' ? spaceAfter(folded) : foldText(character);
    for (let i = 0; i < piece.length; i += 1) starts.push(offset);
    folded += piece;
    offset += character.length;
  }
  // A trailing space or a combining mark belongs to the character before it: a match ends where the next one starts.
  starts.push(text.length);
  return { folded, starts };
}

function spaceAfter(folded: string): string {
  return folded === '' || folded.endsWith(' ') ? '' : ' ';
}
