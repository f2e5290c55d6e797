import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import { tellChain } from '../../core/chronicle/event-source.ts';
import { tellDate } from '../../core/chronicle/tell-event.ts';
import type { Fact } from '../../core/facts/fact.ts';
import styles from './FactTableView.module.css';

/** What is stated, by whom, and for an event when. A figure stands in one line of meaning with its speaker. */
export function FactHead({ fact: { kind, words, chain, event, when, quote } }: { readonly fact: Fact }) {
  const to =
    event !== undefined
      ? formatAddress({ kind: 'event', event })
      : quote !== undefined
        ? formatAddress({ kind: 'quote', quote })
        : undefined;
  return (
    <>
      <span className={styles.kind}>
        {kind === 'event' ? `Event${when ? `, ${tellDate({ when })}` : ''}` : 'Claim'}
      </span>
      <span className={kind === 'event' ? styles.title : styles.words}>
        {to === undefined ? words : <Link to={to}>{words}</Link>}
      </span>
      <span className={styles.chain}>Says who: {tellChain(chain, 'full')}</span>
    </>
  );
}
