import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPassage, parsePassage } from '../address/passage-id.ts';
import { checkCode } from '../text/check-code.ts';
import { slice } from '../text/range.ts';
import type { Range } from '../text/range.ts';
import { findPassage, placeSentences, refOf, snapToSentences } from './passage.ts';
import { resolvePassage } from './resolve-passage.ts';
import type { Report } from './report.ts';

/** A report made of paragraphs, each a list of sentences. */
function makeReport(paragraphs: readonly (readonly string[])[], headline = 'Ferry starts again'): Report {
  let text = headline;
  const read = paragraphs.map((sentences) => {
    text += '\n';
    const start = text.length;
    const ranges: Range[] = [];
    for (const sentence of sentences) {
      if (ranges.length > 0) text += ' ';
      ranges.push({ start: text.length, end: text.length + sentence.length });
      text += sentence;
    }
    return { range: { start, end: text.length }, sentences: ranges };
  });
  return {
    file: 'a.txt',
    part: 1,
    lines: [1, paragraphs.length + 1],
    text,
    headline: { start: 0, end: headline.length },
    captions: [],
    headings: [],
    paragraphs: read,
    setAside: [],
  };
}

const ferry = [
  ['The ferry sailed again on Friday.', 'Two hundred people came to see it leave.'],
  ['Its captain, Ida Holm, said the engine had been replaced in a week.'],
  ['“We are glad,” the mayor told a small crowd.', 'She gave no figure for the cost.', 'Repairs began in March.'],
];
const report = makeReport(ferry);
const link = (text: string) => {
  const ref = parsePassage(text);
  if (ref === undefined) throw new Error(`not a passage: ${text}`);
  return ref;
};
const linkTo = (text: string, from: Report = report) => {
  const passage = findPassage(from, link(text));
  if (passage === undefined) throw new Error(`no passage ${text}`);
  return refOf(passage);
};

describe('a passage', () => {
  it.each([
    ['p1s2', 'Two hundred people came to see it leave.'],
    ['p2', 'Its captain, Ida Holm, said the engine had been replaced in a week.'],
    ['p3s1-p3s2', '“We are glad,” the mayor told a small crowd. She gave no figure for the cost.'],
    [
      'p1s2-p2',
      'Two hundred people came to see it leave.\n\nIts captain, Ida Holm, said the engine had been replaced in a week.',
    ],
    ['h', 'Ferry starts again'],
  ])('%s is its words', (ref, words) => {
    expect(findPassage(report, link(ref))?.text).toBe(words);
  });

  it.each(['p4', 'p1s3', 'c1', 'p2-p1', 'p0s1-p1'].filter((text) => parsePassage(text)))('%s is none', (ref) => {
    expect(findPassage(report, link(ref))).toBeUndefined();
  });

  it('is what a selection touches, in whole sentences', () => {
    const start = report.text.indexOf('came to');
    const end = report.text.indexOf('engine');
    const passage = snapToSentences(report, { start, end });
    expect(passage && formatPassage(refOf(passage))).toMatch(/^p1s2-p2s1~[a-z2-7]{4}$/);
    expect(snapToSentences(report, { start: 3, end: 3 })).toMatchObject({ from: { kind: 'headline' } });
    expect(snapToSentences(report, { start: -9, end: -3 })).toBeUndefined();
  });
});

describe('a passage link', () => {
  it('finds its sentence where it stood', () => {
    expect(resolvePassage(report, linkTo('p3s2'))).toMatchObject({ kind: 'exact', passage: { text: ferry[2]?.[1] } });
  });

  it('without a check code goes by the place alone', () => {
    expect(resolvePassage(report, link('p2'))).toMatchObject({ kind: 'exact' });
  });

  it('finds a sentence, a paragraph and a run that moved', () => {
    const edited = makeReport([['Rain fell all day.'], ...ferry]);
    for (const [ref, toParagraph] of [
      ['p2s1', 3],
      ['p3', 4],
      ['p3s2-p3s3', 4],
      ['p1s2-p2s1', 2],
    ] as const) {
      expect(resolvePassage(edited, linkTo(ref))).toMatchObject({ kind: 'moved', toParagraph });
    }
  });

  it('takes the nearest of two equal sentences', () => {
    const edited = makeReport([['Same words here.'], ['Other.'], ['New.'], ['Same words here.']]);
    const ref = { ...link('p3s1'), check: checkCode('Same words here.') };
    expect(resolvePassage(edited, ref)).toMatchObject({ kind: 'moved', toParagraph: 4 });
  });

  it('finds the closest passage to its quoted words when they changed', () => {
    const edited = makeReport([
      ...ferry.slice(0, 2),
      ['“We are glad,” the mayor said.', 'She gave no exact figure for the total cost.'],
    ]);
    const result = resolvePassage(edited, linkTo('p3s2'), 'She gave no figure for the cost.');
    expect(result).toMatchObject({
      kind: 'changed',
      passage: { text: 'She gave no exact figure for the total cost.' },
    });
  });

  it('is honest when nothing comes near: no passage, at most the paragraph', () => {
    const ref = { ...linkTo('p3s2'), check: 'aaaa' };
    expect(resolvePassage(report, ref, 'An entirely different subject of farming and wheat.')).toEqual({
      kind: 'gone',
      paragraph: 3,
    });
    expect(resolvePassage(report, ref)).toEqual({ kind: 'gone', paragraph: 3 });
    expect(resolvePassage(report, link('p9~aaaa'))).toEqual({ kind: 'gone' });
    expect(resolvePassage(report, link('c1s1'), 'two words')).toEqual({ kind: 'gone' });
  });

  it('made of any sentence of any report is exact, and still exact after other paragraphs were edited behind it', () => {
    const words = fc.array(fc.stringMatching(/^[A-Za-z]{1,9}$/), { minLength: 1, maxLength: 8 });
    const sentence = words.map((list) => `${list.join(' ')}.`);
    const paragraphs = fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(paragraphs, paragraphs, (before, after) => {
        const first = makeReport(before);
        const longer = makeReport([...before, ...after]);
        for (const { unit, range } of placeSentences(first)) {
          const passage = findPassage(first, { from: unit });
          if (unit.kind === 'headline' || passage === undefined) continue;
          expect(passage.text).toBe(slice(first.text, range));
          expect(resolvePassage(longer, refOf(passage))).toMatchObject({
            kind: 'exact',
            passage: { text: passage.text },
          });
        }
      }),
    );
  });
});
