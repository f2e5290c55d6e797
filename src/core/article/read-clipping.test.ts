import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../text/fold.ts';
import type { Range } from '../text/range.ts';
import { contains, slice } from '../text/range.ts';
import { findCredit } from './credit.ts';
import { keepText } from './keep-text.ts';
import { readClipping } from './read-clipping.ts';
import type { ClippingFormat, Report } from './report.ts';
import { anyText } from '../../bench/any-text.ts';

const read = (text: string, format: ClippingFormat = 'text'): readonly Report[] =>
  readClipping({ file: 'a.txt', format, text }).value;

const PIECES = [
  'Harbour opens after storm\n',
  'Ferries ran again on Monday after two days of wind.\n',
  'She said: “We waited.” They had.\n',
  'NORTHPORT, March 5 (AP) — Boats left the harbour at noon.\n',
  'A boat leaves the harbour, March 4, 2024. (Reuters)\n',
  'By Jane Doe and JOHN ROE\n',
  'Published: 5 March 2024\n',
  'WHAT COMES NEXT\n',
  'Read more: Another storm\n',
  'Advertisement\n',
  'The end came late. (AP)\n',
  'Please enter your comment!\n',
  '---\n',
  'title: Storm\n',
  '# Storm\n',
  '<p>One &amp; two.</p>',
  '<h1>Storm',
  '</div><aside>',
  '<br>',
  '![a photo](x.jpg)\n',
  '- a point\n',
  '© 2024 The Example Times\n',
  'TT\n',
  '\n',
  '\n\n\n',
  '\u202e\u0000\ud800 ',
];
const texts = fc.oneof(
  anyText(200),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 12 })), { maxLength: 30 })
    .map((all) => all.join('')),
);
const formats = fc.constantFrom<ClippingFormat>('text', 'markdown', 'html');

/** The parts of a report that must not overlap and together hold every line. */
function partsOf(report: Report): readonly Range[] {
  const { headline, standfirst, paragraphs, headings, captions, setAside } = report;
  const named = [headline, standfirst].filter((range) => range !== undefined);
  return [...named, ...[...paragraphs, ...headings, ...captions, ...setAside].map(({ range }) => range)].toSorted(
    (a, b) => a.start - b.start,
  );
}

function checkReport(report: Report): void {
  const whole = { start: 0, end: report.text.length };
  const parts = partsOf(report);
  const pointers = [report.byline, report.dateline, report.agency, report.outlet, report.dated];
  for (const range of [...parts, ...pointers.flatMap((pointer) => pointer?.range ?? [])]) {
    expect(range.start).toBeLessThan(range.end);
    expect(contains(whole, range)).toBe(true);
  }
  for (const [index, range] of parts.entries()) expect(range.start).toBeGreaterThanOrEqual(parts[index - 1]?.end ?? 0);
  let rest = '';
  let at = 0;
  for (const { start, end } of parts) {
    rest += report.text.slice(at, start);
    at = end;
  }
  // List marks belong to their paragraph's line, not to its range.
  expect((rest + report.text.slice(at)).replace(/^\s*(?:[-*•–▪●◦‣]|\d{1,2}[.)])[ \t]+$/gm, '').trim()).toBe('');
}

function checkSentences(report: Report): void {
  const last = report.paragraphs.length - 1;
  for (const [index, { range, sentences }] of report.paragraphs.entries()) {
    let at = range.start;
    let outside = '';
    for (const sentence of sentences) {
      expect(contains(range, sentence)).toBe(true);
      expect(sentence.start).toBeGreaterThanOrEqual(at);
      outside += report.text.slice(at, sentence.start);
      at = sentence.end;
    }
    outside = `${outside}${report.text.slice(at, range.end)}`.trim();
    const allowed: string[] = [];
    if (index === 0 && report.dateline && contains(range, report.dateline.range))
      allowed.push(slice(report.text, report.dateline.range));
    const credit = index === last ? findCredit(slice(report.text, range)) : undefined;
    if (credit !== undefined) allowed.push(slice(report.text, range).slice(credit.range.start));
    for (const words of allowed) outside = outside.replace(words, '');
    expect(outside.trim()).toBe('');
  }
}

