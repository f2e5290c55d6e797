import { formatUnit } from '../address/passage-id.ts';
import { placeInWords } from './cite.ts';
import type { CitationParts } from './cite.ts';
import { retoldNotice } from './retold.ts';

/** A citation as programs read it: the fields of CSL-JSON 1.0 that are used here. */
export interface CslItem {
  readonly id: string;
  /** The passage is cited where the reader found it: on a page of this collection. */
  readonly type: 'webpage';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title': string;
  readonly publisher?: string;
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] };
  readonly URL: string;
  /** The words, with the notice that they are retold where they are. */
  readonly note: string;
}

const MAKER = 'Story Atlas';

/**
 * The record of a passage, from which every format is written. The agency is the author of a person’s own clipping, dated as the clipping
 * is; of retold words that is Story Atlas, dated by the edition, and the agency is named in the notice alone.
 */
export function citeRecord({ article, passage, collection, url }: CitationParts): CslItem {
  const { retells, agency, outlet, version } = article;
  const author = retells ? MAKER : agency?.name;
  const day = retells ? collection.edition : article.dated?.edtf;
  const place = [version && `version ${version.letter.toUpperCase()}`, placeInWords(passage)]
    .filter(Boolean)
    .join(', ');
  const words = passage.text.replaceAll(/\s+/g, ' ').trim();
  return {
    id: `${article.id}-${formatUnit(passage.from)}`,
    type: 'webpage',
    title: article.title,
    ...(author !== undefined && { author: [{ literal: author }] }),
    'container-title': `${MAKER}: ${collection.title}`,
    ...(outlet && !retells && { publisher: outlet.name }),
    ...(day !== undefined && { issued: { 'date-parts': [day.split('-').map(Number)] } }),
    URL: url,
    note: retells
      ? `${capitalise(retoldNotice(retells))}, in words of its own (${place}): ${words}`
      : `${capitalise(place)}: “${words}”${agency?.basis === 'derived' ? ' Agency inferred.' : ''}`,
  };
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
