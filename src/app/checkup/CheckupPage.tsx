import { useHref } from 'react-router';
import { IS_ONE_FILE } from '../platform/site-url.ts';
import { NeedsScript } from '../ui/NeedsScript.tsx';
import { OfflineSection } from './OfflineSection.tsx';
import { SafetySection } from './SafetySection.tsx';
import { StorageSection } from './StorageSection.tsx';
import styles from './CheckupPage.module.css';

/** Whether everything is as it should be on this device and this host, and what to do when it is not. */
export function CheckupPage() {
  const recovery = useHref('/recovery/');
  return (
    <div className={styles.root}>
      <title>Offline and checkup — Story Atlas</title>
      <meta name="description" content="What is saved on this device, and whether the app came as it was made." />
      <h1 className={styles.title} tabIndex={-1}>
        Offline and checkup
      </h1>
      <NeedsScript />
      <OfflineSection />
      <StorageSection />
      <SafetySection />
      {!IS_ONE_FILE && (
        <section className={styles.section}>
          <h2 className={styles.subtitle}>When nothing helps</h2>
          <p className={styles.text}>
            The <a href={recovery}>recovery page</a> works without the app. It shows what is stored here, saves a copy
            of it and wipes it.
          </p>
        </section>
      )}
    </div>
  );
}
