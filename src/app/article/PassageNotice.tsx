import { Notice } from '../ui/Notice.tsx';
import styles from './PassageNotice.module.css';

export interface PassageNoticeProps {
  readonly id: string;
  readonly message: string;
  /** Whether the reader is taken to the notice, because there is no passage to go to. */
  readonly isArrival: boolean;
}

/** What became of the linked passage, above the place where it stands or used to stand. */
export function PassageNotice({ id, message, isArrival }: PassageNoticeProps) {
  return (
    <div className={styles.root} id={id} tabIndex={-1} data-arrival={isArrival || undefined}>
      <Notice tone="caution">{message}</Notice>
    </div>
  );
}
