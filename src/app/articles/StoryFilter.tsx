import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import type { StoryId } from '../../core/address/ids.ts';
import type { Story } from '../../core/atlas/atlas.ts';
import { formatCount } from '../../core/text/count-of.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import choice from '../ui/ChoiceLink.module.css';
import styles from './StoryFilter.module.css';

export interface StoryFilterProps {
  readonly stories: readonly Story[];
  readonly limitedTo: readonly StoryId[];
  /** The page that the list stands on. */
  readonly kind: 'home' | 'articles';
}

/** More stories than these are folded away. */
const MOST_SHOWN = 8;

/** Links that limit the list to one story. A single story needs none. */
export function StoryFilter({ stories, limitedTo, kind }: StoryFilterProps) {
  if (stories.length < 2 && limitedTo.length === 0) return null;
  const current = (isCurrent: boolean) => (isCurrent ? 'true' : undefined);
  const list = (
    <ul className={styles.list}>
      <li>
        <Link
          className={choice.root}
          to={formatAddress({ kind, story: [] })}
          aria-current={current(limitedTo.length === 0)}
        >
          All stories
        </Link>
      </li>
      {stories.map(({ id, title }) => (
        <li key={id}>
          <Link
            className={choice.root}
            to={formatAddress({ kind: 'articles', story: [id] })}
            aria-current={current(limitedTo.includes(id))}
          >
            {title}
          </Link>
        </li>
      ))}
    </ul>
  );
  return (
    <nav className={styles.root} aria-label="Stories">
      {stories.length > MOST_SHOWN ? (
        <Disclosure summary={`${formatCount(stories.length)} stories`}>{list}</Disclosure>
      ) : (
        list
      )}
    </nav>
  );
}
