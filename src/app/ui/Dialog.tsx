import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useBlocker } from 'react-router';
import type { BlockerFunction } from 'react-router';
import { Button } from './Button.tsx';
import styles from './Dialog.module.css';
import { Icon } from './Icon.tsx';

export interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** After Esc, the close button or a click beside the dialog: take the dialog off the page. */
  readonly onClose: () => void;
}

/**
 * A native modal dialog, open as long as it is on the page. The browser keeps focus inside it and gives it back afterwards. Back
 * closes it and leaves the page where it was.
 */
export function Dialog({ title, children, onClose }: DialogProps) {
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const blocker = useBlocker(isBack);
  const [isGuarded, setIsGuarded] = useState(false);
  useEffect(() => {
    // The router takes a blocker up one drawing later. Nobody sees the dialog before Back would close it.
    // oxlint-disable-next-line react/set-state-in-effect -- The second drawing is what is waited for.
    if (!isGuarded) setIsGuarded(true);
    else if (!dialog.current?.open) dialog.current?.showModal();
  }, [isGuarded]);
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    blocker.reset();
    // The browser gives focus back only to who closes a dialog; taking it off the page does not.
    dialog.current?.close();
  }, [blocker]);
  return (
    <dialog className={styles.root} aria-labelledby={titleId} ref={dialog} closedby="any" onClose={onClose}>
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

const isBack: BlockerFunction = ({ historyAction }) => historyAction === 'POP';
