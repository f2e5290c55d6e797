import type { Article } from '../../core/atlas/atlas.ts';
import type { Passage } from '../../core/article/passage.ts';
import { placeInWords } from '../../core/atlas/cite.ts';
import { slice } from '../../core/text/range.ts';

/** Longest specific part of a page title, in characters. */
const LONGEST = 60;
/** Longest description, in characters; search engines show about as much. */
const LONGEST_DESCRIPTION = 155;

/** The title of an article's page; with a linked passage its place comes first. */
export function articleTitle(article: Article, passage?: Pick<Passage, 'from' | 'to'>): string {
  const version = article.version ? ` (version ${article.version.letter.toUpperCase()})` : '';
  const place = passage ? `${placeInTitle(passage)}: ` : '';
  const section = passage ? '' : ' — Articles';
  return `${place}${shorten(article.title, LONGEST - place.length - version.length)}${version}${section} — Story Atlas`;
}

/** What the page is about in one or two sentences of the report. */
export function articleDescription({ text, standfirst, paragraphs }: Article): string {
  const first = standfirst ?? paragraphs[0]?.sentences[0] ?? paragraphs[0]?.range;
  return first === undefined ? '' : shorten(slice(text, first).replaceAll(/\s+/g, ' '), LONGEST_DESCRIPTION);
}

/** Cuts at a space and says so with “…”. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const space = cut.lastIndexOf(' ');
  return `${(space > 0 ? cut.slice(0, space) : cut.slice(0, -1)).toWellFormed().replace(/[\s,;:.–—-]+$/, '')}…`;
}

function placeInTitle(passage: Pick<Passage, 'from' | 'to'>): string {
  const [unit = ''] = placeInWords(passage).split(',');
  return unit.charAt(0).toUpperCase() + unit.slice(1);
}
