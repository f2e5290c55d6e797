import { Logo } from '../ui/Logo.tsx';
import styles from './Opening.module.css';

/** What stands on the page until the collection has come, when the page was not prerendered. */
export function Opening() {
  return (
    <main className={styles.root}>
      <p className={styles.wordmark}>
        <Logo />
        Story Atlas
      </p>
      <p className={styles.line}>Opening the collection…</p>
    </main>
  );
}
