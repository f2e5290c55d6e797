import type { MarkKind } from '../../core/address/address.ts';
import type { Article } from '../../core/atlas/atlas.ts';
import { contains } from '../../core/text/range.ts';
import type { Range } from '../../core/text/range.ts';
import type { JoinedMention } from '../../core/speech/named-text.ts';

/** The names and dates that are underlined, in order, as ranges into the article's text. */
export interface TextMarks {
  readonly names: readonly JoinedMention[];
  readonly dates: readonly Range[];
}

/** More underlines than these make a paragraph hard to read. */
const MOST = 6;

/** In each caption and paragraph the first mention of each name and the dates that can be placed, as long as there is room. */
export function findTextMarks(article: Article, show: readonly MarkKind[]): TextMarks {
  const blocks = [...article.captions, ...article.paragraphs];
  const found = blocks.map(({ range }) => marksOf(article, range, show));
  return { names: found.flatMap(({ names }) => names), dates: found.flatMap(({ dates }) => dates) };
}

function marksOf(article: Article, block: Range, show: readonly MarkKind[]): TextMarks {
  const seen = new Set<string>();
  const mentions = show.includes('names') ? article.mentions.filter((mention) => contains(block, mention)) : [];
  const names = mentions.filter(({ name }) => !seen.has(name) && seen.add(name));
  const timexes = show.includes('dates') ? article.timexes : [];
  const dates = timexes.flatMap(({ range, edtf }) => (edtf !== undefined && contains(block, range) ? [range] : []));
  const starts = [...names, ...dates].map(({ start }) => start).toSorted((a, b) => a - b);
  const last = starts[MOST - 1] ?? Infinity;
  return { names: names.filter(({ start }) => start <= last), dates: dates.filter(({ start }) => start <= last) };
}
