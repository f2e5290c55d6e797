import { useEffect } from 'react';
import type { Article } from '../../core/atlas/atlas.ts';
import styles from './ClippingFacts.module.css';
import { announce } from '../state/announcement.ts';
import { useCopy } from './use-copy.ts';

export interface ClippingFactsProps {
  readonly article: Article;
}

/** Enough of a SHA-256 to tell two files apart by eye. */
const SHOWN_DIGITS = 12;

/** The file that the report was cut from, so that a reader can find it and check that it is the same one. */
export function ClippingFacts({ article: { file, part, lines, sha256, retells } }: ClippingFactsProps) {
  const { result, copy } = useCopy();
  const status = result && (result.isCopied ? result.done : `Copy it by hand: ${sha256}`);
  useEffect(() => {
    if (status !== undefined) announce(status);
  }, [status]);
  return (
    <section className={styles.root} aria-labelledby="clipping">
      <h2 className={styles.title} id="clipping" tabIndex={-1}>
        The clipping
      </h2>
      <dl className={styles.facts}>
        <div>
          <dt className={styles.name}>File</dt>
          <dd className={styles.value}>
            {file} <span className={styles.more}>{formatInWords(file)}</span>
          </dd>
        </div>
        <div>
          <dt className={styles.name}>Place in it</dt>
          <dd className={styles.value}>
            Report {part} <span className={styles.more}>{`lines ${lines[0]} to ${lines[1]}`}</span>
          </dd>
        </div>
        <div>
          <dt className={styles.name}>Fingerprint (SHA-256)</dt>
          <dd className={styles.value}>
            <code className={styles.code} title={sha256}>
              {sha256.slice(0, SHOWN_DIGITS)}…
            </code>{' '}
            <button type="button" className={styles.copy} onClick={() => copy(sha256, 'Fingerprint copied')}>
              Copy fingerprint
            </button>{' '}
            <span className={styles.more}>{status}</span>
            {retells && (
              <span className={styles.note}>Of the text kept here, which Story Atlas retold, not of the original.</span>
            )}
          </dd>
        </div>
      </dl>
    </section>
  );
}

function formatInWords(file: string): string {
  if (/\.html?$/i.test(file)) return 'HTML';
  return /\.(?:md|markdown)$/i.test(file) ? 'Markdown' : 'plain text';
}
