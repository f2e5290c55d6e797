import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Location } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import { MAX_QUERY } from '../../core/address/parse-address.ts';
import type { SearchView } from '../../core/address/search-view.ts';
import { liftFilters } from '../../core/search/lift-filters.ts';
import { TO_FIELD } from '../shell/use-global-keys.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { rememberSearch } from '../state/recent-searches.ts';
import { wholeQuery } from './search-loader.ts';
import styles from './SearchForm.module.css';

export interface SearchFormProps {
  readonly view: SearchView;
  readonly onWarm: () => void;
}

/** The field of the search page. Typing changes the address in place; Enter makes an entry of its own in history. */
export function SearchForm({ view, onWarm }: SearchFormProps) {
  const navigate = useNavigate();
  const [typed, setTyped] = useState<string>();
  const before = useRef<SearchView>(undefined);
  const field = useRef<HTMLInputElement>(null);
  const { state } = useLocation() as Location<Partial<typeof TO_FIELD> | null>;
  const isToField = state?.toField === TO_FIELD.toField;
  useEffect(() => {
    if (isToField) field.current?.focus();
  }, [isToField]);
  const go = (next: SearchView, replace: boolean): Promise<void> | void =>
    navigate(formatAddress({ kind: 'search', ...next }), { replace, preventScrollReset: true });
  const type = (text: string): void => {
    before.current ??= view;
    setTyped(text);
    void go(withText(view, text), true);
  };
  // What was typed before the app ran stands in the field and nowhere else.
  const takeUp = useEffectEvent(() => {
    const early = field.current?.value ?? '';
    if (early !== (view.q ?? '')) type(early);
  });
  useEffect(() => takeUp(), []);
  const commit = async (text: string): Promise<void> => {
    const last = before.current;
    before.current = undefined;
    const next = liftFilters(withText(view, text));
    rememberSearch(wholeQuery(next));
    if (last) await go(last, true);
    await go(next, last === undefined && wholeQuery(last ?? view) === wholeQuery(next));
    setTyped(undefined);
  };
  return (
    <search className={styles.root}>
      <form
        method="dialog"

        onSubmit={(event) => {
          event.preventDefault();
          void commit(typed ?? view.q ?? '');
        }}
      >
        <label className={styles.label} htmlFor="search-query">
          Search the reports
        </label>
        <div className={styles.row}>
          <input
            className={styles.field}
            id="search-query"
            name="q"
            ref={field}
            type="search"
            data-search-field
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={MAX_QUERY}
            value={typed ?? view.q ?? ''}
            onFocus={onWarm}
            onBlur={() => setTyped(undefined)}
            onChange={({ target }) => type(target.value)}
          />
          {(typed ?? view.q ?? '') !== '' && (
            <Button
              look="quiet"
              aria-label="Clear the field"
              onClick={() => {
                type('');
                field.current?.focus();
              }}
            >
              <Icon name="close" />
            </Button>
          )}
          <Button look="main" isSubmit>
            Search
          </Button>
        </div>
      </form>
    </search>
  );
}

function withText(view: SearchView, text: string): SearchView {
  const { q, ...rest } = view;
  void q;
  const next = text.trim().slice(0, MAX_QUERY).toWellFormed().trim();
  return next === '' ? rest : { ...rest, q: next };
}
