import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import styles from './Notice.module.css';

export interface NoticeProps {
  /** `caution` for what a reader should know before trusting a text, `bad` for errors. */
  readonly tone?: 'plain' | 'caution' | 'bad';
  readonly children: ReactNode;
  /** Given, the notice can be put away. It never goes by itself. */
  readonly onDismiss?: () => void;
}

/** A line in the flow of the page that says what happened and what to do next. */
export function Notice({ tone = 'plain', children, onDismiss }: NoticeProps) {
  return (
    <div className={styles.root} data-tone={tone}>
      <div className={styles.text}>{children}</div>
      {onDismiss && (
        <Button look="quiet" className={styles.close} aria-label="Dismiss" onClick={onDismiss}>
          <Icon name="close" />
        </Button>
      )}
    </div>
  );
}
