import { expect, test } from 'vitest';
import { dropBidiControls, hasLookAlikes, turnsDirection } from './plain-label.ts';

test('takes out what turns the reading direction', () => {
  expect(dropBidiControls('Jane \u202eeoD\u202c \u2066x\u2069\u200f')).toBe('Jane eoD x');
});

test.each([
  ['Jane Doe', false],
  ['Jane \u202eeoD', true],
  ['\u2067Jane\u2069', true],
  ['שלום\u200f!', false],
])('%j turns direction: %s', (text, turns) => expect(turnsDirection(text)).toBe(turns));

test.each([
  ['Kim Jong Un', false],
  ['K\u0456m Jong Un', true],
  ['\u0391lpha Bank', true],
  ['Ким Чен Ын', false],
  ['Kim Ким', false],
  ['İzmir Żuraw', false],
])('%j has letters that pass for others: %s', (text, mixed) => expect(hasLookAlikes(text)).toBe(mixed));
