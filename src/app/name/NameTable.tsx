import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import type { Story } from '../../core/atlas/atlas.ts';
import type { NameGroup } from '../../core/dossier/filter-names.ts';
import type { NameRow } from '../../core/dossier/name-file.ts';
import { NameShape } from '../evidence/NameShape.tsx';
import styles from './NameTable.module.css';
import { TYPE_PLURALS } from './type-words.ts';

export interface NameTableProps {
  readonly group: NameGroup;
  readonly stories: readonly Story[];
}

/** With more stories than these there is no column for each. */
const MOST_COLUMNS = 3;

/** The names of one type with how often each is mentioned, in all and in each story. */
export function NameTable({ group: { type, rows }, stories }: NameTableProps) {
  const columns = stories.length > 1 && stories.length <= MOST_COLUMNS ? stories : [];
  return (
    <table className={styles.root}>
      <caption className={styles.caption}>
        <h2 className={styles.title}>
          {TYPE_PLURALS[type]} <span className={styles.count}>{rows.length.toLocaleString('en')}</span>
        </h2>
      </caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          {columns.map(({ id, title }) => (
            <th key={id} scope="col" className={styles.story}>
              {title}
            </th>
          ))}
          <th scope="col" className={styles.figure}>
            Mentions
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} columns={columns} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, columns }: { readonly row: NameRow; readonly columns: readonly Story[] }) {
  const counts = new Map<string, number>(row.stories);
  return (
    <tr>
      <th scope="row" className={styles.name}>
        <NameShape type={row.type} />
        <Link className={styles.link} to={formatAddress({ kind: 'name', name: row.id })}>
          {row.label}
        </Link>
        {columns.length === 0 && row.stories.length > 1 && (
          <span className={styles.count}> in {row.stories.length.toLocaleString('en')} stories</span>
        )}
      </th>
      {columns.map(({ id }) => (
        <td key={id} className={styles.story}>
          {counts.get(id)?.toLocaleString('en') ?? '–'}
        </td>
      ))}
      <td className={styles.figure}>{row.mentions.toLocaleString('en')}</td>
    </tr>
  );
}
