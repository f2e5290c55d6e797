import { describe, expect, it } from 'vitest';
import { createFormReader } from '../core/entity/form-facts.ts';
import { openGazetteer } from '../core/entity/gazetteer.ts';
import { scoreClusters } from './measure-aliases.ts';
import { makeExamples } from './train-names-examples.ts';
import { learnTags } from './train-names-learn.ts';
import { quantise } from './train-names-quantise.ts';
import { addScore, emptyScore, type NameScore, toRates } from './train-names-score.ts';
import { toLabelledText } from './train-names-text.ts';

const lists = { gazetteer: openGazetteer(''), readForm: createFormReader(openGazetteer(''), { find: () => [] }) };
const text = toLabelledText([
  {
    tokens: [
      ['Anna', 'B-PER'],
      ['Krug', 'I-PER'],
      ["'s", 'O'],
      ['dog', 'O'],
      ['.', 'O'],
    ].map(([form = '', tag = '']) => ({ form, tag })),
  },
  {
    tokens: [
      ['In', 'O'],
      ['Hull', 'I-LOC'],
      ['(', 'O'],
      ['UK', 'I-LOC'],
      [')', 'O'],
    ].map(([form = '', tag = '']) => ({ form, tag })),
  },
]);

describe('labelled text', () => {
  it('is put together as it would be printed, names with their places', () => {
    expect(text.text).toBe("Anna Krug's dog.\nIn Hull (UK)");
    expect(text.names.map(({ start, end, type }) => `${type} ${text.text.slice(start, end)}`)).toEqual([
      'PER Anna Krug',
      'LOC Hull',
      'LOC UK',
    ]);
    expect(text.sentences).toEqual([
      { start: 0, end: 16 },
      { start: 17, end: 29 },
    ]);
  });
});

describe('learning', () => {
  it('learns a sentence by heart, and says it again in whole numbers', () => {
    const examples = makeExamples([text], lists);
    const learn = (): ReturnType<typeof learnTags> =>
      learnTags(examples, { rounds: 5, seed: 1, leastSeen: 1, margin: 1 });
    const weights = quantise(learn(), 1000);
    expect(weights.features.length).toBeGreaterThan(50);
    expect(weights).toEqual(quantise(learn(), 1000));
    expect(quantise(learn(), 10).features.length).toBeLessThan(weights.features.length);
  });
});

describe('scores', () => {
  it('count exact spans and types', () => {
    const scores = new Map<string, NameScore>();
    addScore(scores, text.names, [
      { start: 0, end: 9, type: 'PER' },
      { start: 20, end: 24, type: 'ORG' },
      { start: 0, end: 4, type: 'ARMS' },
    ]);
    expect(scores.get('all')).toEqual({ marked: 3, found: 2, right: 1 });
    expect(toRates(scores.get('all') ?? emptyScore())).toMatchObject({ precision: 50, f1: 40 });
    expect(toRates(emptyScore()).f1).toBe(0);
  });

  it('of clusters are whole for the same clusters, and B³ otherwise', () => {
    const same = [
      { gold: 'a', ours: '1' },
      { gold: 'a', ours: '1' },
      { gold: 'b', ours: '2' },
    ];
    expect(scoreClusters(same).f1).toBeCloseTo(100);
    const merged = scoreClusters(same.map((one) => ({ ...one, ours: '1' })));
    expect(merged.recall).toBeCloseTo(100);
    expect(merged.precision).toBeCloseTo(500 / 9);
    expect(scoreClusters([]).f1).toBe(0);
  });
});
