import { useId } from 'react';
import { changeReadingSettings, CHOICES, useReadingSetting } from '../state/reading-settings.ts';
import type { ReadingSettings } from '../state/reading-settings.ts';
import styles from './SettingChoice.module.css';

type Switch = { [K in keyof ReadingSettings]: ReadingSettings[K] extends boolean ? K : never }[keyof ReadingSettings];
type Choice = Exclude<keyof ReadingSettings, Switch>;

const LEGENDS: Readonly<Record<Choice, string>> = {
  theme: 'Appearance',
  textSize: 'Text size',
  lineSpacing: 'Line spacing',
  measure: 'Width of lines',
  face: 'Typeface',
  motion: 'Motion',
};

/** One setting with a few values: all of them are shown, and one press chooses. */
export function SettingChoice({ name }: { readonly name: Choice }) {
  const id = useId();
  const chosen = useReadingSetting(name);
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{LEGENDS[name]}</legend>
      <div className={styles.options}>
        {CHOICES[name].map((value) => (
          <label key={value} className={styles.option}>
            <input
              type="radio"
              name={id}
              value={value}
              checked={value === chosen}
              onChange={() => changeReadingSettings({ [name]: value })}
            />
            <span>{label(value)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** One setting that is on or off. */
export function SettingSwitch({ name, label: text }: { readonly name: Switch; readonly label: string }) {
  const isOn = useReadingSetting(name);
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ target }) => changeReadingSettings({ [name]: target.checked })}
      />
      {text}
    </label>
  );
}

function label(value: string | number): string {
  if (typeof value === 'number') return `${value}%`;
  return NAMES[value] ?? value.charAt(0).toUpperCase() + value.slice(1);
}

const NAMES: Readonly<Partial<Record<string, string>>> = {
  contrast: 'More contrast',
  serif: 'Literata',
  sans: 'Sofia Sans',
};
