import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import { announce } from '../state/announcement.ts';
import { useOfflineLine } from '../state/offline.ts';
import { changeReadingSettings, DEFAULT_SETTINGS } from '../state/reading-settings.ts';
import { Button } from '../ui/Button.tsx';
import { NeedsScript } from '../ui/NeedsScript.tsx';
import { SettingChoice, SettingSwitch } from '../ui/SettingChoice.tsx';
import styles from './SettingsPage.module.css';

/** Everything that a reader can set. Each change holds at once and is kept on this device only. */
export function SettingsPage() {
  const line = useOfflineLine();
  const restore = (): void => {
    changeReadingSettings(DEFAULT_SETTINGS);
    announce('Everything is as it was in the beginning.');
  };
  return (
    <div className={styles.root}>
      <title>Settings — Story Atlas</title>
      <meta name="description" content="How pages look and what keys do, on this device." />
      <h1 className={styles.title} tabIndex={-1}>
        Settings
      </h1>
      <NeedsScript />
      <p className={styles.note}>Changes hold at once. They are kept on this device and sent nowhere.</p>
      <form className={styles.groups} aria-label="Settings" onSubmit={(event) => event.preventDefault()}>
        <section className={styles.group}>
          <h2 className={styles.subtitle}>Text</h2>
          <p className={styles.specimen}>
            This line shows what you chose: a report, its names and <mark>the sentence that a link opens</mark>.
          </p>
          <SettingChoice name="textSize" />
          <SettingChoice name="lineSpacing" />
          <SettingChoice name="measure" />
          <SettingChoice name="face" />
        </section>
        <section className={styles.group}>
          <h2 className={styles.subtitle}>Appearance</h2>
          <SettingChoice name="theme" />
          <SettingChoice name="motion" />
          <h2 className={styles.subtitle}>Articles</h2>
          <div>
            <SettingSwitch name="marks" label="Texts open with names, dates and voices marked" />
            <SettingSwitch name="namePreviews" label="Names show a card when the pointer rests on them" />
          </div>
          <h2 className={styles.subtitle}>Keys</h2>
          <div>
            <SettingSwitch name="singleKeys" label="Single keys work, such as j and k" />
            <p>
              <Link to={formatAddress({ kind: 'keys' })}>What the keys do</Link>
            </p>
          </div>
        </section>
      </form>
      <h2 className={styles.subtitle}>On this device</h2>
      <p className={styles.note}>
        {line && `${line.text}. `}
        <Link to={formatAddress({ kind: 'checkup' })}>See what is saved, with sizes; save or remove it</Link>
      </p>
      <p className={styles.actions}>
        <Button onClick={restore}>Restore defaults</Button>
      </p>
    </div>
  );
}
