import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import type { ArticleFile } from '../../core/atlas/published.ts';
import type { ArticleRow } from '../../core/atlas/atlas.ts';
import { dayInWords } from '../../core/atlas/day-in-words.ts';
import styles from './StoryNeighbours.module.css';

export interface StoryNeighboursProps {
  readonly file: ArticleFile;
}

/** The articles before and after this one. */
export function StoryNeighbours({ file: { article, previous, next } }: StoryNeighboursProps) {
  if (!previous && !next) return null;
  const where = article.story ? 'in this story' : 'in this collection';
  return (
    <nav className={styles.root} aria-label={`Other articles ${where}`}>
      {previous && <Neighbour row={previous} rel="prev" label={`Previous ${where}`} />}
      {next && <Neighbour row={next} rel="next" label={`Next ${where}`} />}
    </nav>
  );
}

interface NeighbourProps {
  readonly row: ArticleRow;
  readonly rel: 'prev' | 'next';
  readonly label: string;
}

function Neighbour({ row: { id, title, version, dated }, rel, label }: NeighbourProps) {
  return (
    <Link
      className={rel === 'prev' ? styles.previous : styles.next}
      to={formatAddress({ kind: 'article', article: id })}
      rel={rel}
    >
      <span className={styles.label}>{label}</span>
      <span className={styles.title}>
        {title}
        {version && ` (version ${version.letter.toUpperCase()})`}
      </span>
      <span className={styles.date}>{dated ? dayInWords(dated.edtf, 'weekday') : 'No date'}</span>
    </Link>
  );
}
