import type { ComparedRow } from '../../core/version/comparison.ts';
import { Button } from '../ui/Button.tsx';
import styles from './CompareRow.module.css';
import { numbersOf } from './row-place.ts';

export interface FoldedRowProps {
  readonly rows: readonly ComparedRow[];
  readonly tells: readonly string[];
  readonly onOpen: () => void;
}

/** A run of rows that match, in one line. */
export function FoldedRow({ rows, tells, onOpen }: FoldedRowProps) {
  const numbers = (side: 'a' | 'b'): string => numbersOf(rows.flatMap((row) => row[side]));
  return (
    <tr className={styles.row} data-kind="folded">
      <FoldedCell numbers={numbers('a')} />
      <td className={styles.differs}>
        <svg className={styles.tie} viewBox="0 0 200 12" width="200" height="12" aria-hidden="true">
          <path
            className={styles.line}
            d="M4 9l12-6 12 6 12-6 12 6 12-6 12 6 12-6 12 6 12-6 12 6 12-6 12 6 12-6 12 6 12-6 12 6"
          />
        </svg>
        {tells.map((tell) => (
          <p key={tell}>{tell}</p>
        ))}
        <Button look="quiet" className={styles.unfold} onClick={onOpen}>
          Show {rows.length === 1 ? 'it' : 'them'}
        </Button>
      </td>
      <FoldedCell numbers={numbers('b')} />
    </tr>
  );
}

function FoldedCell({ numbers }: { readonly numbers: string }) {
  return <td className={styles.folded}>{numbers !== '' && <span className={styles.range}>{numbers}</span>} folded</td>;
}
