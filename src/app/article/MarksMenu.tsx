import { MARK_KINDS } from '../../core/address/address.ts';
import type { MarkKind } from '../../core/address/address.ts';
import { Popover } from '../ui/Popover.tsx';
import styles from './MarksMenu.module.css';

export interface MarksMenuProps {
  readonly show: readonly MarkKind[];
  readonly onChange: (show: readonly MarkKind[]) => void;
}

const NAMES: Readonly<Record<MarkKind, string>> = { names: 'Names', dates: 'Dates', says: 'Who says' };

/** Which marks the text has. The choice stands in the address. */
export function MarksMenu({ show, onChange }: MarksMenuProps) {
  return (
    <Popover label="Marks ▾" name="Marks" needsScript>
      <fieldset className={styles.root}>
        <legend className={styles.legend}>Marks in the text</legend>
        {MARK_KINDS.map((kind) => (
          <label key={kind} className={styles.choice}>
            <input
              type="checkbox"
              checked={show.includes(kind)}
              onChange={({ target }) =>
                onChange(MARK_KINDS.filter((one) => (one === kind ? target.checked : show.includes(one))))
              }
            />
            {NAMES[kind]}
          </label>
        ))}
      </fieldset>
    </Popover>
  );
}
