import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import { dateInWords } from '../../core/date/date-in-words.ts';
import type { EventRecord, NameRecord, QuoteRecord } from '../../core/search/record.ts';
import type { Hit, PassageHit } from '../../core/search/result.ts';
import { countOf } from '../../core/text/count-of.ts';
import { passageAddress } from './hit-address.ts';
import { Marked } from './Marked.tsx';
import styles from './ResultList.module.css';

const CERTAINTY = {
  given: ['●', 'date given'],
  derived: ['◐', 'date worked out'],
  unclear: ['◌', 'date unclear'],
  expected: ['▷', 'expected'],
} as const;

/** An event: its title and date open the sentence that tells it. */
export function EventResult({ hit }: { readonly hit: Hit<EventRecord> }) {
  const { record, passages } = hit;
  const [sign, certainty] = CERTAINTY[record.certainty];
  const evidence = passages.find(({ snippet }) => snippet.text !== record.title);
  return (
    <Result
      to={passageAddress(record.place.article, record.place.at)}
      title={record.title}
      facts={[`${dateInWords(record.edtf, 'short')}, ${certainty}`, record.chain.join(' → ')]}
      sign={sign}
      passage={evidence}
      why={passages[0]?.why}
    />
  );
}

/** A name: opens its page. */
export function NameResult({ hit }: { readonly hit: Hit<NameRecord> }) {
  const { record, passages } = hit;
  const others = record.printed.filter((form) => form !== record.title).slice(0, 3);
  return (
    <Result
      to={formatAddress({ kind: 'name', name: record.id })}
      title={record.title}
      facts={[
        TYPES[record.type] ?? record.type,
        countOf(record.mentions, 'mention'),
        others.length > 0 ? `also “${others.join('”, “')}”` : '',
      ]}
      why={passages[0]?.why}
    />
  );
}

const TYPES: Readonly<Record<string, string>> = {
  person: 'person',
  org: 'organisation',
  place: 'place',
  arms: 'arms',
  work: 'work',
};

/** A quotation with the chain of those who pass it on. */
export function QuoteResult({ hit }: { readonly hit: Hit<QuoteRecord> }) {
  const { record, passages } = hit;
  return (
    <Result
      to={passageAddress(record.place.article, record.place.at, passages[0]?.find)}
      title={record.chain.join(' → ')}
      facts={[{ direct: 'quoted', part: 'quoted in part', reported: 'reported' }[record.form]]}
      passage={passages[0]}
      why={passages[0]?.why}
    />
  );
}

interface ResultProps {
  readonly to: string | undefined;
  readonly title: string;
  readonly facts: readonly string[];
  /** A shape that stands for what the facts say in words. */
  readonly sign?: ReactNode;
  readonly passage?: PassageHit | undefined;
  readonly why?: readonly string[] | undefined;
}

function Result({ to, title, facts, sign, passage, why = [] }: ResultProps) {
  return (
    <li className={styles.item}>
      <h3 className={styles.title}>
        {sign !== undefined && (
          <span className={styles.sign} aria-hidden="true">
            {sign}
          </span>
        )}
        {to === undefined ? (
          title
        ) : (
          <Link data-result-link to={to}>
            {title}
          </Link>
        )}
      </h3>
      <p className={styles.facts}>{facts.filter((fact) => fact !== '').join(' · ')}</p>
      {passage && (
        <p className={styles.words}>
          <Marked snippet={passage.snippet} />
        </p>
      )}
      {why.length > 0 && <p className={styles.why}>Why: {why.join('; ')}</p>}
    </li>
  );
}
