import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, parseReadingSettings } from './reading-settings.ts';

describe('parseReadingSettings', () => {
  it('takes up what it knows', () => {
    const stored = { theme: 'dark', textSize: 130, lineSpacing: 'wide', singleKeys: false, namePreviews: false };
    expect(parseReadingSettings(stored)).toEqual(stored);
  });

  it.each([undefined, null, 0, '', 'dark', [], {}, { theme: 'pink', textSize: '130', singleKeys: 1 }])(
    'falls back to the defaults for %j',
    (stored) => expect(parseReadingSettings(stored)).toEqual(DEFAULT_SETTINGS),
  );

  it('keeps the good fields of a damaged record', () => {
    expect(parseReadingSettings({ theme: 'light', textSize: 0 })).toEqual({ ...DEFAULT_SETTINGS, theme: 'light' });
  });
});
