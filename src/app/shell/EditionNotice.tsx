import { useEffect, useState } from 'react';
import { announce } from '../state/announcement.ts';
import { useOffline } from '../state/offline.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './EditionNotice.module.css';

/** Says that there is a new edition. It opens when the reader wants it to, never by itself. */
export function EditionNotice() {
  const { isOlderPage } = useOffline();
  const [isLater, setLater] = useState(false);
  useEffect(() => {
    if (isOlderPage) announce(NEWS);
  }, [isOlderPage]);
  if (!isOlderPage || isLater) return null;
  return (
    <div className={styles.root}>
      <Notice>
        {NEWS}
        <span className={styles.actions}>
          <Button look="main" onClick={() => window.location.reload()}>
            Reload now
          </Button>
          <Button onClick={() => setLater(true)}>Later</Button>
        </span>
      </Notice>
    </div>
  );
}

const NEWS = 'A new edition is ready. It opens when you reload; your place is kept.';
