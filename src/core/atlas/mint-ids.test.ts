import { describe, expect, it } from 'vitest';
import { isId } from '../address/ids.ts';
import type { Report } from '../article/report.ts';
import { mintIds } from './mint-ids.ts';

function report(headline: string, body: string, extra: Partial<Report> = {}): Report {
  const text = `${headline}\n${body}`;
  const range = { start: headline.length + 1, end: text.length };
  return {
    file: 'a.txt',
    part: 1,
    lines: [1, 2],
    text,
    ...(headline !== '' && { headline: { start: 0, end: headline.length } }),
    captions: [],
    headings: [],
    paragraphs: [{ range, sentences: [range] }],
    setAside: [],
    ...extra,
  };
}
const dated = { edtf: '2024-03-08', basis: 'given', why: '' } as const;
const agency = { name: 'AP', basis: 'given', why: '' } as const;
const mint = (value: Report, letter?: string) => mintIds([{ report: value, wordsFrom: value, letter }], new Set())[0];

describe('an id', () => {
  it.each([
    [
      report('Dockers Return to Work in Lindholm', 'In the town of Lindholm it was said.', { dated, agency }),
      '2024-03-08-ap-lindholm-dockers',
    ],
    [
      report('Mayor Ida Holm visits Lindholm', 'The mayor, Ida Holm, in Lindholm.', { dated }),
      '2024-03-08-unknown-ida-holm-lindholm',
    ],
    [
      report('', 'Snow closed the pass.', { outlet: { name: 'Ostsee Post', why: '' } }),
      'undated-ostseepost-snow-closed',
    ],
    [report('Шойгу прибыл', 'Текст.'), /^undated-unknown-report-[a-z2-7]{4}$/],
    [report('X', 'Y'), /^undated-unknown-report-[a-z2-7]{4}$/],
    [report('Pneumonoultramicroscopicsilicovolcanoconiosis returns', 'Z.'), 'undated-unknown-pneumonoultramic-returns'],
  ])('is made of date, agency or outlet, and words', (value, id) => {
    expect(mint(value)).toMatch(id);
  });

  it('carries the letter of a printing and the words of the first', () => {
    const first = report('Dockers return in Lindholm', 'Now in Lindholm.', { dated, agency });
    const second = report('Another headline', 'Now in Lindholm.', { dated, agency });
    const ids = mintIds(
      [
        { report: first, wordsFrom: first, letter: 'a' },
        { report: second, wordsFrom: first, letter: 'b' },
      ],
      new Set(),
    );
    expect(ids).toEqual(['2024-03-08-ap-lindholm-dockers-a', '2024-03-08-ap-lindholm-dockers-b']);
  });

  it('is never given twice, nor one that is taken, and always fits', () => {
    const same = report('Rain falls on plain', 'Rain.', { dated });
    const many = Array.from({ length: 30 }, () => ({ report: same, wordsFrom: same }));
    const ids = mintIds(many, new Set(['2024-03-08-unknown-rain-falls']));
    expect(new Set(ids).size).toBe(30);
    expect(ids[0]).toBe('2024-03-08-unknown-rain-falls-2');
    expect(ids.every(isId)).toBe(true);
  });
});
