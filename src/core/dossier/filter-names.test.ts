import { expect, test } from 'vitest';
import type { NameId, StoryId } from '../address/ids.ts';
import type { NameType } from '../entity/mention.ts';
import { countTypes, filterNames, groupByLetter } from './filter-names.ts';
import type { NameRow } from './name-file.ts';

const row = (label: string, type: NameType, story = 'harbour'): NameRow => ({
  id: label as NameId,
  type,
  label,
  mentions: 1,
  articles: 1,
  stories: [[story as StoryId, 1]],
});
const ROWS = [row('Zoë Duarte', 'PER'), row('Ana Kesh', 'PER', 'snow'), row('Kesh Bay', 'LOC'), row('Tu-16', 'ARMS')];
const labels = (view: Parameters<typeof filterNames>[1]): readonly string[] =>
  filterNames(ROWS, view).map(({ label }) => label);

test('names come from A to Z whatever their type, marks and case, and are grouped by letter', () => {
  const rows = [
    ...ROWS,
    row('Élan', 'ORG'),
    row('al-Noor', 'ORG'),
    row('‘Eel’', 'WORK'),
    row('5 May', 'ORG'),
    row('Ярость', 'ARMS'),
  ];
  expect(
    groupByLetter(filterNames(rows, {})).map(({ letter, rows: own }) => [letter, ...own.map(({ label }) => label)]),
  ).toEqual([
    ['#', '5 May'],
    ['A', 'al-Noor', 'Ana Kesh'],
    ['E', '‘Eel’', 'Élan'],
    ['K', 'Kesh Bay'],
    ['T', 'Tu-16'],
    ['Z', 'Zoë Duarte'],
    ['Я', 'Ярость'],
  ]);
});

test.each([
  ['zoe', ['Zoë Duarte']],
  ['KESH', ['Ana Kesh', 'Kesh Bay']],
  ['ke an', ['Ana Kesh']],
  ['esh', []],
  ['tu-1', ['Tu-16']],
  [' ', ['Ana Kesh', 'Kesh Bay', 'Tu-16', 'Zoë Duarte']],
])('each word that is typed begins a word of the label: %j', (q, expected) => {
  expect(labels({ q })).toEqual(expected);
});

test('a type and a story limit, and types are counted under the other limits', () => {
  expect(labels({ type: ['person'], story: ['snow' as StoryId] })).toEqual(['Ana Kesh']);
  expect(countTypes(ROWS, { type: ['arms'], q: 'kesh' })).toEqual({ person: 1, org: 0, place: 1, arms: 0, work: 0 });
});
