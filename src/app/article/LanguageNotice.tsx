import type { Article } from '../../core/atlas/atlas.ts';
import styles from './LanguageNotice.module.css';

export interface LanguageNoticeProps {
  readonly article: Article;
}

/** That a text was not read, because it is not in English; nothing else says why it has no marks and no notes. */
export function LanguageNotice({ article: { language } }: LanguageNoticeProps) {
  if (language === 'en') return null;
  const what = language === 'und' ? 'The language of this text is not known' : 'This text is not in English';
  return <p className={styles.root}>{what}: its names, dates and speakers were not read.</p>;
}
