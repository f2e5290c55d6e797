import { Link } from 'react-router';
import { Button } from '../ui/Button.tsx';
import styles from './CompareTools.module.css';

export interface CompareToolsProps {
  readonly showsAll: boolean;
  /** Addresses of the two modes, and of the same with the sides swapped. */
  readonly differences: string;
  readonly everything: string;
  readonly swapped: string;
  readonly onStep: (by: 1 | -1) => void;
}

/** What is shown, and the steps from one difference to the next. */
export function CompareTools({ showsAll, differences, everything, swapped, onStep }: CompareToolsProps) {
  return (
    <div className={styles.root}>
      <nav className={styles.modes} aria-label="What is shown">
        <Link className={styles.mode} to={differences} aria-current={showsAll ? undefined : 'true'} preventScrollReset>
          Differences
        </Link>
        <Link className={styles.mode} to={everything} aria-current={showsAll ? 'true' : undefined} preventScrollReset>
          Everything
        </Link>
      </nav>
      <Link className={styles.swap} to={swapped} replace preventScrollReset>
        Swap sides
      </Link>
      <span className={styles.steps}>
        <Button onClick={() => onStep(-1)}>Previous difference</Button>
        <Button onClick={() => onStep(1)}>Next difference</Button>
      </span>
    </div>
  );
}
