import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import type { ArticleRow } from '../../core/atlas/atlas.ts';
import { retoldNotice } from '../../core/atlas/retold.ts';
import type { Fact, FactTable } from '../../core/facts/fact.ts';
import { formatCount } from '../../core/text/count-of.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { columnNames, FACT_GROUPS, groupOf } from './facts-words.ts';
import { FactHead } from './FactHead.tsx';
import styles from './FactTableView.module.css';
import { FactTelling, Silent } from './FactTelling.tsx';

export interface FactTableViewProps {
  readonly table: FactTable;
}

/** More reports than these do not fit beside each other: each fact lists those that have it. */
const MOST_COLUMNS = 6;

/** One row for each event and claim, one column for each report. Where there is no room, each row is a list of the reports. */
export function FactTableView({ table: { articles, facts } }: FactTableViewProps) {
  const names = columnNames(articles);
  const isWide = articles.length > MOST_COLUMNS;
  const columns = isWide ? 2 : articles.length + 1;
  return (
    <table className={styles.root} data-list={isWide || undefined}>
      <caption>
        <VisuallyHidden>What each report states</VisuallyHidden>
      </caption>
      <thead className={styles.head}>
        <tr>
          <th scope="col" className={styles.corner}>
            Event or claim
          </th>
          {isWide ? (
            <th scope="col" className={styles.report}>
              Reports
            </th>
          ) : (
            articles.map((article, index) => (
              <ReportHead key={article.id} article={article} name={names[index] ?? ''} />
            ))
          )}
        </tr>
      </thead>
      {FACT_GROUPS.map(([group, heading]) => {
        const own = facts.filter((fact) => groupOf(fact, articles.length) === group);
        if (own.length === 0) return null;
        return (
          <tbody key={group}>
            <tr className={styles.groupRow}>
              <th scope="rowgroup" colSpan={columns}>
                {heading} <span className={styles.count}>{formatCount(own.length)}</span>
              </th>
            </tr>
            {own.map((fact) => (
              <Row key={fact.id} fact={fact} articles={articles} names={names} isWide={isWide} />
            ))}
          </tbody>
        );
      })}
    </table>
  );
}

function ReportHead({ article, name }: { readonly article: ArticleRow; readonly name: string }) {
  return (
    <th scope="col" className={styles.report}>
      <Link className={styles.name} to={formatAddress({ kind: 'article', article: article.id })}>
        {name}
      </Link>
      {article.retells && <span className={styles.meta}>Words {retoldNotice(article.retells)}</span>}
    </th>
  );
}

interface RowProps {
  readonly fact: Fact;
  readonly articles: readonly ArticleRow[];
  readonly names: readonly string[];
  /** Whether there are too many reports for a column each. */
  readonly isWide: boolean;
}

function Row({ fact, articles, names, isWide }: RowProps) {
  const told = new Map(fact.tellings.map((telling) => [telling.article, telling]));
  const silent = articles.length - told.size;
  return (
    <tr className={styles.row} id={fact.id}>
      <th scope="row" className={styles.fact}>
        <FactHead fact={fact} />
      </th>
      {isWide ? (
        <td className={styles.cell}>
          {articles.map(({ id }, index) => {
            const telling = told.get(id);
            return telling && <FactTelling key={id} telling={telling} name={names[index] ?? ''} isNamed />;
          })}
          {silent > 0 && <Silent name={`${formatCount(silent)} others`} isNamed />}
        </td>
      ) : (
        articles.map(({ id }, index) => {
          const telling = told.get(id);
          const name = names[index] ?? '';
          return (
            <td
              key={id}
              className={styles.cell}
              data-stand={telling ? (telling.differs.length > 0 ? 'differs' : 'says') : 'silent'}
            >
              {telling ? <FactTelling telling={telling} name={name} /> : <Silent name={name} />}
            </td>
          );
        })
      )}
    </tr>
  );
}
