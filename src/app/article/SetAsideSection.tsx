import type { Article } from '../../core/atlas/atlas.ts';
import { slice } from '../../core/text/range.ts';
import { SET_ASIDE_REASON } from './set-aside-reason.ts';
import styles from './SetAsideSection.module.css';

export interface SetAsideSectionProps {
  readonly article: Article;
}

/** Every line of the clipping that is not read as part of the report, verbatim, and why. */
export function SetAsideSection({ article: { text, setAside } }: SetAsideSectionProps) {
  if (setAside.length === 0) return null;
  return (
    <section className={styles.root} aria-labelledby="set-aside">
      <h2 className={styles.title} id="set-aside" tabIndex={-1}>
        Lines set aside
      </h2>
      <p className={styles.note}>
        These lines stand in the clipping, but are not part of the report. They are kept here as they were printed.
      </p>
      <ol className={styles.list}>
        {setAside.map(({ range, line, reason }) => (
          <li key={range.start} className={styles.item}>
            <span className={styles.line}>Line {line}</span>
            <q className={styles.words}>{slice(text, range)}</q>
            <span className={styles.reason}>{SET_ASIDE_REASON[reason]}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
