import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import type { QuotesView } from '../../core/address/quotes-view.ts';
import { RESTS } from '../../core/address/timeline-view.ts';
import { RESTS_WORDS } from '../../core/chronicle/rests-words.ts';
import { formatCount } from '../../core/text/count-of.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { QuoteWindow } from './QuoteWindow.tsx';
import { PART_WORDS, withChoice, withoutChoice } from './quote-words.ts';
import choice from '../ui/ChoiceLink.module.css';
import styles from './QuoteFilters.module.css';
import type { QuotesData } from './quotes-loader.ts';

export interface QuoteFiltersProps {
  readonly data: QuotesData;
}

const LISTS = ['by', 'via', 'with'] as const;

/** What the quotes can be limited by, each with how many it would leave; below, what they are limited by, each to be taken away. */
export function QuoteFilters({ data: { view, choices, labels } }: QuoteFiltersProps) {
  const to = (next: QuotesView): string => formatAddress({ kind: 'quotes', ...next });
  const tell = new Map(labels);
  const rests = new Map(choices.rests.map(({ key, count }) => [key, count]));
  return (
    <section className={styles.root} aria-label="Filters">
      <nav className={styles.rests} aria-label="Rests on">
        <span className={styles.name}>Rests on</span>
        <Link
          className={choice.root}
          to={to(withoutChoice(view, 'rests'))}
          aria-current={view.rests === undefined ? 'true' : undefined}
          preventScrollReset
        >
          anyone
        </Link>
        {RESTS.map((key) => (
          <Link
            key={key}
            className={choice.root}
            to={to(withChoice(view, 'rests', key))}
            aria-current={view.rests === key ? 'true' : undefined}
            preventScrollReset
          >
            {RESTS_WORDS[key]} <span className={styles.count}>{rests.get(key) ?? 0}</span>
          </Link>
        ))}
      </nav>
      <div className={styles.lists}>
        {LISTS.map((part) => (
          <Disclosure key={part} summary={PART_WORDS[part]}>
            <ul className={styles.list}>
              {choices[part].map(({ key, label, count }) => (
                <li key={key}>
                  <Link to={to(withChoice(view, part, key))} preventScrollReset>
                    {label}
                  </Link>{' '}
                  <span className={styles.count}>{formatCount(count)}</span>
                </li>
              ))}
            </ul>
          </Disclosure>
        ))}
        <QuoteWindow view={view} />
      </div>
      {LISTS.some((part) => view[part]) && (
        <ul className={styles.chips} aria-label="Limited to">
          {LISTS.flatMap((part) =>
            (view[part] ?? []).map((key) => (
              <li key={`${part} ${key}`}>
                <Link className={choice.root} to={to(withoutChoice(view, part, key))} preventScrollReset>
                  <VisuallyHidden>Remove </VisuallyHidden>
                  {PART_WORDS[part]}: {tell.get(key) ?? key} <span aria-hidden="true">×</span>
                </Link>
              </li>
            )),
          )}
        </ul>
      )}
    </section>
  );
}
