import type { Article, ArticleRow } from './atlas.ts';

/** What a list says of an article. */
export function toRow(article: Article): ArticleRow {
  const { id, title, story, agency, outlet, dated, words, paragraphs, version, retells } = article;
  return {
    id,
    title,
    words,
    paragraphs: paragraphs.length,
    ...(story !== undefined && { story }),
    ...(agency && { agency: { name: agency.name, basis: agency.basis } }),
    ...(outlet && { outlet: { name: outlet.name } }),
    ...(dated && { dated: { edtf: dated.edtf, basis: dated.basis } }),
    ...(version && { version: { letter: version.letter, of: version.of } }),
    ...(retells && { retells }),
  };
}
