import { Fragment, useState } from 'react';
import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import { retoldNotice } from '../../core/atlas/retold.ts';
import { dayInWords } from '../../core/atlas/day-in-words.ts';
import { foldRows } from '../../core/version/fold-rows.ts';
import type { ComparedRow } from '../../core/version/comparison.ts';
import { formatCount } from '../../core/text/count-of.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { CompareRow } from './CompareRow.tsx';
import styles from './CompareTable.module.css';
import { FoldedRow } from './FoldedRow.tsx';
import { isAtRow, rowId } from './row-place.ts';
import type { Side } from './side.ts';

export interface CompareTableProps {
  readonly rows: readonly ComparedRow[];
  readonly a: Side;
  readonly b: Side;
  /** Whether what matches is shown too. */
  readonly showsAll: boolean;
  /** The row that the address names, without `#`; empty for none. */
  readonly at: string;
}

/** Three columns: one text, what differs in words, the other text. Where there is no room, each row is a list of these. */
export function CompareTable({ rows, a, b, showsAll, at }: CompareTableProps) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const shown = showsAll ? rows.map((row) => ({ kind: 'row', row }) as const) : foldRows(rows);
  const row = (one: ComparedRow) => (
    <CompareRow key={rowId(one)} row={one} a={a} b={b} isCurrent={at !== '' && isAtRow(one, at)} />
  );
  return (
    <table className={styles.root}>
      <caption>
        <VisuallyHidden>
          {a.title} and {b.title.toLowerCase()}, paragraph by paragraph
        </VisuallyHidden>
      </caption>
      <thead className={styles.head}>
        <tr>
          <SideHead side={a} />
          <th scope="col" className={styles.middle}>
            What differs
          </th>
          <SideHead side={b} />
        </tr>
      </thead>
      <tbody>
        {shown.map((one) => {
          if (one.kind === 'row') return row(one.row);
          const key = one.rows[0] ? rowId(one.rows[0]) : '';
          const isOpen = opened.has(key) || (at !== '' && one.rows.some((folded) => isAtRow(folded, at)));
          return isOpen ? (
            <Fragment key={key}>{one.rows.map(row)}</Fragment>
          ) : (
            <FoldedRow
              key={key}
              rows={one.rows}
              tells={one.tells}
              onOpen={() => setOpened(new Set([...opened, key]))}
            />
          );
        })}
      </tbody>
    </table>
  );
}

function SideHead({ side: { article, title, isVersion } }: { readonly side: Side }) {
  const { agency, outlet, dated, words, retells } = article;
  const made = agency ? `${agency.name} ${agency.basis === 'derived' ? 'inferred' : 'credited'}` : 'Agency not named';
  return (
    <th scope="col" className={styles.side}>
      <Link className={styles.title} to={formatAddress({ kind: 'article', article: article.id })}>
        {title}
      </Link>
      {!isVersion && <span className={styles.headline}>{article.title}</span>}
      <span className={styles.meta}>
        {made}, {outlet ? `printed by ${outlet.name}` : 'outlet not named'}
        {dated && `, dated ${dayInWords(dated.edtf)}`}, {formatCount(words)} words
      </span>
      {retells && <span className={styles.meta}>Words {retoldNotice(retells)}</span>}
    </th>
  );
}
