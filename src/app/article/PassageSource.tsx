import type { Article } from '../../core/atlas/atlas.ts';
import styles from './PassageSource.module.css';
import { saysWho } from './source-fields.ts';

export interface PassageSourceProps {
  readonly article: Article;
}

/**
 * Who says so, beside a linked passage: a reader who came by its link has not seen the top of the page. It stands in the space
 * that the text leaves free, so that nothing moves when it comes; on narrow screens the reading bar says it.
 */
export function PassageSource({ article }: PassageSourceProps) {
  return <p className={styles.root}>{saysWho(article)}</p>;
}
