import { Button } from '../ui/Button.tsx';
import styles from './CopyItem.module.css';
import type { Copying } from './use-copy.ts';

export interface CopyItemProps {
  /** What is copied, e.g. `Link`. */
  readonly name: string;
  /** What the button says, e.g. `Copy link`. */
  readonly action: string;
  readonly text: string;
  readonly done: string;
  /** Whether this is the one that most readers came for. */
  readonly isMain: boolean;
  readonly copying: Copying;
}

/** Something to copy: what it is, how it begins, and a button. Refused by the clipboard, it is laid out to be copied by hand. */
export function CopyItem({ name, action, text, done, isMain, copying: { result, copy } }: CopyItemProps) {
  const isLast = result?.text === text;
  const isRefused = isLast && !result.isCopied;
  return (
    <div className={styles.root}>
      <span className={styles.name}>{name}</span>
      <span className={styles.text}>{text}</span>
      <Button look={isMain ? 'main' : 'plain'} className={styles.button} onClick={() => copy(text, done)}>
        {isLast && result.isCopied ? 'Copied' : action}
      </Button>
      {isRefused && (
        <label className={styles.byHand}>
          Copy it by hand.
          <textarea className={styles.field} readOnly rows={3} value={text} ref={select} />
        </label>
      )}
    </div>
  );
}

function select(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.select();
}
