import { useEffect } from 'react';
import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import { IS_ONE_FILE } from '../platform/site-url.ts';
import { startOffline, useOfflineLine } from '../state/offline.ts';
import styles from './OfflineChip.module.css';

/** Whether the app works without a connection, in a few words; more of it on the page that it leads to. */
export function OfflineChip() {
  const line = useOfflineLine();
  useEffect(() => {
    if (!IS_ONE_FILE) startOffline(import.meta.env.BASE_URL);
  }, []);
  if (line === undefined) return null;
  return (
    <Link className={styles.root} data-tone={line.tone} to={formatAddress({ kind: 'checkup' })}>
      {line.text}
    </Link>
  );
}
