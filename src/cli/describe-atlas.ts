import { printProblems } from '../build/print-problems.ts';
import { slice } from '../core/text/range.ts';
import type { Article, Atlas } from '../core/atlas/atlas.ts';
import { countMade } from '../core/atlas/count-made.ts';
import { inspectAtlas } from '../core/atlas/inspect-atlas.ts';
import { countOf } from '../core/text/count-of.ts';

/** A report on an atlas for the terminal: files, articles, lines set aside, problems. */
export function describeAtlas(atlas: Atlas, clippings: number): string {
  const { collection, articles, problems } = atlas;
  const rejected = problems.filter(({ severity }) => severity === 'error').length;
  const setAside = articles.reduce((sum, article) => sum + article.setAside.length, 0);
  return [
    collection.title,
    `${countOf(clippings, 'file')}, ${countOf(articles.length, 'article')}, ${countOf(setAside, 'line')} set aside, ${countOf(problems.length, 'problem')} (${rejected} rejected)`,
    ...articles.map(describeArticle),
    describeMade(atlas),
    inspectAtlas(atlas)
      .map(({ text, isGood }) => `${isGood ? 'holds ' : 'FAILS '} ${text}`)
      .join('\n'),
    problems.length === 0 ? 'No problems.' : `Problems\n${printProblems(problems)}`,
  ].join('\n\n');
}

function describeMade(atlas: Atlas): string {
  const rows = Object.entries(countMade(atlas)).map(
    ([kind, { rule, hand, both }]) =>
      `${kind.padEnd(8)}${[rule, both, hand].map((n) => String(n).padStart(8)).join('')}`,
  );
  return ['         by rule    both by hand', ...rows].join('\n');
}

function describeArticle(article: Article): string {
  const { id, title, file, part, lines, agency, outlet, dated, captions, headings, paragraphs, setAside, version } =
    article;
  const sentences = paragraphs.reduce((sum, paragraph) => sum + paragraph.sentences.length, 0);
  const aside = setAside.map(({ line, reason, range }) => {
    const words = slice(article.text, range).replaceAll(/\s+/g, ' ');
    return `    line ${line}, ${reason.replaceAll('-', ' ')}: ${words.length > 60 ? `${words.slice(0, 59)}…` : words}`;
  });
  return [
    `${id}${version ? `  (version ${version.letter.toUpperCase()} of ${version.of})` : ''}`,
    `  ${title}`,
    `  from    ${file}, part ${part}, lines ${lines[0]} to ${lines[1]}`,
    `  agency  ${agency ? `${agency.name}, ${agency.basis === 'given' ? 'stated' : 'inferred'}: ${agency.why}` : 'not named'}`,
    `  outlet  ${outlet ? `${outlet.name}: ${outlet.why}` : 'not named'}`,
    `  dated   ${dated ? `${dated.edtf}, ${dated.basis === 'given' ? 'given' : 'worked out'}: ${dated.why}` : 'no date'}`,
    `  text    ${countOf(article.words, 'word')}, ${countOf(paragraphs.length, 'paragraph')}, ${countOf(sentences, 'sentence')}, ${countOf(headings.length, 'heading')}, ${countOf(captions.length, 'caption')}`,
    `  set aside ${aside.length === 0 ? 'nothing' : countOf(aside.length, 'line')}`,
    ...aside,
  ].join('\n');
}
