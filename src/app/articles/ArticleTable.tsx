import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { ArticleTableRow } from './ArticleTableRow.tsx';
import styles from './ArticleTable.module.css';
import type { ReportGroup } from './group-articles.ts';

export interface ArticleTableProps {
  readonly caption: string;
  readonly reports: readonly ReportGroup[];
  /** Whether the words are ours: then an agency is said to have made the report, not the text. */
  readonly retold: boolean;
}

/** A table where there is room; elsewhere the same rows with their cells in one line below the headline. */
export function ArticleTable({ caption, reports, retold }: ArticleTableProps) {
  const hasVersions = reports.some((report) => report.some(({ version }) => version));
  return (
    <table className={styles.root}>
      <caption>
        <VisuallyHidden>{caption}</VisuallyHidden>
      </caption>
      <thead className={styles.head}>
        <tr>
          <th scope="col">Headline</th>
          {hasVersions && (
            <th scope="col" className={styles.versions}>
              Version
            </th>
          )}
          <th scope="col" className={styles.agencies}>
            {retold ? 'Report by' : 'Agency'}
          </th>
          <th scope="col" className={styles.outlets}>
            Outlet
          </th>
          <th scope="col" className={styles.dates}>
            Dated
          </th>
          <th scope="col" className={`${styles.number} ${styles.counts}`}>
            Words
          </th>
        </tr>
      </thead>
      {reports.map((report) => (
        <tbody key={report[0].id}>
          {report.length > 1 && (
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={hasVersions ? 6 : 5}>
                One report in {report.length} versions
              </th>
            </tr>
          )}
          {report.map((row) => (
            <ArticleTableRow
              key={row.id}
              row={row}
              isVersion={report.length > 1}
              hasVersions={hasVersions}
              retold={retold}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}
