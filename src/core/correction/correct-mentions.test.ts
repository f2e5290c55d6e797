import { expect, it } from 'vitest';
import type { Mention } from '../entity/mention.ts';
import { slice } from '../text/range.ts';
import { findArticleId } from '../address/ids.ts';
import { correctMentions } from './correct-mentions.ts';
import type { Correction, CorrectionOp, CorrectionValues } from './correction.ts';

const TEXT = 'Ana Roe met Lin in Oslo. Oslo was cold, said Roe.';

function mention(words: string, type: Mention['type'], from = 0): Mention {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length, type };
}

const FOUND = [
  mention('Ana Roe', 'PER'),
  mention('Oslo', 'ORG'),
  mention('Oslo', 'ORG', 22),
  mention('Roe', 'PER', 30),
];

function correct<Op extends CorrectionOp>(op: Op, quote: string, value: CorrectionValues[Op], nth?: number) {
  const article = findArticleId('a');
  if (article === undefined) throw new Error('no id');
  const anchor = { article, quote, ...(nth !== undefined && { nth }) };
  const entry = { op, anchor, value, why: 'As printed.', line: 3 } as Correction;
  const { mentions, problems } = correctMentions(TEXT, FOUND, [entry]);
  return { told: mentions.map(({ item, made }) => `${slice(TEXT, item)} ${item.type} ${made.by}`), problems };
}

it('adds a name that the rules missed', () => {
  expect(correct('add-name', 'Lin', { type: 'PER' }).told).toEqual([
    'Ana Roe PER rule',
    'Lin PER hand',
    'Oslo ORG rule',
    'Oslo ORG rule',
    'Roe PER rule',
  ]);
});

it('lets a longer name take the place of what it overlaps', () => {
  expect(correct('add-name', 'Ana Roe met Lin', { type: 'WORK' }).told[0]).toBe('Ana Roe met Lin WORK both');
});

it('takes a name away everywhere, or in one place', () => {
  expect(correct('reject-name', 'Oslo', null).told).toEqual(['Ana Roe PER rule', 'Roe PER rule']);
  expect(correct('reject-name', 'Oslo', null, 2).told).toEqual(['Ana Roe PER rule', 'Oslo ORG rule', 'Roe PER rule']);
});

it('changes a type and says that a hand did it', () => {
  expect(correct('set-type', 'Oslo', { type: 'LOC' }).told).toEqual([
    'Ana Roe PER rule',
    'Oslo LOC both',
    'Oslo LOC both',
    'Roe PER rule',
  ]);
});

it('reports words that the article does not have, and names that are not there, with the line', () => {
  for (const { problems } of [
    correct('reject-name', 'Bergen', null),
    correct('set-type', 'was cold', { type: 'LOC' }),
  ]) {
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ kind: 'correction-misfit', severity: 'error', line: 3 });
  }
});
