import type { SearchView } from '../../core/address/search-view.ts';
import type { Story } from '../../core/atlas/atlas.ts';
import { Chips } from './Chips.tsx';
import { Operators } from './Operators.tsx';
import styles from './SearchPage.module.css';

export interface LimitsProps {
  readonly view: SearchView;
  readonly stories: readonly Story[];
}

/** What limits the search, and how to limit it further. */
export function Limits({ view, stories }: LimitsProps) {
  return (
    <>
      <Chips view={view} />
      <div className={styles.operators}>
        <Operators view={view} stories={stories} />
      </div>
    </>
  );
}
