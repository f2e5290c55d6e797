import { Link } from 'react-router';
import { formatAddress } from '../../../core/address/format-address.ts';
import { retoldNotice } from '../../../core/atlas/retold.ts';
import { tellPlace } from '../../../core/chronicle/tell-event.ts';
import type { NameFile } from '../../../core/dossier/name-file.ts';
import styles from './PlacePanel.module.css';

export interface PlaceSentencesProps {
  readonly file: NameFile;
}

/** Sentences that are shown here; the page of the name has all. */
export const MOST_SENTENCES = 3;

/** The first sentences with the name, and once for all whose words these are. */
export function PlaceSentences({ file }: PlaceSentencesProps) {
  const articles = new Map(file.articles.map((article) => [article.id as string, article]));
  const shown = file.mentions.slice(0, MOST_SENTENCES);
  const notices = shown.flatMap(({ places }) => {
    const retells = articles.get(places[0]?.article ?? '')?.retells;
    return retells ? [retoldNotice(retells)] : [];
  });
  return (
    <>
      <ul className={styles.list}>
        {shown.map(({ words, places }, index) => (
          <li key={index}>
            <span className={styles.words}>{words}</span>
            <span className={styles.note}>
              {places.map(({ article, passage }) => (
                <Link key={article} className={styles.place} to={formatAddress({ kind: 'article', article, passage })}>
                  {tellPlace({ article, passage }, articles)}
                </Link>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {[...new Set(notices)].map((notice) => (
        <p key={notice} className={styles.note}>
          Words {notice}.
        </p>
      ))}
    </>
  );
}
