import { formatAddress } from '../../core/address/format-address.ts';
import type { ArticleId } from '../../core/address/ids.ts';
import { parsePassage } from '../../core/address/passage-id.ts';

/** Where a passage opens: its article, the sentence addressed, the words to be found marked. */
export function passageAddress(article: ArticleId, at: string | undefined, find?: string): string {
  const passage = at === undefined ? undefined : parsePassage(at);
  return formatAddress({
    kind: 'article',
    article,
    ...(find !== undefined && { query: find }),
    ...(passage && { passage }),
  });
}

/** The place of a passage in short: `¶11`, `headline`, `caption 2`. */
export function placeInWords(at: string | undefined): string {
  const from = at === undefined ? undefined : parsePassage(at)?.from;
  if (!from) return '';
  if (from.kind === 'headline') return 'headline';
  return from.kind === 'caption' ? `caption ${from.n}` : `¶${from.n}`;
}
