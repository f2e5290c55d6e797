import { useId } from 'react';
import type { SubmitEvent } from 'react';
import { useNavigate } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import type { SearchView } from '../../core/address/search-view.ts';
import { liftFilters } from '../../core/search/lift-filters.ts';
import { Button } from '../ui/Button.tsx';
import styles from './Operators.module.css';
import { writeOperators } from './write-operators.ts';

export interface OperatorsProps {
  readonly view: SearchView;
}

const TEXTS = [
  ['phrase', 'Exact words', '"exact words"'],
  ['any', 'Any of these words', 'one OR other'],
  ['without', 'Without these words', '-without'],
  ['headline', 'In the headline', 'headline:word'],
  ['near', 'Two words near each other', 'one NEAR other'],
  ['by', 'Who says so', 'by:name'],
  ['via', 'Passed on by', 'via:agency'],
  ['who', 'Names a person, organisation or thing', 'who:name'],
  ['where', 'Names a place', 'where:place'],
  ['on', 'On this day, month or year', 'on:2024-03-01'],
  ['from', 'From', 'from:2024-03'],
  ['to', 'To', 'to:2024-05'],
  ['only', 'Only printed by version', 'only:b'],
] as const;

/** Every operator as a field of its own, with how it is typed. What is filled in is added to the search. */
export function Operators({ view }: OperatorsProps) {
  const navigate = useNavigate();
  const id = useId();
  const add = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = new FormData(form);
    const added = writeOperators((name) => fields.getAll(name).map(String));
    if (added === '') return;
    form.reset();
    const next = liftFilters({ ...view, q: [view.q ?? '', added].filter((part) => part !== '').join(' ') });
    void navigate(formatAddress({ kind: 'search', ...next }));
  };
  return (
    <form method="dialog" className={styles.root} onSubmit={add}>
      <div className={styles.texts}>
        {TEXTS.map(([name, label, example]) => (
          <div key={name} className={styles.text}>
            <label htmlFor={`${id}-${name}`}>{label}</label>
            <input
              className={styles.field}
              id={`${id}-${name}`}
              name={name}
              autoComplete="off"
              aria-describedby={`${id}-${name}-as`}
            />
            <span className={styles.example} id={`${id}-${name}-as`}>
              as <code>{example}</code>
            </span>
          </div>
        ))}
      </div>
      <Button isSubmit>Add to the search</Button>
      <p className={styles.example}>
        Case, accents and hyphens do not count. British and American spellings, plurals, and words that are one or two
        letters away are found too. NEAR looks within one sentence. Filters hold for the sentence that is found.
      </p>
    </form>
  );
}
