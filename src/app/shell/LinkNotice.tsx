import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { parseAddress } from '../../core/address/parse-address.ts';
import { announce } from '../state/announcement.ts';
import { Notice } from '../ui/Notice.tsx';
import styles from './LinkNotice.module.css';
import { useIsHydrated } from '../ui/use-is-hydrated.ts';

/** Names the parts of the address that mean nothing here, so that a mistyped link is never silently another page. */
export function LinkNotice() {
  const { pathname, search, hash } = useLocation();
  const isHydrated = useIsHydrated();
  const [dismissed, setDismissed] = useState('');
  const { notUnderstood } = parseAddress(isHydrated ? pathname + search + hash : pathname);
  const text = notUnderstood.length === 0 ? '' : `Part of this link was not understood: ${notUnderstood.join(', ')}.`;
  useEffect(() => {
    if (text !== '') announce(text);
  }, [text]);
  if (text === '' || text === dismissed) return null;
  return (
    <div className={styles.root}>
      <Notice tone="caution" onDismiss={() => setDismissed(text)}>
        {text}
      </Notice>
    </div>
  );
}
