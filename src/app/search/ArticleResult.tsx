import { Link } from 'react-router';
import { dateInWords } from '../../core/date/date-in-words.ts';
import type { ArticleHit, PassageHit } from '../../core/search/result.ts';
import { countOf } from '../../core/text/count-of.ts';
import { passageAddress, placeInWords } from './hit-address.ts';
import { Marked } from './Marked.tsx';
import styles from './ResultList.module.css';

export interface ArticleResultProps {
  readonly hit: ArticleHit;
}

/** A report with its best passages. Other printings of it are named, not repeated. */
export function ArticleResult({ hit }: ArticleResultProps) {
  const { record, passages, passageCount, versions, lacks } = hit;
  const more = passageCount - passages.length;
  return (
    <li className={styles.item}>
      <h3 className={styles.title}>
        <Link to={passageAddress(record.id, undefined, passages[0]?.find)}>{record.title}</Link>
      </h3>
      <p className={styles.facts}>
        {[
          record.version && `version ${record.version.letter.toUpperCase()}`,
          record.source,
          record.dated && dateInWords(record.dated, 'short'),
          countOf(passageCount, 'passage'),
        ]
          .filter(Boolean)
          .join(' · ')}
        {lacks.length > 0 && (
          <span className={styles.lacks}> · without {lacks.map((word) => `“${word}”`).join(', ')}</span>
        )}
      </p>
      <ul className={styles.passages}>
        {passages.map((passage) => (
          <li key={`${passage.at}${passage.snippet.text}`}>
            <PassageResult article={record.id} passage={passage} />
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles.note}>{countOf(more, 'more passage')} in this article</p>}
      {versions.length > 0 && (
        <p className={styles.note}>
          {versions.some(({ at }) => at) ? 'The same sentence also in ' : 'Also in '}
          {versions.map(({ record: other, at }, place) => (
            <span key={other.id}>
              {place > 0 && ', '}
              <Link to={passageAddress(other.id, at, passages[0]?.find)}>
                version {other.version?.letter.toUpperCase()}
                {at !== undefined && `, ${placeInWords(at)}`}
              </Link>
            </span>
          ))}
        </p>
      )}
    </li>
  );
}

interface PassageResultProps {
  readonly article: ArticleHit['record']['id'];
  readonly passage: PassageHit;
}

function PassageResult({ article, passage }: PassageResultProps) {
  return (
    <>
      <Link className={styles.passage} data-result-link to={passageAddress(article, passage.at, passage.find)}>
        {passage.at !== undefined && <span className={styles.place}>{placeInWords(passage.at)}</span>}
        <span>
          <Marked snippet={passage.snippet} />
        </span>
      </Link>
      {passage.why.length > 0 && <span className={styles.why}>Why: {passage.why.join('; ')}</span>}
    </>
  );
}
