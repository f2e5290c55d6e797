import { useId } from 'react';
import {
  changeReadingSettings,
  LINE_SPACINGS,
  TEXT_SIZES,
  THEMES,
  useReadingSetting,
} from '../state/reading-settings.ts';
import styles from './ReadingChoices.module.css';

/** How pages look and which keys work. Every change holds at once, on this device only. */
export function ReadingChoices() {
  const theme = useReadingSetting('theme');
  const textSize = useReadingSetting('textSize');
  const lineSpacing = useReadingSetting('lineSpacing');
  const singleKeys = useReadingSetting('singleKeys');
  const namePreviews = useReadingSetting('namePreviews');
  return (
    <form className={styles.root} aria-label="How pages look" onSubmit={(event) => event.preventDefault()}>
      <Choice
        legend="Text size"
        options={TEXT_SIZES.map((value) => ({ value, label: `${value}%` }))}
        chosen={textSize}
        onChoose={(value) => changeReadingSettings({ textSize: value })}
      />
      <Choice
        legend="Line spacing"
        options={LINE_SPACINGS.map((value) => ({ value, label: value === 'wide' ? 'Wide' : 'Normal' }))}
        chosen={lineSpacing}
        onChoose={(value) => changeReadingSettings({ lineSpacing: value })}
      />
      <Choice
        legend="Appearance"
        options={THEMES.map((value) => ({ value, label: THEME_NAMES[value] }))}
        chosen={theme}
        onChoose={(value) => changeReadingSettings({ theme: value })}
      />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={({ target }) => changeReadingSettings({ singleKeys: target.checked })}
        />
        Single keys work, such as j and k
      </label>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={namePreviews}
          onChange={({ target }) => changeReadingSettings({ namePreviews: target.checked })}
        />
        Names show a card when the pointer rests on them
      </label>
    </form>
  );
}

const THEME_NAMES = { system: 'System', light: 'Light', dark: 'Dark' } as const;

interface ChoiceProps<T> {
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

function Choice<T extends string | number>({ legend, options, chosen, onChoose }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.options}>
        {options.map(({ value, label }) => (
          <label key={value} className={styles.option}>
            <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
