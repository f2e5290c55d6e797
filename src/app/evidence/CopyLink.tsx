import { useState } from 'react';
import { copyText } from '../platform/clipboard.ts';
import { siteUrl } from '../platform/site-url.ts';
import { announce } from '../state/announcement.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import styles from './CopyLink.module.css';

export interface CopyLinkProps {
  /** Below the app's base path, first slash included. */
  readonly path: string;
}

/** Copies a link. Refused by the clipboard, it is laid out to be copied by hand. */
export function CopyLink({ path }: CopyLinkProps) {
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready');
  const url = (): string => siteUrl(path);
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(url());
    setState(isCopied ? 'copied' : 'refused');
    if (isCopied) announce('Link copied');
  };
  if (state === 'refused') {
    return (
      <label className={styles.byHand}>
        Copy it by hand
        <input className={styles.field} readOnly value={url()} onFocus={({ target }) => target.select()} />
      </label>
    );
  }
  return (
    <Button className={styles.button} onClick={() => void copy()}>
      <Icon name="link" />
      {state === 'copied' ? 'Copied' : 'Copy link'}
    </Button>
  );
}
