import { expect, test } from 'vitest';

import { cutReports } from './cut-reports.ts';
import { keepTextLines } from './keep-text-lines.ts';

const cut = (text: string): readonly (readonly [number, number])[] =>
  cutReports(keepTextLines(text)).map((lines) => [lines[0]?.line ?? 0, lines.at(-1)?.line ?? 0]);

const ONE = 'Boats leave early\n\nThey left at noon on Monday.\n\nNobody was hurt in it.';
const TWO = 'Trains stop late\n\nThe trains stopped at night.\n\nSnow lay on the tracks.';

test('one report is not cut', () => {
  expect(cut(ONE)).toEqual([[1, 5]]);
  expect(cut('')).toEqual([]);
  expect(cut('They left at noon.\n\nWhat comes next\n\nMore wind is expected.')).toHaveLength(1);
});

test('a headline below a wide gap, a rule or a document mark opens the next report', () => {
  expect(cut(`${ONE}\n\n\n\n${TWO}`)).toEqual([
    [1, 5],
    [9, 13],
  ]);
  expect(cut(`${ONE}\n\n* * *\n\n${TWO}`)).toEqual([
    [1, 7],
    [9, 13],
  ]);
  expect(cut(`Document 1 of 2\n\n${ONE}\n\nDocument 2 of 2\n\n${TWO}`)).toHaveLength(2);
});

test('a headline printed twice opens one, and a wide gap that is usual means nothing', () => {
  expect(cut(`${ONE}\n\nTrains stop late\n\n${TWO}`)).toHaveLength(2);
  expect(cut(ONE.replaceAll('\n\n', '\n\n\n').replace('Nobody', 'WHAT NEXT\n\n\nNobody'))).toHaveLength(1);
});

test('furniture below a wide gap opens none', () => {
  expect(cut(`${ONE}\n\n\n\nPlease enter your comment!\nThe boats were late again.`)).toHaveLength(1);
});

test('a rule between paragraphs is a scene break', () => {
  expect(
    cut('Boats leave early\n\nThey left at noon.\n\nThey were late.\n\n* * *\n\nNobody was hurt in it.'),
  ).toHaveLength(1);
});

test('a channel’s sender line opens a report', () => {
  const post = (day: string): readonly string[] => [
    `Example Wire, [${day}.03.2025 18:44]`,
    'Boats leave',
    `They left the harbour on the ${day}th at noon.`,
  ];
  const lines = [...post('27'), ...post('28')].map((text, index) => ({ text, line: index + 1 }));
  expect(cutReports(lines).map((part) => part[0]?.line)).toEqual([1, 4]);
});
