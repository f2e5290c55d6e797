import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Storage } from '../platform/storage.ts';

/** Text sizes in per cent of the reader's own size. */
export const TEXT_SIZES = [90, 100, 115, 130, 150] as const;
export const THEMES = ['system', 'light', 'dark'] as const;
export const LINE_SPACINGS = ['normal', 'wide'] as const;

export interface ReadingSettings {
  readonly theme: (typeof THEMES)[number];
  readonly textSize: (typeof TEXT_SIZES)[number];
  readonly lineSpacing: (typeof LINE_SPACINGS)[number];
  /** Whether keys work without Ctrl or Cmd. They disturb people who dictate (WCAG 2.1.4). */
  readonly singleKeys: boolean;
  /** Whether a card comes up for a name that the pointer or the focus rests on. */
  readonly namePreviews: boolean;
}

export const DEFAULT_SETTINGS: ReadingSettings = {
  theme: 'system',
  textSize: 100,
  lineSpacing: 'normal',
  singleKeys: true,
  namePreviews: true,
};

const NAME = 'reading-settings';

/** Reads stored settings; whatever is missing or not one of the choices becomes the default. */
export function parseReadingSettings(stored: unknown): ReadingSettings {
  const fields = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const choose = <T>(choices: readonly T[], value: unknown, otherwise: T): T =>
    choices.find((choice) => choice === value) ?? otherwise;
  return {
    theme: choose(THEMES, fields['theme'], DEFAULT_SETTINGS.theme),
    textSize: choose(TEXT_SIZES, fields['textSize'], DEFAULT_SETTINGS.textSize),
    lineSpacing: choose(LINE_SPACINGS, fields['lineSpacing'], DEFAULT_SETTINGS.lineSpacing),
    singleKeys: choose([true, false], fields['singleKeys'], DEFAULT_SETTINGS.singleKeys),
    namePreviews: choose([true, false], fields['namePreviews'], DEFAULT_SETTINGS.namePreviews),
  };
}

const store = createStore<ReadingSettings>(() => DEFAULT_SETTINGS);

/** One setting; the component is drawn again when it changes. */
export function useReadingSetting<K extends keyof ReadingSettings>(name: K): ReadingSettings[K] {
  return useStore(store, (settings) => settings[name]);
}

export function changeReadingSettings(change: Partial<ReadingSettings>): void {
  store.setState(change);
}

/** Takes up what is stored, then keeps storage and the page in step with every change. Once, at the start of the app. */
export function startReadingSettings(storage: Storage, root: HTMLElement): void {
  store.setState(parseReadingSettings(storage.read(NAME)));
  applySettings(store.getState(), root);
  store.subscribe((settings) => {
    storage.write(NAME, settings);
    applySettings(settings, root);
  });
}

function applySettings({ theme, textSize, lineSpacing }: ReadingSettings, root: HTMLElement): void {
  root.dataset['theme'] = theme;
  root.dataset['textSize'] = String(textSize);
  root.dataset['lineSpacing'] = lineSpacing;
  for (const meta of root.ownerDocument.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const own = meta.dataset['theme'];
    meta.media = theme === 'system' ? `(prefers-color-scheme: ${own})` : theme === own ? 'all' : 'not all';
  }
}
