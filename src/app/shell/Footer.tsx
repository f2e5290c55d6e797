import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import { dayInWords } from '../../core/atlas/day-in-words.ts';
import { countOf } from '../../core/text/count-of.ts';
import styles from './Footer.module.css';
import { ReportProblem } from './ReportProblem.tsx';
import type { ShellData } from './shell-loader.ts';

const ABOUT = formatAddress({ kind: 'about' });

/** What this collection is, and the way to how it was made. On every page. */
export function Footer({ collection, totals }: ShellData) {
  const { title, retold, edition } = collection;
  return (
    <footer className={styles.root}>
      <div className={styles.row}>
        <div className={styles.collection}>
          <p className={styles.title}>{title}</p>
          <p>
            {countOf(totals.articles, 'article')} from {countOf(totals.clippings, 'clipping')}.
            {edition !== undefined && ` Edition of ${dayInWords(edition)}.`}
            {retold && ' Retold by Story Atlas from wire reports.'}
          </p>
        </div>
        <ul className={styles.links}>
          <li>
            <Link to={ABOUT}>About and method</Link>
          </li>
          <li>
            <Link to={`${ABOUT}#licence`}>Sources and licences</Link>
          </li>
          <li>
            <ReportProblem collection={collection} />
          </li>
        </ul>
      </div>
    </footer>
  );
}
