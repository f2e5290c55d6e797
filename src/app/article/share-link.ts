import type { Address, PassageRef } from '../../core/address/address.ts';
import { formatAddress } from '../../core/address/format-address.ts';
import type { ArticleId } from '../../core/address/ids.ts';
import { MAX_QUOTE } from '../../core/address/parse-address.ts';

/** Words at each end of a passage that a browser is asked to find: enough to be the only place, few enough to survive small edits. */
const FRAGMENT_WORDS = 6;

/** The address of a passage, below the app's base path. With `text`, it also carries the quoted words and a text fragment. */
export function formatPassageLink(article: ArticleId, passage: PassageRef, text?: string): string {
  const address: Address = { kind: 'article', article, passage };
  if (text === undefined) return formatAddress(address);
  return `${formatAddress({ ...address, quote: cutQuote(text) })}:~:${textDirective(text)}`;
}

/** The words of a passage on one line, cut at a space when they are too long for a URL. */
export function cutQuote(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= MAX_QUOTE) return line;
  const cut = line.slice(0, MAX_QUOTE);
  const space = cut.lastIndexOf(' ');
  return (space > 0 ? cut.slice(0, space) : cut).toWellFormed();
}

/**
 * Tells the browser which words to show. Words that cross paragraphs are only found as a range from first words to last ones, so
 * that every longer passage is given as a range.
 */
function textDirective(text: string): string {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const parts =
    words.length <= FRAGMENT_WORDS * 2 && !text.includes('\n')
      ? [words]
      : [words.slice(0, FRAGMENT_WORDS), words.slice(-FRAGMENT_WORDS)];
  return `text=${parts.map((part) => encodeFragment(part.join(' '))).join(',')}`;
}

/** In a text directive `-`, `,` and `&` have a meaning of their own; `encodeURIComponent` leaves out only the first. */
function encodeFragment(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}
