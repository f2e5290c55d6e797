import { useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import type { SearchClient } from '../platform/search-client.ts';
import { announce } from '../state/announcement.ts';
import { rememberSearch } from '../state/recent-searches.ts';
import styles from './SearchBox.module.css';
import type { Suggestion } from './suggest.ts';
import { sparePart } from '../ui/spare-part.tsx';

const SuggestionList = sparePart(async () => (await import('./SuggestionList.tsx')).SuggestionList);
const loadSuggest = () => import('./suggest.ts');

export interface SearchBoxProps {
  readonly search: SearchClient;
}

/**
 * The search field of every page: an APG combobox with list autocomplete and manual selection. What suggests is loaded when the field is
 * first focused. Before the app runs the form does nothing (`dialog`), as no page of ours may send one. Enter without a chosen suggestion searches all text.
 */
export function SearchBox({ search }: SearchBoxProps) {
  const id = useId();
  const [text, setText] = useState('');
  const { suggestions, ask, close } = useSuggestions(search);
  const [active, setActive] = useState(-1);
  const isOpen = suggestions.length > 0;
  const navigate = useNavigate();
  const shut = (): void => {
    close();
    setActive(-1);
  };
  const open = (next: string): void => {
    setActive(-1);
    ask(next);
  };
  const follow = (to: string): void => {
    shut();
    setText('');
    void navigate(to);
  };
  const choose = ({ group, to }: Suggestion): void => {
    if (group === 'Search') rememberSearch(text);
    follow(to);
  };
  const submit = async (): Promise<void> => {
    if (text.trim() === '') return;
    rememberSearch(text);
    const { searchAddress } = await loadSuggest().catch(() => ({ searchAddress: plainAddress }));
    follow(searchAddress(text));
  };
  const press = (event: KeyboardEvent): void => {
    const { key, altKey } = event;
    if (key === 'Escape' && (isOpen || text !== '')) {
      event.preventDefault();
      if (isOpen) shut();
      else setText('');
    } else if (key === 'ArrowDown' && !isOpen) {
      event.preventDefault();
      open(text);
    } else if ((key === 'ArrowDown' || key === 'ArrowUp') && !altKey) {
      event.preventDefault();
      setActive(step(active, key === 'ArrowDown' ? 1 : -1, suggestions.length));
    } else if (key === 'ArrowUp' && altKey) shut();
    else if (key === 'Enter' && suggestions[active]) {
      event.preventDefault();
      choose(suggestions[active]);
    }
  };
  return (
    <search className={styles.root} aria-label="All reports">
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <input
          className={styles.field}
          type="text"
          role="combobox"
          aria-label="Search the reports"
          placeholder="Search the reports"
          aria-expanded={isOpen}
          aria-autocomplete="list"
          aria-controls={`${id}-list`}
          aria-activedescendant={isOpen && active >= 0 ? `${id}-list-${active}` : undefined}
          data-search-field
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={200}
          value={text}
          onFocus={() => search.warm()}
          onBlur={shut}
          onKeyDown={press}
          onChange={({ target }) => {
            setText(target.value);
            open(target.value);
          }}
        />
      </form>
      {isOpen && <SuggestionList id={`${id}-list`} suggestions={suggestions} active={active} onChoose={choose} />}
    </search>
  );
}

/** Words as they were typed, when what reads filters out of them does not come. */
function plainAddress(q: string): string {
  return formatAddress({ kind: 'search', q: q.trim().toWellFormed() });
}

/** Round the end by way of the field itself, which is −1. */
function step(active: number, by: 1 | -1, count: number): number {
  const next = active + by;
  if (next < -1) return count - 1;
  return next >= count ? -1 : next;
}

/** Suggestions for what was asked last. One at a time is waited for. */
function useSuggestions(search: SearchClient) {
  const [suggestions, setSuggestions] = useState<readonly Suggestion[]>([]);
  const asked = useRef<AbortController>(undefined);
  const close = (): void => {
    asked.current?.abort();
    setSuggestions([]);
  };
  const ask = (text: string): void => {
    asked.current?.abort();
    if (text.trim() === '') return setSuggestions([]);
    const controller = new AbortController();
    asked.current = controller;
    const answer = async (): Promise<void> => {
      const { suggest } = await loadSuggest();
      const found = await suggest(search, text, controller.signal);
      if (controller.signal.aborted) return;
      setSuggestions(found);
      announce(`${found.length} suggestion${found.length === 1 ? '' : 's'}. Down arrow to choose.`);
    };
    // Without suggestions the field still searches.
    answer().catch(() => undefined);
  };
  return { suggestions, ask, close };
}
