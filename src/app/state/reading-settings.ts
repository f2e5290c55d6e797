import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Storage } from '../platform/storage.ts';

/** What can be chosen, in the order in which it is shown. Text sizes are in per cent of the reader's own size. */
export const CHOICES = {
  theme: ['system', 'light', 'dark', 'contrast'],
  textSize: [90, 100, 115, 130, 150],
  lineSpacing: ['normal', 'wide'],
  measure: ['narrow', 'normal', 'wide'],
  face: ['serif', 'sans'],
  motion: ['system', 'off'],
  /** Whether keys work without Ctrl or Cmd. They disturb people who dictate (WCAG 2.1.4). */
  singleKeys: [true, false],
  /** Whether a card comes up for a name that the pointer or the focus rests on. */
  namePreviews: [true, false],
  /** Whether texts open with their names, dates and voices marked. */
  marks: [true, false],
} as const;

type Name = keyof typeof CHOICES;

export type ReadingSettings = { readonly [K in Name]: (typeof CHOICES)[K][number] };

export const DEFAULT_SETTINGS: ReadingSettings = {
  theme: 'system',
  textSize: 100,
  lineSpacing: 'normal',
  measure: 'normal',
  face: 'serif',
  motion: 'system',
  singleKeys: true,
  namePreviews: true,
  marks: true,
};

const STORED = 'reading-settings';
/** Of what is stored. Records without one are of the first version, whose names and values all hold. */
const VERSION = 1;
const NAMES = Object.keys(CHOICES) as Name[];

/** Reads stored settings; whatever is missing, not one of the choices, or of a version to come becomes the default. */
export function parseReadingSettings(stored: unknown): ReadingSettings {
  const fields = (typeof stored === 'object' && stored !== null ? stored : {}) as Readonly<Record<string, unknown>>;
  const isKnown = (fields['version'] ?? VERSION) === VERSION;
  const choose = (name: Name): unknown => {
    const choices: readonly unknown[] = CHOICES[name];
    return isKnown && choices.includes(fields[name]) ? fields[name] : DEFAULT_SETTINGS[name];
  };
  return Object.fromEntries(NAMES.map((name) => [name, choose(name)])) as ReadingSettings;
}

const store = createStore<ReadingSettings>(() => DEFAULT_SETTINGS);

/** One setting; the component is drawn again when it changes. */
export function useReadingSetting<K extends Name>(name: K): ReadingSettings[K] {
  return useStore(store, (settings) => settings[name]);
}

export function changeReadingSettings(change: Partial<ReadingSettings>): void {
  store.setState(change);
}

/** Takes up what is stored, then keeps storage and the page in step with every change. Once, at the start of the app. */
export function startReadingSettings(storage: Storage, root: HTMLElement): void {
  store.setState(parseReadingSettings(storage.read(STORED)));
  applySettings(store.getState(), root);
  store.subscribe((settings) => {
    storage.write(STORED, { version: VERSION, ...settings });
    applySettings(settings, root);
  });
}

/** The style sheets take what they know from the root element; see `tokens.css`. */
function applySettings(settings: ReadingSettings, root: HTMLElement): void {
  for (const name of NAMES) root.dataset[name] = String(settings[name]);
  const { theme } = settings;
  for (const meta of root.ownerDocument.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const own = meta.dataset['theme'];
    meta.media =
      theme === 'light' || theme === 'dark' ? (theme === own ? 'all' : 'not all') : `(prefers-color-scheme: ${own})`;
  }
}
