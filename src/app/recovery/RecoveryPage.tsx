import { RECOVERY_IDS } from './recovery-ids.ts';
import styles from './RecoveryPage.module.css';

export interface RecoveryPageProps {
  /** The app's base path, slashes at both ends. */
  readonly base: string;
}

/** A page without the app: `recover.ts` fills it. It is drawn while building only. */
export function RecoveryPage({ base }: RecoveryPageProps) {
  return (
    <main className={styles.root}>
      <h1>Recovery</h1>
      <p>
        This page works without the app. Use it when Story Atlas does not open, or to take everything off this device
        that it has stored here. The collection itself is not touched: it comes from the host again.
      </p>
      <p role="status" id={RECOVERY_IDS.news}>
        Without its script this page can do nothing. Clear the data of this site in your browser instead.
      </p>
      <ul id={RECOVERY_IDS.list} />
      <div className={styles.actions} id={RECOVERY_IDS.actions} hidden>
        <button type="button" id={RECOVERY_IDS.copy}>
          Save a copy of your settings
        </button>
        <button type="button" id={RECOVERY_IDS.remove}>
          Remove the saved app
        </button>
        <button type="button" id={RECOVERY_IDS.wipe}>
          Wipe everything
        </button>
      </div>
      <p>
        <a href={base}>Open Story Atlas</a>
      </p>
    </main>
  );
}
