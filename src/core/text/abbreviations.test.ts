import { expect, test } from 'vitest';

import { ABBREVIATIONS, BEFORE_NUMBER, OPENERS, SPEECH_VERBS, TITLES } from './abbreviations.ts';

test.each([
  ['titles', TITLES],
  ['before a number', BEFORE_NUMBER],
  ['abbreviations', ABBREVIATIONS],
  ['openers', OPENERS],
  ['speech verbs', SPEECH_VERBS],
])('%s are looked up in lower case and without white space', (_, words) => {
  for (const word of words) expect(word).toMatch(/^[^\s\p{Lu}]+$/u);
});
