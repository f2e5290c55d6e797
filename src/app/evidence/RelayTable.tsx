import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import type { ChainLink } from '../../core/speech/speech.ts';
import { countOf } from '../../core/text/count-of.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import type { QuotePlace, QuoteRow } from './make-rows.ts';
import { FORM_WORDS } from './quote-forms.ts';
import styles from './RelayTable.module.css';

export interface RelayTableProps {
  /** By speaker. */
  readonly rows: readonly QuoteRow[];
}

/** One row for each quote, its chain in columns by role. Where there is no room, the chain is one line above the words. */
export function RelayTable({ rows }: RelayTableProps) {
  const groups = [...new Set(rows.map(({ facts }) => facts.by))].map((by) =>
    rows.filter(({ facts }) => facts.by === by),
  );
  return (
    <table className={styles.root}>
      <caption>
        <VisuallyHidden>Quotes by speaker</VisuallyHidden>
      </caption>
      <thead className={styles.head}>
        <tr>
          <th scope="col">Speaker</th>
          <th scope="col">First told by</th>
          <th scope="col">Agency</th>
          <th scope="col" className={styles.words}>
            Words, and where they are printed
          </th>
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group[0]?.facts.by}>
          <tr className={styles.group}>
            <th scope="rowgroup" colSpan={4}>
              {group[0]?.group} <span className={styles.count}>{countOf(group.length, 'quote')}</span>
            </th>
          </tr>
          {group.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Row({ row: { relay, forms, words, places, retold } }: { readonly row: QuoteRow }) {
  const { speaker, carriers, agency } = relay;
  return (
    <tr className={styles.row}>
      <td className={styles.step}>{speaker ? <Step link={speaker} /> : <NotStated what="Nobody named" />}</td>
      <td className={styles.step}>
        {carriers.length === 0 && <NotStated what="not stated" isQuiet />}
        {carriers.map((link) => (
          <Step key={link.label} link={link} isPassedOn />
        ))}
      </td>
      <td className={styles.step}>
        {agency ? <Step link={agency} isPassedOn /> : <NotStated what="Agency not named" />}
      </td>
      <td className={styles.words}>
        <p className={styles.quote}>{words}</p>
        <p className={styles.meta}>
          {forms.map(({ quote, form }) => (
            <Link key={quote} className={styles.more} to={formatAddress({ kind: 'quote', quote })}>
              {FORM_WORDS[form]}
            </Link>
          ))}
          {places.map((place) => (
            <Place key={place.quote} place={place} />
          ))}
          {retold !== undefined && <span>{retold}</span>}
        </p>
      </td>
    </tr>
  );
}

function Step({ link, isPassedOn = false }: { readonly link: ChainLink; readonly isPassedOn?: boolean }) {
  return (
    <span className={styles.link} data-basis={link.basis}>
      {isPassedOn && (
        <>
          <span className={styles.arrow} aria-hidden="true">
            →{' '}
          </span>
          <VisuallyHidden>reported by </VisuallyHidden>
        </>
      )}
      <span className={styles.label}>{link.label}</span>
      {link.basis === 'derived' && <span className={styles.basis}>, inferred</span>}
    </span>
  );
}

function NotStated({ what, isQuiet = false }: { readonly what: string; readonly isQuiet?: boolean }) {
  return <span className={isQuiet ? styles.quiet : styles.unknown}>{what}</span>;
}

function Place({ place: { article, passage, label, title } }: { readonly place: QuotePlace }) {
  const { from } = passage;
  const unit = from.kind === 'paragraph' ? `¶${from.n}` : from.kind === 'caption' ? `caption ${from.n}` : 'headline';
  return (
    <Link className={styles.more} to={formatAddress({ kind: 'article', article, passage })} title={title}>
      {label} {unit}
    </Link>
  );
}
