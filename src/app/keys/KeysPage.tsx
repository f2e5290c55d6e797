import { DESTINATIONS } from '../shell/destinations.ts';
import { SettingSwitch } from '../ui/SettingChoice.tsx';
import { KeyTable } from './KeyTable.tsx';
import type { KeyEntry } from './KeyTable.tsx';
import styles from './KeysPage.module.css';

const EVERYWHERE: readonly KeyEntry[] = [
  { keys: ['?'], does: 'Open this list' },
  { keys: ['/'], does: 'Search. Ctrl K or Cmd K does the same, also in a field' },
  ...DESTINATIONS.flatMap(({ key, name }) => (key === undefined ? [] : [{ keys: ['g', key], does: `Go to ${name}` }])),
  { keys: ['Esc'], does: 'Close the innermost thing: a dialog, a menu, a panel' },
];

const TIMELINE: readonly KeyEntry[] = [
  { keys: ['←'], does: 'Day before, in the same story' },
  { keys: ['→'], does: 'Day after' },
  { keys: ['↑'], does: 'Event before' },
  { keys: ['↓'], does: 'Event after' },
  { keys: ['Page Up'], does: 'Story above' },
  { keys: ['Page Down'], does: 'Story below' },
  { keys: ['Home'], does: 'First event of the story' },
  { keys: ['End'], does: 'Last event of the story' },
  { keys: ['Enter'], does: 'Open what the event rests on' },
  { keys: ['Space'], does: 'Hide it, or show it again' },
  { keys: ['Esc'], does: 'Back to the plate, then let go of the event' },
];

const ARTICLE: readonly KeyEntry[] = [
  { keys: ['j'], does: 'Next paragraph' },
  { keys: ['k'], does: 'Previous paragraph' },
  { keys: ['n'], does: 'Next note' },
  { keys: ['p'], does: 'Previous note' },
  { keys: ['m'], does: 'Hide all marks in the text, or show them again' },
  { keys: ['c'], does: 'Share a passage: the selected words, or the paragraph you are at' },
  { keys: ['v'], does: 'Compare the paragraph you are at with the other version' },
  { keys: [']'], does: 'Next hit, while you find words in the article' },
  { keys: ['['], does: 'Previous hit' },
  { keys: ['Esc'], does: 'Close the field for finding words, then clear the linked passage' },
];

const SEARCH: readonly KeyEntry[] = [
  { keys: [']'], does: 'Next hit' },
  { keys: ['['], does: 'Previous hit' },
];

const COMPARISON: readonly KeyEntry[] = [
  { keys: [']'], does: 'Next difference' },
  { keys: ['['], does: 'Previous difference' },
  { keys: ['Enter'], does: 'Open the passage you are at in its article' },
  { keys: ['x'], does: 'Swap sides' },
];

/** What the keyboard does on each page. */
export function KeysPage() {
  return (
    <div className={styles.root}>
      <title>Keys — Story Atlas</title>
      <meta name="description" content="What the keyboard does in Story Atlas." />
      <h1 className={styles.title} tabIndex={-1}>
        Keys
      </h1>
      <p className={styles.text}>
        Everything can also be done with Tab, Enter and the arrow keys. Single keys never work while you type in a
        field, or together with Ctrl, Alt or Cmd. Your browser’s own keys stay as they are.
      </p>
      <SettingSwitch name="singleKeys" label="Single keys work" />
      <div className={styles.tables}>
        <KeyTable title="On every page" entries={EVERYWHERE} />
        <KeyTable title="On the plate of the timeline" entries={TIMELINE} />
        <KeyTable title="In an article" entries={ARTICLE} />
        <KeyTable title="In search results" entries={SEARCH} />
        <KeyTable title="In a comparison" entries={COMPARISON} />
      </div>
    </div>
  );
}
