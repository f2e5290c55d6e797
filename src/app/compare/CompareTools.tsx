import { Link } from 'react-router';
import type { Diff } from '../../core/address/address.ts';
import { Button } from '../ui/Button.tsx';
import choice from '../ui/ChoiceLink.module.css';
import styles from './CompareTools.module.css';

export interface CompareToolsProps {
  readonly diff: Diff | undefined;
  /** The address of a mode, and of the same with the sides swapped. */
  readonly to: (diff: Diff | undefined) => string;
  readonly swapped: string;
  /** Where the reader is among the differences: `3 of 14`; empty before the first step. */
  readonly place: string;
  readonly onStep: (by: 1 | -1) => void;
}

const MODES: readonly (readonly [Diff | undefined, string])[] = [
  [undefined, 'Differences'],
  ['all', 'Everything'],
  ['facts', 'Facts only'],
];

/** What is shown, and the steps from one difference to the next. */
export function CompareTools({ diff, to, swapped, place, onStep }: CompareToolsProps) {
  return (
    <div className={styles.root}>
      <nav className={styles.modes} aria-label="What is shown">
        {MODES.map(([mode, name]) => (
          <Link
            key={name}
            className={choice.root}
            to={to(mode)}
            aria-current={mode === diff ? 'true' : undefined}
            preventScrollReset
          >
            {name}
          </Link>
        ))}
      </nav>
      <Link className={styles.swap} to={swapped} replace preventScrollReset>
        Swap sides
      </Link>
      {diff !== 'facts' && (
        <span className={styles.steps}>
          <span className={styles.place}>{place}</span>
          <Button onClick={() => onStep(-1)}>Previous difference</Button>
          <Button onClick={() => onStep(1)}>Next difference</Button>
        </span>
      )}
    </div>
  );
}
