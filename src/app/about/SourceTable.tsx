import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import type { ArticleRow } from '../../core/atlas/atlas.ts';
import { dayInWords } from '../../core/atlas/day-in-words.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './SourceTable.module.css';

export interface SourceTableProps {
  readonly rows: readonly ArticleRow[];
}

/** What each clipping says of its source. */
export function SourceTable({ rows }: SourceTableProps) {
  return (
    <div className={styles.frame}>
      <table className={styles.root}>
        <thead>
          <tr>
            <th scope="col">Article</th>
            <th scope="col">Agency</th>
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
              <td>{agency ? `${agency.name}, ${agency.basis === 'derived' ? 'inferred' : 'stated'}` : 'Not named'}</td>
              <td>{outlet ? outlet.name : 'Not named'}</td>
              <td>{dated ? dayInWords(dated.edtf) : 'No date'}</td>
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
