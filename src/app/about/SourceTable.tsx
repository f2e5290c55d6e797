import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import type { ArticleRow } from '../../core/atlas/atlas.ts';
import { dayInWords } from '../../core/atlas/day-in-words.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './SourceTable.module.css';

export interface SourceTableProps {
  readonly rows: readonly ArticleRow[];
  readonly retold: boolean;
}

/** What each clipping says of its source: a table, or a block for each article where there is no room for columns. */
export function SourceTable({ rows, retold }: SourceTableProps) {
  const by = retold ? 'Report by' : 'Agency';
  return (
    <div className={styles.frame}>
      <table className={styles.root}>
        <thead>
          <tr>
            <th scope="col">Article</th>
            <th scope="col">{by}</th>
            <th scope="col">Outlet</th>
            <th scope="col">Dated</th>
            <th scope="col">Cleaning</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, title, version, agency, outlet, dated }) => (
            <tr key={id}>
              <th scope="row">
                <Link to={formatAddress({ kind: 'article', article: id })}>{title}</Link>
                {version && ` Version ${version.letter.toUpperCase()} of ${version.of}`}
              </th>
              <td>
                <span className={styles.label}>{by}: </span>
                {agency ? `${agency.name}, ${agency.basis === 'derived' ? 'inferred' : 'stated'}` : 'Not named'}
              </td>
              <td>
                <span className={styles.label}>Outlet: </span>
                {outlet ? outlet.name : 'Not named'}
              </td>
              <td>
                <span className={styles.label}>Dated: </span>
                {dated ? dayInWords(dated.edtf) : 'No date'}
                {dated?.basis === 'derived' && <span className={styles.basis}>, worked out</span>}
              </td>
              <td>
                <Link to={`${formatAddress({ kind: 'article', article: id })}#set-aside`}>
                  Lines set aside<VisuallyHidden> from {title}</VisuallyHidden>
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
