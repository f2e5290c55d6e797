import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHOICES, DEFAULT_SETTINGS, parseReadingSettings } from './reading-settings.ts';

const LAST = Object.fromEntries(Object.entries(CHOICES).map(([name, choices]) => [name, choices.at(-1)]));

describe('parseReadingSettings', () => {
  it.each([{}, { version: 1 }])('takes up what it knows, with %j', (version) => {
    expect(parseReadingSettings({ ...version, ...LAST })).toEqual(LAST);
  });

  it.each([undefined, null, 0, '', 'dark', [], {}, { theme: 'pink', textSize: '130', singleKeys: 1 }])(
    'falls back to the defaults for %j',
    (stored) => expect(parseReadingSettings(stored)).toEqual(DEFAULT_SETTINGS),
  );

  it('leaves alone what a version to come has stored', () => {
    expect(parseReadingSettings({ version: 2, ...LAST })).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps the good fields of a damaged record', () => {
    expect(parseReadingSettings({ theme: 'light', textSize: 0 })).toEqual({ ...DEFAULT_SETTINGS, theme: 'light' });
  });

  it('makes settings that mean something of anything', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (stored) => {
        for (const [name, value] of Object.entries(parseReadingSettings(stored)))
          expect(CHOICES[name as keyof typeof CHOICES]).toContain(value);
      }),
    );
  });
});
