import { useEffect, useState } from 'react';
import { inspectPage } from '../platform/inspect-page.ts';
import type { PageReport } from '../platform/inspect-page.ts';
import styles from './CheckupPage.module.css';

/** Whether the walls around the page stand: its policy, the headers of its answer, and whether anything ran against them. */
export function SafetySection() {
  const [report, setReport] = useState<PageReport>();
  useEffect(() => {
    void inspectPage().then(setReport);
  }, []);
  if (report === undefined) return null;
  const { policy, missing, trustedTypes, violations } = report;
  return (
    <section className={styles.section}>
      <h2 className={styles.subtitle}>Safety</h2>
      <dl className={styles.facts}>
        <dt>Policy in the page</dt>
        <dd>
          {policy ? 'There: nothing but its own files can load or run' : 'Missing: this page was changed on its way'}
        </dd>
        <dt>Scripts from text</dt>
        <dd>
          {trustedTypes ? 'Refused by the browser' : 'This browser cannot refuse them by itself; the policy does'}
        </dd>
        <dt>Headers of the answer</dt>
        <dd>
          {missing === undefined
            ? 'Not told: no host answers'
            : missing.length === 0
              ? 'All there'
              : `Missing: ${missing.join(', ')}. They come with the saved copy`}
        </dd>
        <dt>Refused since the page opened</dt>
        <dd>{violations === 0 ? 'Nothing' : `${violations} attempts to load or run something foreign`}</dd>
      </dl>
    </section>
  );
}
