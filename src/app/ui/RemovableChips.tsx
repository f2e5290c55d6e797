import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import styles from './RemovableChips.module.css';

/** One limit that is in force. */
export interface RemovableChip {
  readonly label: string;
  /** What taking it away would bring, if that is to be told. */
  readonly gain?: string;
  readonly onRemove: () => void;
}

export interface RemovableChipsProps {
  readonly chips: readonly RemovableChip[];
  /** Words before them, when nothing is left. */
  readonly lead?: string;
  /** What else can be done, after them. */
  readonly children?: ReactNode;
}

/** The limits that are in force, each a button that takes it away. */
export function RemovableChips({ chips, lead, children }: RemovableChipsProps) {
  return (
    <div className={styles.root}>
      {lead !== undefined && <p className={styles.text}>{lead}</p>}
      <ul className={styles.list} aria-label="Filters in force">
        {chips.map(({ label, gain, onRemove }) => (
          <li key={label}>
            <Button
              className={styles.chip}
              aria-label={`Remove ${label}`}
              onClick={({ currentTarget }) => {
                const next = nextOf(currentTarget);
                onRemove();
                next?.focus();
              }}
            >
              {label}
              {gain !== undefined && ` (${gain})`}
              <Icon name="close" />
            </Button>
          </li>
        ))}
      </ul>
      {children}
    </div>
  );
}

/** Where a reader with a keyboard goes on once this button is gone. */
function nextOf(button: Element): HTMLElement | null {
  const item = button.closest('li');
  const beside = item?.nextElementSibling ?? item?.previousElementSibling;
  return beside?.querySelector('button') ?? document.querySelector('h1');
}
