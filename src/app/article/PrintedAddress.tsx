import { useHref } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import { dayInWords } from '../../core/atlas/day-in-words.ts';
import { siteUrl } from '../platform/site-url.ts';
import { useIsHydrated } from '../ui/use-is-hydrated.ts';
import styles from './PrintedAddress.module.css';
import type { ArticleAddress } from './use-article-address.ts';

export interface PrintedAddressProps {
  readonly address: ArticleAddress;
  readonly edition: string | undefined;
}

/** Only on paper: where this page can be found again. */
export function PrintedAddress({ address, edition }: PrintedAddressProps) {
  const path = formatAddress({ ...address, query: undefined, quote: undefined });
  const href = useHref(path);
  const isHydrated = useIsHydrated();
  return (
    <p className={styles.root}>
      Story Atlas{edition !== undefined && `, edition of ${dayInWords(edition)}`}. {isHydrated ? siteUrl(path) : href}
    </p>
  );
}
