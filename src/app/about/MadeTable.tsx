import type { MadeCount } from '../../core/atlas/count-made.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import type { AboutData } from './about-loader.ts';
import styles from './SourceTable.module.css';

export type MadeTableProps = Pick<AboutData, 'made'>;

const KINDS = { events: 'Events', names: 'Names', links: 'Links', quotes: 'Quotes' } as const;

/** How many things of each kind came by rule, and how many a hand added or changed. */
export function MadeTable({ made }: MadeTableProps) {
  return (
    <div className={styles.frame}>
      <table className={`${styles.root} ${styles.wordy}`}>
        <caption>
          <VisuallyHidden>How many things came by rule and by hand</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">By rule</th>
            <th scope="col">By rule, changed by hand</th>
            <th scope="col">By hand</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(KINDS).map(([kind, word]) => {
            const { rule, both, hand }: MadeCount = made[kind as keyof typeof KINDS];
            return (
              <tr key={kind}>
                <th scope="row">{word}</th>
                <td>
                  <span className={styles.label}>By rule: </span>
                  {rule}
                </td>
                <td>
                  <span className={styles.label}>Changed by hand: </span>
                  {both}
                </td>
                <td>
                  <span className={styles.label}>By hand: </span>
                  {hand}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
