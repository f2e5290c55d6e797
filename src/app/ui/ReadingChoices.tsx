import { SettingChoice, SettingSwitch } from './SettingChoice.tsx';
import styles from './SettingChoice.module.css';

/** What is chosen most often; everything is on the page of settings. */
export function ReadingChoices() {
  return (
    <form className={styles.form} aria-label="How pages look" onSubmit={(event) => event.preventDefault()}>
      <SettingChoice name="textSize" />
      <SettingChoice name="lineSpacing" />
      <SettingChoice name="theme" />
      <SettingSwitch name="singleKeys" label="Single keys work, such as j and k" />
      <SettingSwitch name="namePreviews" label="Names show a card when the pointer rests on them" />
    </form>
  );
}
