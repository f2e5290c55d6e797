import type { SetAsideReason } from '../../core/article/report.ts';
import type { Article } from '../../core/atlas/atlas.ts';
import { slice } from '../../core/text/range.ts';
import { SET_ASIDE_REASON } from './set-aside-reason.ts';
import styles from './SetAsideSection.module.css';

export interface SetAsideSectionProps {
  readonly article: Article;
}

/** Printed again: on paper, where the first printing can be seen, it says nothing new. */
const REPEATS: ReadonlySet<SetAsideReason> = new Set(['repeated-headline', 'repeated-caption']);

/** Every line of the clipping that is not read as part of the report, and why. Quoted only when it was printed like this. */
export function SetAsideSection({ article: { text, setAside, retells } }: SetAsideSectionProps) {
  if (setAside.length === 0) return null;
  const Words = retells ? 'span' : 'q';
  const isOnPaper = setAside.some(({ reason }) => !REPEATS.has(reason));
  return (
    <section className={isOnPaper ? styles.root : styles.rootOnScreen} aria-labelledby="set-aside">
      <h2 className={styles.title} id="set-aside" tabIndex={-1}>
        Lines set aside
      </h2>
      <p className={styles.note}>
        {retells
          ? 'These lines stand in the clipping as Story Atlas retold it, but are not part of the report.'
          : 'These lines stand in the clipping, but are not part of the report. They are kept here as they were printed.'}
      </p>
      <ol className={styles.list}>
        {setAside.map(({ range, line, reason }) => (
          <li key={range.start} className={REPEATS.has(reason) ? styles.itemOnScreen : styles.item}>
            <span className={styles.line}>Line {line}</span>
            <Words className={styles.words}>{slice(text, range)}</Words>
            <span className={styles.reason}>{SET_ASIDE_REASON[reason]}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