describe('whatever the input', () => {
  test('nothing is thrown, every range is in bounds, every line has one role, sentences cover their paragraphs', () => {
    fc.assert(
      fc.property(texts, formats, (text, format) => {
        const { value, problems } = readClipping({ file: 'a', format, text });
        expect(value.length > 0 || problems.some(({ severity }) => severity === 'error')).toBe(true);
        expect(value.map(({ part }) => part)).toEqual(value.map((_, index) => index + 1));
        for (const report of value) {
          checkReport(report);
          checkSentences(report);
        }
      }),
      { numRuns: 600 },
    );
  });

  test('the same text gives the same reports', () => {
    fc.assert(
      fc.property(texts, formats, (text, format) => {
        const clipping = { file: 'a', format, text };
        expect(readClipping(clipping)).toEqual(readClipping(clipping));
      }),
      { numRuns: 100 },
    );
  });

  test('every word of a plain text file is in its reports', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { value } = readClipping({ file: 'a', format: 'text', text });
        if (value.length !== 1) return;
        expect(foldText(value[0]?.text ?? '')).toBe(foldText(keepText(text)));
      }),
      { numRuns: 200 },
    );
  });
});

describe('readClipping', () => {
  test('reads a report with all its parts', () => {
    const [report] = read(
      [
        'Harbour opens after storm',
        'By JANE DOE, Staff Writer',
        '',
        'A boat leaves Northport, March 4, 2024. (AP Photo/Jo Roe)',
        '',
        'NORTHPORT, March 5 (AP) — Ferries ran again on Tuesday. Nobody was hurt.',
        '',
        'WHAT COMES NEXT',
        '',
        'More wind is expected. (AP)',
        'Please enter your comment!',
      ].join('\n'),
    );
    expect(report).toMatchObject({
      byline: { names: ['Jane Doe'] },
      dateline: { place: 'NORTHPORT', date: '--03-05' },
      agency: { name: 'AP', basis: 'given' },
      dated: { edtf: '2024-03-05', basis: 'derived' },
      captions: [{ credit: 'AP Photo/Jo Roe', date: '2024-03-04', repeats: 1 }],
      headings: [{ before: 2 }],
      lines: [1, 11],
    });
    expect(report?.paragraphs.map(({ sentences }) => sentences.length)).toEqual([2, 1]);
    expect(report?.setAside.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'byline'],
      [11, 'comment-form'],
    ]);
    expect(report?.dated?.why).toBe(
      '“NORTHPORT, March 5” in the dateline; the year from the photo caption; it was a Tuesday, and the text says “on Tuesday”',
    );
  });

  test.each([
    ['', 'empty-file'],
    [' \n\t\n', 'empty-file'],
    ['\u0000\u0001\u0002\u0003'.repeat(40), 'binary'],
    ['x'.repeat(5_000_001), 'too-large'],
    ['Advertisement\n', 'no-text'],
  ])('rejects a file that holds no report (%#)', (text, kind) => {
    const { value, problems } = readClipping({ file: 'a.txt', format: 'text', text });
    expect(value).toEqual([]);
    expect(problems).toMatchObject([{ kind, severity: 'error', file: 'a.txt' }]);
  });

  test('names what a person should look at', () => {
    const { problems } = readClipping({
      file: 'a.txt',
      format: 'text',
      text: 'The boat left at noon and came back at night.',
    });
    expect(problems).toMatchObject([
      { kind: 'no-date', severity: 'warning', line: 1 },
      { kind: 'no-headline', severity: 'warning', line: 1 },
    ]);
  });

  test('a page saved twice in one file keeps its paragraphs', () => {
    const page = 'Harbour opens\n\nFerries ran again on Monday after two days.\n\nNobody was hurt in all the wind.\n\n';
    expect(read(page + page)[0]?.paragraphs.length).toBeGreaterThanOrEqual(2);
  });
});
