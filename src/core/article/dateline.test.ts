import { expect, test } from 'vitest';

import { findOpening } from './dateline.ts';

test.each([
  ['SEOUL, South Korea (AP) — Boats left.', 'SEOUL, South Korea (AP) —', 'SEOUL, South Korea', undefined, 'AP'],
  ['Seoul, Sep 17: Boats left.', 'Seoul, Sep 17:', 'Seoul', [undefined, 9, 17], undefined],
  ['MOSCOW, Sept 17 (Reuters) - Boats left.', 'MOSCOW, Sept 17 (Reuters) -', 'MOSCOW', [undefined, 9, 17], 'Reuters'],
  ['PARIS — Boats left.', 'PARIS —', 'PARIS', undefined, undefined],
  ['NEW DELHI: Boats left.', 'NEW DELHI:', 'NEW DELHI', undefined, undefined],
  ['London, 5 March 2024 (AFP) – Boats left.', 'London, 5 March 2024 (AFP) –', 'London', [2024, 3, 5], 'AFP'],
  ['(Reuters) - Boats left.', '(Reuters) -', undefined, undefined, 'Reuters'],
  ['NEW DELHI, Sept 17 (PTI) Boats left.', 'NEW DELHI, Sept 17 (PTI)', 'NEW DELHI', [undefined, 9, 17], 'PTI'],
  [
    'BEIJING, Sept. 17 (Xinhua) -- Boats left.',
    'BEIJING, Sept. 17 (Xinhua) --',
    'BEIJING',
    [undefined, 9, 17],
    'Xinhua',
  ],
  ['MOSCOW, October 14. /TASS/. Boats left.', 'MOSCOW, October 14. /TASS/.', 'MOSCOW', [undefined, 10, 14], 'TASS'],
  ['LUNDY (April 3, 2021) -- Boats left.', 'LUNDY (April 3, 2021) --', 'LUNDY', [2021, 4, 3], undefined],
])('%j opens with a dateline', (text, words, ...[place, date, agency]) => {
  const opening = findOpening(text);
  expect(text.slice(0, opening?.range.end)).toBe(words);
  expect(opening?.place).toBe(place);
  expect(opening?.date && [opening.date.year, opening.date.month, opening.date.day]).toEqual(date);
  expect(opening?.agency?.name).toBe(agency);
});

test.each([
  '',
  'Boats left the harbour — at last.',
  'Q: Why did the boats leave?',
  'EXCLUSIVE: Boats left.',
  'The boats (AP counted nine) left.',
  'On March 5 (Tuesday) boats left.',
])('%j opens with its lead', (text) => {
  expect(findOpening(text)).toBeUndefined();
});

test('an unknown tag makes a dateline behind a place in capitals and names no agency', () => {
  expect(findOpening('CARROW, Iowa (KRVN) — A main burst.')).toMatchObject({ place: 'CARROW, Iowa' });
  expect(findOpening('CARROW, Iowa (KRVN) — A main burst.')?.agency).toBeUndefined();
  expect(findOpening('Carrow Works (CW) - a utility - said so.')).toBeUndefined();
  expect(findOpening('ORDU (AA) - Growers met.')?.agency?.name).toBe('Anadolu');
});
