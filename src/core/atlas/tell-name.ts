import type { Made } from '../correction/correction.ts';
import type { NameType } from '../entity/mention.ts';
import { countOf } from '../text/count-of.ts';
import type { NameInArticle } from './published.ts';

/** What readers call the types of names. */
export const NAME_TYPES: Readonly<Record<NameType, string>> = {
  PER: 'Person',
  ORG: 'Organisation',
  LOC: 'Place',
  ARMS: 'Arms',
  WORK: 'Work',
};

/** `43 mentions in 2 articles`. */
export function countMentions({ mentions, articles }: Pick<NameInArticle, 'mentions' | 'articles'>): string {
  return `${countOf(mentions, 'mention')} in ${countOf(articles, 'article')}`;
}

/** What readers are told of anything that a hand touched; nothing for what rules made alone. */
export function handLines({ by, handWhy }: Made): readonly string[] {
  return by === 'rule' ? [] : [`Set by hand${handWhy === undefined ? '' : `: ${handWhy}`}`];
}
