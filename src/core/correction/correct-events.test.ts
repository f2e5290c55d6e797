import { expect, it } from 'vitest';
import { findArticleId } from '../address/ids.ts';
import type { TextEvent } from '../event/event.ts';
import { correctEvents } from './correct-events.ts';
import { correctLinks } from './correct-links.ts';
import type { Corrected, Correction, CorrectionOp, CorrectionValues } from './correction.ts';
import { mergeEvents } from './merge-events.ts';

const TEXT = 'Roe sailed in May. Lin wrote a song. Later Roe returned.';
const SENTENCES = [
  { start: 0, end: 18 },
  { start: 19, end: 36 },
  { start: 37, end: 56 },
];
const DATE = { edtf: '2020-05', begin: '2020-05-01', end: '2020-05-31', precision: 'month', basis: 'derived' } as const;

function event(words: string, sentence: number, after: TextEvent['after'] = []): TextEvent {
  const start = TEXT.indexOf(words);
  const trigger = { start, end: start + words.length };
  const when = { ...DATE, why: '“May”.' };
  const range = SENTENCES[sentence] ?? { start: 0, end: 0 };
  return {
    sentence: range,
    trigger,
    kind: 'go',
    title: words,
    when,
    modality: 'happened',
    after,
    where: [],
    involved: [],
  };
}

const FOUND = [event('sailed', 0), event('returned', 2, [{ event: 0, words: { start: 37, end: 42 } }])];
const resolve = (name: string): string | undefined => ({ Roe: 'roe', Lin: 'lin' })[name];

function entry<Op extends CorrectionOp>(op: Op, quote: string, value: CorrectionValues[Op]): Correction {
  const article = findArticleId('a');
  if (article === undefined) throw new Error('no id');
  return { op, anchor: { article, quote }, value, why: 'By hand.', line: 7 } as Correction;
}

function correct<Op extends CorrectionOp>(op: Op, quote: string, value: CorrectionValues[Op]) {
  return correctEvents({ text: TEXT, sentences: SENTENCES }, FOUND, [entry(op, quote, value)], resolve);
}

it('adds an event with the sentence that it rests on, and keeps the order that others point to', () => {
  const value = { title: 'Lin writes a song', date: '2020-06-01', dateWhy: 'Told elsewhere.', involved: ['Lin'] };
  const { events, problems } = correct('add-event', 'wrote', value);
  expect(problems).toEqual([]);
  expect(events.map(({ made }) => made.by)).toEqual(['rule', 'hand', 'rule']);
  expect(events[1]?.item).toMatchObject({ sentence: SENTENCES[1], involved: ['lin'], when: { precision: 'day' } });
  expect(events[2]?.item.after).toMatchObject([{ event: 0 }]);
});

it('changes only what the editor says', () => {
  const { events } = correct('set-event', 'sailed', { date: '2020-05-03?', dateWhy: 'A guess.' });
  expect(events[0]).toMatchObject({
    item: { title: 'sailed', when: { edtf: '2020-05-03?', basis: 'unclear', why: 'A guess.' } },
    made: { by: 'both' },
  });
});

it('takes an event away, and with it what pointed to it', () => {
  const { events } = correct('reject-event', 'sailed', null);
  expect(events.map(({ item }) => [item.title, item.after])).toEqual([['returned', []]]);
});

it.each([
  ['reject-event', 'wrote', null],
  ['set-event', 'moon', {}],
  ['add-event', 'wrote', { title: 'x', date: 'soon', dateWhy: 'y' }],
  ['add-event', 'wrote', { title: 'x', date: '2020', dateWhy: 'y', where: ['Atlantis'] }],
] as const)('reports that %s at “%s” does not fit', (op, quote, value) => {
  const { events, problems } = correct(op, quote, value);
  expect(events.map(({ item }) => item.title)).toEqual(['sailed', 'returned']);
  expect(problems).toMatchObject([{ kind: 'correction-misfit', line: 7 }]);
});

it('joins two events into one', () => {
  const alone = [{ tellings: [{ text: 0, event: 0 }] }, { tellings: [{ text: 0, event: 1 }] }] as const;
  const told = FOUND.map((item): Corrected<TextEvent> => ({ item, made: { by: 'rule' } }));
  const same = entry('reject-event', 'sailed', null).anchor;
  const texts = [{ id: 'a', text: TEXT, events: told }];
  const merged = mergeEvents(alone, texts, [entry('merge-events', 'returned', { same })]);
  expect(merged.events.map(({ tellings }) => tellings.length)).toEqual([2]);
  expect(merged.problems).toEqual([]);
  const astray = mergeEvents(alone, texts, [entry('merge-events', 'song', { same })]);
  expect(astray.events).toEqual(alone);
  expect(astray.problems).toMatchObject([{ line: 7 }]);
});

it('adds and rejects links, and reports what does not fit', () => {
  const text = { text: TEXT, sentences: SENTENCES };
  const add = entry('add-link', 'wrote a song', { a: 'Lin', b: 'Roe', kind: 'said', verb: 'sang of' });
  const { links } = correctLinks(text, [], [add], resolve);
  expect(links).toMatchObject([{ item: { a: 'lin', b: 'roe', sentence: SENTENCES[1] }, made: { by: 'hand' } }]);
  const reject = entry('reject-link', 'wrote', { a: 'Roe', b: 'Lin' });
  expect(
    correctLinks(
      text,
      links.map(({ item }) => item),
      [reject],
      resolve,
    ).links,
  ).toEqual([]);
  const misfits = [reject, entry('add-link', 'wrote', { a: 'Lin', b: 'Lin', kind: 'met', verb: 'met' })];
  expect(correctLinks(text, [], misfits, resolve).problems).toHaveLength(2);
});
