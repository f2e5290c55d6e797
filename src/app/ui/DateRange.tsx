import { Button } from './Button.tsx';
import styles from './DateRange.module.css';

export interface DateRangeProps {
  /** The days in the fields, `YYYY-MM-DD`. */
  readonly first: string;
  readonly last: string;
  /** Whether they limit what is shown. */
  readonly isLimited: boolean;
  /** Days in order; `undefined` for a field that was emptied, both for all of time. */
  readonly onChange: (from: string | undefined, to: string | undefined) => void;
}

/** From and to, as fields. */
export function DateRange({ first, last, isLimited, onChange }: DateRangeProps) {
  return (
    <form
      key={`${first} ${last}`}
      className={styles.root}
      aria-label="Range of time"
      onSubmit={(event) => {
        event.preventDefault();
        const fields = new FormData(event.currentTarget);
        const [one, other] = [readDay(fields.get('from')), readDay(fields.get('to'))];
        const isTurned = one !== undefined && other !== undefined && other < one;
        if (isTurned) onChange(other, one);
        else onChange(one, other);
      }}
    >
      <label className={styles.field}>
        From
        <input type="date" name="from" defaultValue={first} />
      </label>
      <label className={styles.field}>
        To
        <input type="date" name="to" defaultValue={last} />
      </label>
      <Button isSubmit>Show this range</Button>
      {isLimited && <Button onClick={() => onChange(undefined, undefined)}>All of time</Button>}
    </form>
  );
}

function readDay(value: FormDataEntryValue | null): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
