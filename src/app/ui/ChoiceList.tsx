import { memo } from 'react';
import styles from './ChoiceList.module.css';

/** Something to choose, and how many things there are with it. */
export interface Choice {
  readonly key: string;
  readonly label: string;
  /** Left out where it is not known. */
  readonly count?: number | undefined;
}

export interface ChoiceListProps {
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  /** How a count is written. */
  readonly writeCount: (count: number) => string;
  readonly onChange: (keys: readonly string[]) => void;
}

/** More are not looked through in a panel; search finds them. */
const MOST_LISTED = 60;

/** Boxes to tick, each with how many things there are with it. What is chosen is listed even when nothing is left of it. */
export function ChoiceList({ legend, choices, chosen, writeCount, onChange }: ChoiceListProps) {
  const listed = choices.slice(0, MOST_LISTED);
  const gone = chosen.filter((key) => listed.every((choice) => choice.key !== key));
  const all = [
    ...gone.map((key) => choices.find((choice) => choice.key === key) ?? { key, label: key, count: 0 }),
    ...listed,
  ];
  const toggle = (key: string): void =>
    onChange(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key]);
  return (
    <fieldset
      className={styles.root}
      onChange={({ target }) => target instanceof HTMLInputElement && toggle(target.value)}
    >
      <legend className={styles.legend}>{legend}</legend>
      {all.map(({ key, label, count }) => (
        <Box
          key={key}
          id={key}
          label={label}
          count={count === undefined ? undefined : writeCount(count)}
          isChosen={chosen.includes(key)}
        />
      ))}
    </fieldset>
  );
}

interface BoxProps {
  readonly id: string;
  readonly label: string;
  readonly count: string | undefined;
  readonly isChosen: boolean;
}

/** One press changes few of them: the others are not drawn anew. */
const Box = memo(({ id, label, count, isChosen }: BoxProps) => (
  <label className={styles.choice}>
    <input type="checkbox" value={id} checked={isChosen} onChange={leaveToList} />
    <span className={styles.label}>{label}</span>
    {count !== undefined && <span className={styles.count}>{count}</span>}
  </label>
));

/** The list has the presses of all boxes. */
function leaveToList(): void {
  // A box whose tick is given needs a listener of its own.
}
