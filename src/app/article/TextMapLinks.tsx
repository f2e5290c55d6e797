import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import type { ArticleFile } from '../../core/atlas/published.ts';
import { countOf } from '../../core/text/count-of.ts';
import styles from './TextMap.module.css';

export interface TextMapLinksProps {
  readonly file: ArticleFile;
}

/** Below the text map: the other printings, and where this one was cut from. */
export function TextMapLinks({ file: { printings } }: TextMapLinksProps) {
  return (
    <ul className={styles.links}>
      {printings.map(({ id, version, words }) => (
        <li key={id}>
          <Link to={formatAddress({ kind: 'article', article: id })}>
            Version {version?.letter.toUpperCase()}, {countOf(words, 'word')}
          </Link>
        </li>
      ))}
      <li>
        <Link to={{ hash: '#clipping' }}>The clipping</Link>
      </li>
    </ul>
  );
}
