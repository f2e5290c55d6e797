import { useEffect, useState } from 'react';
import { inspectDevice } from '../platform/inspect-device.ts';
import type { DeviceReport } from '../platform/inspect-device.ts';
import { IS_ONE_FILE } from '../platform/site-url.ts';
import { useOffline } from '../state/offline.ts';
import { Notice } from '../ui/Notice.tsx';
import { inBytes } from './in-bytes.ts';
import styles from './CheckupPage.module.css';

const AFTERWARDS = IS_ONE_FILE ? 'This file stays as it is' : 'The collection is then saved again at the next visit';

/** What is stored on this device, and who else stores under the same address. */
export function StorageSection() {
  const [report, setReport] = useState<DeviceReport>();
  const { state, parts } = useOffline();
  useEffect(() => {
    void inspectDevice(import.meta.env.BASE_URL).then(setReport);
    // What is used changes with what is saved.
  }, [state.kind, parts]);
  if (report === undefined) return null;
  const { used, quota, isPersistent, others, settings } = report;
  return (
    <section className={styles.section}>
      <h2 className={styles.subtitle}>Storage on this device</h2>
      <dl className={styles.facts}>
        <dt>Used</dt>
        <dd>
          {used === undefined || quota === undefined
            ? 'Not told by this browser'
            : `${inBytes(used)} of ${inBytes(quota)}`}
        </dd>
        <dt>May the browser clear it</dt>
        <dd>{isPersistent ? 'No, it asks you first' : `Yes, when space runs out. ${AFTERWARDS}`}</dd>
        <dt>Settings of yours</dt>
        <dd>
          {settings === undefined ? 'Kept until you leave the page: the browser refuses storage' : `${settings} kept`}
        </dd>
      </dl>
      {others.length > 0 && (
        <Notice tone="caution">
          Other apps share this address and could read what is stored here: {others.join(', ')}. An address of its own
          is safer.
        </Notice>
      )}
    </section>
  );
}
