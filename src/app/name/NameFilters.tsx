import { useState } from 'react';
import type { ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import type { NamesView } from '../../core/address/names-view.ts';
import { MAX_QUERY } from '../../core/address/parse-address.ts';
import { NAME_TYPES } from '../../core/address/search-view.ts';
import { formatCount } from '../../core/text/count-of.ts';
import { NameShape } from '../evidence/NameShape.tsx';
import styles from './NameFilters.module.css';
import type { NamesData } from './names-loader.ts';
import { TYPE_OF, TYPE_PLURALS } from './type-words.ts';

export interface NameFiltersProps {
  readonly data: NamesData;
}

/** More stories than these are no choice; the search field finds names of any. */
const MOST_STORIES = 8;

/** Links that limit the list to a type and a story, and a field that limits it to names that begin so. */
export function NameFilters({ data: { view, types, stories } }: NameFiltersProps) {
  const all = NAME_TYPES.reduce((sum, type) => sum + types[type], 0);
  return (
    <div className={styles.root}>
      <FindName view={view} />
      <nav className={styles.list} aria-label="Types">
        <Choice view={without(view, 'type')} isCurrent={view.type === undefined} label="All types" count={all} />
        {NAME_TYPES.filter((type) => types[type] > 0).map((type) => (
          <Choice
            key={type}
            view={{ ...view, type: [type] }}
            isCurrent={view.type?.includes(type) ?? false}
            shape={<NameShape type={TYPE_OF[type]} />}
            label={TYPE_PLURALS[type]}
            count={types[type]}
          />
        ))}
      </nav>
      {stories.length > 1 && stories.length <= MOST_STORIES && (
        <nav className={styles.list} aria-label="Stories">
          <Choice view={without(view, 'story')} isCurrent={view.story === undefined} label="All stories" />
          {stories.map(({ id, title }) => (
            <Choice
              key={id}
              view={{ ...view, story: [id] }}
              isCurrent={view.story?.includes(id) ?? false}
              label={title}
            />
          ))}
        </nav>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly view: NamesView;
  readonly isCurrent: boolean;
  readonly label: string;
  readonly shape?: ReactNode;
  readonly count?: number;
}

function Choice({ view, isCurrent, label, shape, count }: ChoiceProps) {
  return (
    <Link
      className={styles.choice}
      to={formatAddress({ kind: 'names', ...view })}
      aria-current={isCurrent || undefined}
      preventScrollReset
    >
      {shape}
      {label}
      {count !== undefined && <span className={styles.count}> {formatCount(count)}</span>}
    </Link>
  );
}

/** The address follows what is typed; it is one step back to the list that was there before. */
function FindName({ view }: { readonly view: NamesView }) {
  const navigate = useNavigate();
  const [typed, setTyped] = useState(view.q ?? '');
  const find = (text: string): void => {
    setTyped(text);
    const q = text.trim().toWellFormed();
    const to = formatAddress({ kind: 'names', ...without(view, 'q'), ...(q !== '' && { q }) });
    void navigate(to, { replace: view.q !== undefined, preventScrollReset: true });
  };
  return (
    <label className={styles.find}>
      Find a name
      <input
        className={styles.field}
        type="search"
        value={typed}
        maxLength={MAX_QUERY}
        autoComplete="off"
        onChange={({ target }) => find(target.value)}
      />
    </label>
  );
}

function without(view: NamesView, part: keyof NamesView): NamesView {
  const { [part]: _, ...rest } = view;
  return rest;
}
