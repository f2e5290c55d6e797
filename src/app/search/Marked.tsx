import type { Snippet } from '../../core/search/result.ts';
import styles from './Marked.module.css';

export interface MarkedProps {
  readonly snippet: Snippet;
}

/** A snippet with its marks. */
export function Marked({ snippet: { text, marks } }: MarkedProps) {
  const parts = marks.map(({ start, end }, at) => ({
    start,
    before: text.slice(marks[at - 1]?.end ?? 0, start),
    marked: text.slice(start, end),
  }));
  return (
    <>
      {parts.map(({ start, before, marked }) => (
        <span key={start}>
          {before}
          <mark className={styles.mark}>{marked}</mark>
        </span>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}
