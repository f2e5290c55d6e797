import type { Article } from '../../core/atlas/atlas.ts';
import { turnsDirection } from '../../core/text/plain-label.ts';
import styles from './LanguageNotice.module.css';

export interface LanguageNoticeProps {
  readonly article: Article;
}

/** What a reader should know of the text's letters: that it was not read, because it is not in English, or that it hides signs. */
export function LanguageNotice({ article: { language, text } }: LanguageNoticeProps) {
  const what = language === 'und' ? 'The language of this text is not known' : 'This text is not in English';
  return (
    <>
      {language !== 'en' && <p className={styles.root}>{what}: its names, dates and speakers were not read.</p>}
      {turnsDirection(text) && <p className={styles.root}>This text contains hidden direction marks.</p>}
    </>
  );
}
