import { useState } from 'react';
import type { Collection } from '../../core/atlas/atlas.ts';
import { copyText } from '../platform/clipboard.ts';
import { announce } from '../state/announcement.ts';
import styles from './ReportProblem.module.css';

export interface ReportProblemProps {
  readonly collection: Collection;
}

/** Writes the beginning of a message about this page and copies it: nothing is sent from here. */
export function ReportProblem({ collection }: ReportProblemProps) {
  const [report, setReport] = useState<{ readonly text: string; readonly isCopied: boolean }>();
  const write = async (): Promise<void> => {
    const text = describe(collection, window.location.href);
    const isCopied = await copyText(text);
    setReport({ text, isCopied });
    announce(isCopied ? COPIED : REFUSED);
  };
  return (
    <>
      <button type="button" className={styles.button} onClick={() => void write()}>
        Report a problem
      </button>
      {report?.isCopied && <p className={styles.said}>{COPIED}</p>}
      {report && !report.isCopied && (
        <label className={styles.said}>
          {REFUSED}
          <textarea className={styles.field} rows={5} readOnly value={report.text} />
        </label>
      )}
    </>
  );
}

const COPIED =
  'Copied: a message with the address of this page. Add what is wrong and send it to whoever gave you this collection.';
const REFUSED = 'Copy this message, add what is wrong and send it to whoever gave you this collection.';

function describe({ title, edition }: Collection, url: string): string {
  const of = edition === undefined ? title : `${title}, edition of ${edition}`;
  return `A problem in Story Atlas\nPage: ${url}\nCollection: ${of}\nWhat is wrong: \n`;
}
