import { describe, expect, it } from 'vitest';
import { findArticleId } from '../address/ids.ts';
import type { Name, NamedDocument } from '../entity/name.ts';
import { correctNames } from './correct-names.ts';
import type { Corrected, Correction, CorrectionOp, CorrectionValues } from './correction.ts';

const TEXT = 'Ana Roe met Roe of the Ferry Board. The Board thanked Ana Roe.';
const WORDS = ['Ana Roe', 'Roe', 'Ferry Board', 'Board', 'Ana Roe'];

function documents(): readonly NamedDocument[] {
  let from = 0;
  const mentions = WORDS.map((words) => {
    const start = TEXT.indexOf(words, from);
    from = start + words.length;
    return { start, end: from, type: words.includes('Board') ? ('ORG' as const) : ('PER' as const) };
  });
  return [{ id: 'a', text: TEXT, mentions }];
}

function name(id: string, label: string, at: readonly number[], type: Name['type']): Corrected<Name> {
  const texts = at.map((mention) => WORDS[mention] ?? '');
  const printed = [...new Set(texts)].map((text) => ({ text, count: texts.filter((one) => one === text).length }));
  const mergedFrom = printed.filter(({ text }) => text !== label).map((one) => ({ ...one, why: 'The same words.' }));
  const mentions = at.map((mention) => ({ document: 0, mention }));
  return { item: { id, type, label, shortLabel: label, printed, mergedFrom, mentions }, made: { by: 'rule' } };
}

const FOUND = [
  name('ana-roe', 'Ana Roe', [0, 1, 4], 'PER'),
  name('board', 'Board', [3], 'ORG'),
  name('ferry-board', 'Ferry Board', [2], 'ORG'),
];

function correct<Op extends CorrectionOp>(op: Op, quote: string, value: CorrectionValues[Op], nth?: number) {
  const article = findArticleId('a');
  if (article === undefined) throw new Error('no id');
  const anchor = { article, quote, ...(nth !== undefined && { nth }) };
  return correctNames(FOUND, documents(), [{ op, anchor, value, why: 'By hand.', line: 9 } as Correction]);
}

describe('names set right by hand', () => {
  it('are merged, with the reason beside the spelling', () => {
    const { names, problems } = correct('merge-names', 'The Board', { into: 'Ferry Board' });
    expect(problems).toEqual([]);
    expect(names.map(({ item }) => item.id)).toEqual(['ana-roe', 'ferry-board']);
    expect(names[1]).toMatchObject({
      item: { mergedFrom: [{ text: 'Board', count: 1, why: 'By hand.' }], mentions: [{ mention: 2 }, { mention: 3 }] },
      made: { by: 'both', handWhy: 'By hand.' },
    });
  });

  it('are split, and keep what does not leave', () => {
    const { names } = correct('split-name', 'Roe', { label: 'Roe the younger' }, 2);
    expect(names.map(({ item }) => [item.id, item.mentions.length])).toEqual([
      ['ana-roe', 2],
      ['board', 1],
      ['ferry-board', 1],
      ['roe-the-younger', 1],
    ]);
  });

  it('are renamed and keep their id', () => {
    const { names } = correct('rename-name', 'Ana Roe', { label: 'Ana M. Roe' });
    expect(names[0]?.item).toMatchObject({ id: 'ana-roe', label: 'Ana M. Roe', shortLabel: 'Ana M. Roe' });
  });

  it('can be placed', () => {
    const geo = { lat: 1, lng: 2, precision: 'area', basis: 'Own knowledge.' } as const;
    expect(correct('place-name', 'Board', geo, 2).names.find(({ item }) => item.geo)?.item.id).toBe('board');
  });

  it.each([
    ['merge-names', 'Ana Roe', { into: 'Nobody' }, undefined],
    ['merge-names', 'thanked', { into: 'Board' }, undefined],
    ['split-name', 'Ferry Board', { label: 'Other' }, undefined],
  ] as const)('are left alone when %s at “%s” does not fit', (op, quote, value, nth) => {
    const { names, problems } = correct(op, quote, value, nth);
    expect(names).toEqual(FOUND);
    expect(problems).toMatchObject([{ kind: 'correction-misfit', line: 9 }]);
  });
});
