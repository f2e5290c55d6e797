import { expect, it } from 'vitest';
import { findArticleId } from '../address/ids.ts';
import type { Attribution, SentenceVoice } from '../speech/speech.ts';
import { correctSpeech } from './correct-speech.ts';
import type { Correction, CorrectionOp, CorrectionValues } from './correction.ts';

const TEXT = 'The ferry is late, Roe said. It sank, he added.';
const ATTRIBUTION: Attribution = {
  content: { start: 0, end: 17 },
  quotes: [],
  form: 'reported',
  chain: [{ role: 'speaker', label: 'Roe', basis: 'given' }],
  how: 'cue',
};

const VOICES: readonly SentenceVoice[] = [
  { sentence: { start: 0, end: 28 }, category: 'named', attribution: 0 },
  { sentence: { start: 29, end: 47 }, category: 'own' },
];

function correct<Op extends CorrectionOp>(op: Op, quote: string, value: CorrectionValues[Op]) {
  const article = findArticleId('a');
  if (article === undefined) throw new Error('no id');
  const entry = { op, anchor: { article, quote }, value, why: 'As printed.', line: 4 } as Correction;
  return correctSpeech(TEXT, { attributions: [ATTRIBUTION], voices: VOICES }, [entry], (name) =>
    name === 'Ana Roe' ? 'ana-roe' : undefined,
  );
}

it('adds what somebody says', () => {
  const chain = [{ role: 'speaker', label: 'Roe', name: 'Ana Roe' }] as const;
  const { attributions, problems } = correct('add-quote', 'It sank', { form: 'reported', chain, voice: 'named' });
  expect(problems).toEqual([]);
  expect(attributions.map(({ made }) => made.by)).toEqual(['rule', 'hand']);
  expect(attributions[1]?.item).toMatchObject({
    content: { start: 29, end: 36 },
    chain: [{ label: 'Roe', name: 'ana-roe' }],
  });
});

it('gives words to somebody else, and says that a hand did it', () => {
  const { attributions, voices } = correct('set-speaker', 'ferry is late', {
    chain: [{ role: 'speaker', label: 'crew' }],
    voice: 'unnamed',
  });
  expect(attributions).toMatchObject([
    { item: { chain: [{ label: 'crew' }] }, made: { by: 'both', handWhy: 'As printed.' } },
  ]);
  expect(voices.map(({ category }) => category)).toEqual(['unnamed', 'own']);
});

it('takes words away from everybody', () => {
  const { attributions, voices } = correct('reject-quote', 'ferry', null);
  expect(attributions).toEqual([]);
  expect(voices.map(({ category }) => category)).toEqual(['own', 'own']);
});

it.each([
  ['reject-quote', 'added', null],
  ['reject-quote', 'the moon', null],
  ['set-speaker', 'ferry', { chain: [{ role: 'speaker', label: 'x', name: 'Nobody' }], voice: 'named' }],
] as const)('reports that %s at “%s” does not fit', (op, quote, value) => {
  const { attributions, problems } = correct(op, quote, value);
  expect(attributions.map(({ item }) => item)).toEqual([ATTRIBUTION]);
  expect(problems).toMatchObject([{ kind: 'correction-misfit', line: 4 }]);
});
