import { formatUnit } from '../address/passage-id.ts';
import { placeInWords } from './cite.ts';
import type { CitationParts } from './cite.ts';
import { retoldNotice } from './retold.ts';

/** A citation as programs read it: the fields of CSL-JSON 1.0 that are used here. */
export interface CslItem {
  readonly id: string;
  /** A newspaper’s article where the clipping names the newspaper; else the page of this collection where the reader found the passage. */
  readonly type: 'webpage' | 'article-newspaper';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title': string;
  readonly issued?: CslDate;
  /** When the reader saw it. */
  readonly accessed?: CslDate;
  /** Where a newspaper’s article was read. */
  readonly source?: string;
  readonly URL: string;
  /** The words, with the notice that they are retold where they are. */
  readonly note: string;
}

/** A day, month or year: `[[2023, 9, 17]]`. */
export interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

const MAKER = 'Story Atlas';

/**
 * The record of a passage, from which every format is written. The agency is the author of a person’s own clipping, dated as the clipping
 * is; of retold words that is Story Atlas, dated by the edition, and the agency is named in the notice alone.
 */
export function citeRecord({ article, passage, collection, url, accessed }: CitationParts): CslItem {
  const { retells, agency, outlet, version } = article;
  const author = retells ? MAKER : agency?.name;
  const day = retells ? collection.edition : article.dated?.edtf;
  const place = [version && `version ${version.letter.toUpperCase()}`, placeInWords(passage)]
    .filter(Boolean)
    .join(', ');
  const here = `${MAKER}: ${collection.title}`;
  const words = passage.text.replaceAll(/\s+/g, ' ').trim();
  return {
    id: `${article.id}-${formatUnit(passage.from)}`,
    title: article.title,
    ...(author !== undefined && { author: [{ literal: author }] }),
    ...(outlet && !retells
      ? { type: 'article-newspaper', 'container-title': outlet.name, source: here }
      : { type: 'webpage', 'container-title': here }),
    ...(day !== undefined && { issued: toDate(day) }),
    ...(accessed !== undefined && { accessed: toDate(accessed) }),
    URL: url,
    note: retells
      ? `${capitalise(retoldNotice(retells))}, in words of its own (${place}): ${words}`
      : `${capitalise(place)}: “${words}”${agency?.basis === 'derived' ? ' Agency inferred.' : ''}`,
  };
}

function toDate(day: string): CslDate {
  return { 'date-parts': [day.split('-').map(Number)] };
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
