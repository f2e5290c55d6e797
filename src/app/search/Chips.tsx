import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import type { SearchView } from '../../core/address/search-view.ts';
import { chipsOf } from '../../core/search/chips.ts';
import { Icon } from '../ui/Icon.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './Chips.module.css';

export interface ChipsProps {
  readonly view: SearchView;
}

/** Operators and limits in force. Following one leads to the search without it. */
export function Chips({ view }: ChipsProps) {
  const chips = chipsOf(view);
  if (chips.length === 0) return null;
  return (
    <ul className={styles.root} aria-label="Filters in force">
      {chips.map(({ text, without }) => (
        <li key={text}>
          <Link className={styles.chip} to={formatAddress({ kind: 'search', ...without })}>
            <VisuallyHidden>Remove </VisuallyHidden>
            {text}
            <Icon name="close" />
          </Link>
        </li>
      ))}
    </ul>
  );
}
