import type { Suggestion } from './suggest.ts';
import styles from './SearchBox.module.css';

export interface SuggestionListProps {
  readonly id: string;
  readonly suggestions: readonly Suggestion[];
  readonly active: number;
  readonly onChoose: (suggestion: Suggestion) => void;
}

/** The listbox below the field, in groups. Focus stays in the field. */
export function SuggestionList({ id, suggestions, active, onChoose }: SuggestionListProps) {
  const groups = [...new Set(suggestions.map(({ group }) => group))];
  return (
    <div className={styles.list} id={id} role="listbox" aria-label="Suggestions">
      {groups.map((group) => (
        <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
          <div className={styles.heading} id={`${id}-${group}`} role="presentation" data-group={group}>
            {group}
          </div>
          {suggestions.map(
            (suggestion, at) =>
              suggestion.group === group && (
                // The field has the keyboard; the pointer must not take its focus away.
                // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- Enter in the field does the same.
                <div
                  key={`${suggestion.to}${suggestion.label}`}
                  className={styles.option}
                  id={`${id}-${at}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={at === active}
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => onChoose(suggestion)}
                >
                  <span className={styles.words}>{suggestion.label}</span>
                  {suggestion.detail !== '' && <span className={styles.detail}>{suggestion.detail}</span>}
                </div>
              ),
          )}
        </div>
      ))}
    </div>
  );
}
