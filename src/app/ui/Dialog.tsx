import { useId } from 'react';
import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import styles from './Dialog.module.css';
import { Icon } from './Icon.tsx';

export interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** After Esc, the close button or a click beside the dialog: take the dialog off the page. */
  readonly onClose: () => void;
}

/** A native modal dialog, open as long as it is on the page. The browser keeps focus inside it and gives it back afterwards. */
export function Dialog({ title, children, onClose }: DialogProps) {
  const titleId = useId();
  return (
    <dialog className={styles.root} aria-labelledby={titleId} ref={open} closedby="any" onClose={onClose}>
      <div className={styles.head}>
        <h2 className={styles.title} id={titleId}>
          {title}
        </h2>
        <form method="dialog">
          <Button look="quiet" isSubmit aria-label="Close">
            <Icon name="close" />
          </Button>
        </form>
      </div>
      <div className={styles.body}>{children}</div>
    </dialog>
  );
}

function open(dialog: HTMLDialogElement | null): void {
  if (dialog && !dialog.open) dialog.showModal();
}
