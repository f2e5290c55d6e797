import { Button } from './Button.tsx';
import { Popover } from './Popover.tsx';
import styles from './SaveMenu.module.css';

export interface SaveMenuProps<T extends string> {
  /** The formats with what they are for. */
  readonly formats: readonly (readonly [T, string])[];
  readonly onSave: (format: T) => void;
}

/** Formats to save in, each a button. */
export function SaveMenu<T extends string>({ formats, onSave }: SaveMenuProps<T>) {
  return (
    <Popover label="Save as a file" needsScript>
      <ul className={styles.root}>
        {formats.map(([format, label]) => (
          <li key={format}>
            <Button look="quiet" onClick={() => onSave(format)}>
              {label}
            </Button>
          </li>
        ))}
      </ul>
    </Popover>
  );
}
