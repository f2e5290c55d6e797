import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import type { ArticleRow } from '../../core/atlas/atlas.ts';
import { dayInWords } from '../../core/atlas/day-in-words.ts';
import { formatCount } from '../../core/text/count-of.ts';
import styles from './ArticleTable.module.css';

export interface ArticleTableRowProps {
  readonly row: ArticleRow;
  /** Whether it stands below the heading of its report. */
  readonly isVersion: boolean;
  /** Whether the table has a column for versions. */
  readonly hasVersions: boolean;
  readonly retold: boolean;
}

/** One article: its headline and what is known of its source. */
export function ArticleTableRow({ row, isVersion, hasVersions, retold }: ArticleTableRowProps) {
  const { id, title, version, outlet, words } = row;
  return (
    <tr className={styles.row} data-version={isVersion || undefined}>
      <th scope="row" className={styles.headline}>
        <Link className={styles.link} to={formatAddress({ kind: 'article', article: id })}>
          {title}
        </Link>
      </th>
      {hasVersions && (
        <td className={styles.version}>
          {version && (
            <>
              <span className={styles.label}>Version </span>
              {version.letter.toUpperCase()} of {version.of}
            </>
          )}
        </td>
      )}
      <AgencyCell agency={row.agency} retold={retold} />
      <td>{outlet ? outlet.name : <NotNamed what="Outlet" />}</td>
      <DateCell dated={row.dated} />
      <td className={styles.number}>
        {formatCount(words)}
        <span className={styles.label}> words</span>
      </td>
    </tr>
  );
}

function AgencyCell({ agency, retold }: Pick<ArticleRow, 'agency'> & { readonly retold: boolean }) {
  if (!agency) {
    return (
      <td>
        <NotNamed what="Agency" />
      </td>
    );
  }
  return (
    <td>
      {retold && <span className={styles.label}>Report by </span>}
      {agency.name}
      <Basis>{agency.basis === 'derived' ? 'inferred' : 'stated'}</Basis>
    </td>
  );
}

function DateCell({ dated }: Pick<ArticleRow, 'dated'>) {
  if (!dated) {
    return (
      <td className={styles.dated}>
        <span className={styles.unknown}>No date</span>
      </td>
    );
  }
  return (
    <td className={styles.dated}>
      {dayInWords(dated.edtf, 'weekday')}
      {dated.basis === 'derived' && <Basis>worked out</Basis>}
    </td>
  );
}

/** How something is known. */
function Basis({ children }: { readonly children: string }) {
  return (
    <span className={styles.basis}>
      <span className={styles.comma}>,</span> {children}
    </span>
  );
}

function NotNamed({ what }: { readonly what: string }) {
  return (
    <span className={styles.unknown}>
      <span className={styles.label}>{what} </span>not named
    </span>
  );
}
