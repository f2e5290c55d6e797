import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import type { ArticleFile } from '../../core/atlas/published.ts';
import { countOf, formatCount } from '../../core/text/count-of.ts';
import styles from './VersionList.module.css';

export interface VersionListProps {
  readonly file: ArticleFile;
}

/** Which printing of a report this is; opens to the list of all of them. */
export function VersionList({ file: { article, printings } }: VersionListProps) {
  const { version } = article;
  if (!version) return null;
  const here = { ...article, paragraphs: article.paragraphs.length };
  const all = [...printings, here].toSorted((a, b) =>
    order(a.version?.letter).localeCompare(order(b.version?.letter), 'en'),
  );
  return (
    <details className={styles.root}>
      <summary className={styles.summary}>
        Version {version.letter.toUpperCase()} of {version.of}
      </summary>
      <ul className={styles.list}>
        {all.map(({ id, version: other, words, paragraphs }) => (
          <li key={id} className={styles.item}>
            {id === article.id ? (
              <strong aria-current="true">Version {other?.letter.toUpperCase()}, this page</strong>
            ) : (
              <Link to={formatAddress({ kind: 'article', article: id })}>Version {other?.letter.toUpperCase()}</Link>
            )}
            <span className={styles.meta}>
              {countOf(words, 'word')}, {countOf(paragraphs, 'paragraph')}
              {id === article.id && `, ${onlyHere(version.onlyHere.length)}`}
            </span>
            {id !== article.id && (
              <Link to={formatAddress({ kind: 'comparison', a: article.id, b: id })}>
                Compare with version {other?.letter.toUpperCase()}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function onlyHere(n: number): string {
  return n === 0 ? 'none of them only here' : `${formatCount(n)} of them only here`;
}

/** Letters in order: `z` comes before `aa`. */
function order(letter = ''): string {
  return `${letter.length}${letter}`;
}
