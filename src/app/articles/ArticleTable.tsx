import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import type { ArticleRow } from '../../core/atlas/atlas.ts';
import { dayInWords } from '../../core/atlas/day-in-words.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './ArticleTable.module.css';
import type { ReportGroup } from './group-articles.ts';

export interface ArticleTableProps {
  readonly caption: string;
  readonly reports: readonly ReportGroup[];
}

/** A table where there is room; elsewhere the same rows with their cells in one line below the headline. */
export function ArticleTable({ caption, reports }: ArticleTableProps) {
  return (
    <table className={styles.root}>
      <caption>
        <VisuallyHidden>{caption}</VisuallyHidden>
      </caption>
      <thead className={styles.head}>
        <tr>
          <th scope="col">Headline</th>
          <th scope="col">Version</th>
          <th scope="col">Agency</th>
          <th scope="col">Outlet</th>
          <th scope="col">Dated</th>
          <th scope="col" className={styles.number}>
            Words
          </th>
        </tr>
      </thead>
      {reports.map((report) => (
        <tbody key={report[0].id}>
          {report.length > 1 && (
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={6}>
                One report in {report.length} versions
              </th>
            </tr>
          )}
          {report.map((row) => (
            <Row key={row.id} row={row} isVersion={report.length > 1} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface RowProps {
  readonly row: ArticleRow;
  /** Whether it stands below the heading of its report. */
  readonly isVersion: boolean;
}

function Row({ row: { id, title, version, agency, outlet, dated, words }, isVersion }: RowProps) {
  return (
    <tr className={styles.row} data-version={isVersion || undefined}>
      <th scope="row" className={styles.headline}>
        <Link className={styles.link} to={formatAddress({ kind: 'article', article: id })}>
          {title}
        </Link>
      </th>
      <td className={styles.version}>
        {version && (
          <>
            <span className={styles.label}>Version </span>
            {version.letter.toUpperCase()} of {version.of}
          </>
        )}
      </td>
      <td>
        {agency ? agency.name : <span className={styles.unknown}>Agency not named</span>}
        {agency && (
          <span className={styles.basis}>
            <span className={styles.comma}>,</span> {agency.basis === 'derived' ? 'inferred' : 'stated'}
          </span>
        )}
      </td>
      <td>
        {outlet ? (
          outlet.name
        ) : (
          <span className={styles.unknown}>
            <span className={styles.label}>Outlet </span>not named
          </span>
        )}
      </td>
      <td className={styles.dated}>
        {dated ? dayInWords(dated.edtf, 'weekday') : <span className={styles.unknown}>No date</span>}
      </td>
      <td className={styles.number}>
        {words.toLocaleString('en')}
        <span className={styles.label}> words</span>
      </td>
    </tr>
  );
}
