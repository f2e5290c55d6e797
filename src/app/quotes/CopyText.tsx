import { useState } from 'react';
import { copyText } from '../platform/clipboard.ts';
import { announce } from '../state/announcement.ts';
import { Button } from '../ui/Button.tsx';
import styles from './CopyText.module.css';

export interface CopyTextProps {
  /** What is copied, e.g. `Citation`. */
  readonly name: string;
  readonly text: string;
}

/** A text to copy. Refused by the clipboard, it stands there to be copied by hand. */
export function CopyText({ name, text }: CopyTextProps) {
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready');
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(text);
    setState(isCopied ? 'copied' : 'refused');
    if (isCopied) announce(`${name} copied`);
  };
  return (
    <div className={styles.root}>
      <p className={styles.text}>{text}</p>
      <Button className={styles.button} onClick={() => void copy()}>
        {state === 'copied' ? `${name} copied` : `Copy ${name === 'Markdown' ? name : name.toLowerCase()}`}
      </Button>
      {state === 'refused' && <p className={styles.note}>The clipboard is closed to this page: copy it by hand.</p>}
    </div>
  );
}
