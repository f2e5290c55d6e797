import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openGazetteer } from '../entity/gazetteer.ts';
import { createRuleRecogniser } from '../entity/recognise-names.ts';
import { annotateText } from './annotate-text.ts';
import type { Engine } from './engine.ts';

const gazetteer = openGazetteer('first\t-\tIda|Bo\nplace\t-\tLindholm|Arn\ncountry\tNO\tNorway');
const engine: Engine = { gazetteer, recognise: createRuleRecogniser(gazetteer), locate: () => new Map() };
const TEXT = [
  'The mayor of Lindholm, Ida Holm, opened the harbour on Friday.',
  '“It is a good day for the whole town,” Holm told reporters.',
].join('\n\n');

const cut = (text: string, [start, end]: readonly [number, number]): string => text.slice(start, end);

describe('the annotations of a text', () => {
  const read = annotateText({ id: 'x', text: TEXT, published: '2024-03-09' }, engine);

  it('give its sentences, dates and names, cut from the text as it is', () => {
    expect(read.sentences.map((span) => cut(TEXT, span))).toEqual(TEXT.split('\n\n'));
    expect(read.timexes.map(({ start, end, value }) => [TEXT.slice(start, end), value])).toEqual([
      ['Friday', '2024-03-08'],
    ]);
    expect(read.entities.map(({ start, end }) => TEXT.slice(start, end))).toEqual(
      expect.arrayContaining(['Lindholm', 'Ida Holm', 'Holm']),
    );
  });

  it('give the speaker of a quotation by the full name', () => {
    expect(read.attributions).toMatchObject([{ speaker: 'Ida Holm', direct: true }]);
    expect(cut(TEXT, read.attributions[0]?.content ?? [0, 0])).toContain('a good day');
  });

  it('leave a text in another language unread', () => {
    const text = 'Der Hafen wurde am Freitag wieder geöffnet, und die Stadt war froh darüber, dass es weitergeht.';
    const german = annotateText({ id: 'x', text, published: null }, engine);
    expect(german).toMatchObject({ language: 'de', timexes: [], entities: [], attributions: [], events: [] });
    expect(german.sentences).toHaveLength(1);
  });
});

/** Bits of news prose and of noise, which meet in ways that no clipping has. */
const BITS = [
  'Ida Holm',
  ' said ',
  'Lindholm',
  ' on Friday',
  '“',
  '”',
  '"',
  "'",
  '. ',
  ', ',
  '\n\n',
  '\n',
  ' a day after ',
  'according to ',
  'officials',
  ' will ',
  ' met ',
  'Bo',
  ' who ',
  '(',
  ')',
  ' — ',
  '12 March 2024',
  ' the 1980s ',
  'é\u0301',
  '\u{1f6a2}',
  '\ud800',
  ' that ',
];

it('lie inside the text, in order, for any text; and are the same again', () => {
  const text = fc.array(fc.oneof(fc.constantFrom(...BITS), fc.string({ maxLength: 8 })), { maxLength: 40 });
  fc.assert(
    fc.property(text, fc.option(fc.constant('2024-03-09')), (bits, published) => {
      const whole = bits.join('');
      const read = annotateText({ id: 'x', text: whole, published }, engine);
      const layers = [
        read.sentences,
        read.timexes.map(({ start, end }) => [start, end] as const),
        read.entities.map(({ start, end }) => [start, end] as const),
      ];
      for (const layer of layers) {
        let at = 0;
        for (const [start, end] of layer) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(whole.length);
      }
      for (const { content, cue, source } of read.attributions) {
        for (const span of [content, cue, source]) if (span) expect(cut(whole, span)).not.toBe('');
      }
      for (const { title, trigger } of read.events) {
        expect(title.length).toBeLessThanOrEqual(60);
        expect(cut(whole, trigger)).not.toBe('');
      }
      expect(annotateText({ id: 'x', text: whole, published }, engine)).toEqual(read);
    }),
    { numRuns: 300 },
  );
});
