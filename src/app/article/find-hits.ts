import { findInText } from '../../core/article/find-in-text.ts';
import type { Article } from '../../core/atlas/atlas.ts';
import { slice } from '../../core/text/range.ts';
import type { Range } from '../../core/text/range.ts';
import { bodyBlocks } from './body-blocks.ts';

/** A place where the query stands, cut from the article's text, and where that is in words. */
export interface Hit {
  readonly range: Range;
  readonly place: string;
}

/** Every place where `query` stands in what the page shows of the report, in reading order. Each block is searched by itself. */
export function findHits(article: Article, query: string): readonly Hit[] {
  return searchedBlocks(article).flatMap(({ range: block, place }) =>
    findInText(slice(article.text, block), query).map(({ start, end }) => ({
      range: { start: start + block.start, end: end + block.start },
      place,
    })),
  );
}

function searchedBlocks(article: Article): readonly Hit[] {
  const body = bodyBlocks(article).map((block): Hit => {
    const place = block.kind === 'paragraph' ? `paragraph ${block.n}` : block.kind;
    return { range: block.range, place };
  });
  return [
    ...(article.headline ? [{ range: article.headline, place: 'headline' }] : []),
    ...(article.standfirst ? [{ range: article.standfirst, place: 'standfirst' }] : []),
    ...body,
  ];
}
