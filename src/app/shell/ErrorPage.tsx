import { useState } from 'react';
import { copyText } from '../platform/clipboard.ts';
import { Button } from '../ui/Button.tsx';
import styles from './PlainPage.module.css';

export interface ErrorPageProps {
  readonly title: string;
  /** What the reader can make of it. */
  readonly text: string;
  readonly error: unknown;
}

/** Says what happened, with a way on: reload, or take the details to someone who can help. */
export function ErrorPage({ title, text, error }: ErrorPageProps) {
  const [copied, setCopied] = useState<boolean>();
  const details = describe(error);
  return (
    <div className={styles.root} role="alert">
      <title>{`${title} — Story Atlas`}</title>
      <h1 className={styles.title} tabIndex={-1}>
        {title}
      </h1>
      <p className={styles.text}>{text}</p>
      <div className={styles.actions}>
        <Button look="main" onClick={() => window.location.reload()}>
          Reload
        </Button>
        <Button onClick={() => void copyText(details).then(setCopied)}>
          {copied === true ? 'Details copied' : 'Copy details'}
        </Button>
      </div>
      {copied === false && <textarea rows={6} readOnly aria-label="Details" value={details} />}
    </div>
  );
}

function describe(error: unknown): string {
  const what = error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
  return `${what}\n${window.location.href}\n${navigator.userAgent}`;
}
