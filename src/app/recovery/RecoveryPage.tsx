import plain from '../shell/PlainPage.module.css';
import start from '../shell/StartError.module.css';
import { Button } from '../ui/Button.tsx';
import { RECOVERY_IDS } from './recovery-ids.ts';

export interface RecoveryPageProps {
  /** The app's base path, slashes at both ends. */
  readonly base: string;
}

/** A page without the app: `recover.ts` fills it. It is drawn while building only. */
export function RecoveryPage({ base }: RecoveryPageProps) {
  return (
    <main className={start.root}>
      <div className={plain.root}>
        <h1 className={plain.title}>Recovery</h1>
        <p className={plain.text}>
          This page works without the app. Use it when Story Atlas does not open, or to take off this device what it has
          stored here. The collection itself is not touched: it comes from the host again.
        </p>
        <p className={plain.text} role="status" id={RECOVERY_IDS.news}>
          Without its script this page can do nothing. Clear the data of this site in your browser instead.
        </p>
        <ul className={plain.list} id={RECOVERY_IDS.list} />
        <div className={plain.actions}>
          <Button id={RECOVERY_IDS.copy}>Save a copy of your settings</Button>
          <Button id={RECOVERY_IDS.remove}>Remove the saved app</Button>
          <Button id={RECOVERY_IDS.wipe}>Wipe everything</Button>
        </div>
        <p className={plain.text}>
          <a href={base}>Open Story Atlas</a>
        </p>
      </div>
    </main>
  );
}
