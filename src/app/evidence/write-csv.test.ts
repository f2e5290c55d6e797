import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../bench/any-text.ts';
import { HOSTILE_INPUTS } from '../../bench/hostile/hostile-inputs.ts';
import { writeCsv } from './write-csv.ts';

const read = (csv: string): string[][] => parse(csv, { relax_column_count: false, record_delimiter: '\r\n' });
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

describe('a table for spreadsheets', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['-1+1', "'-1+1"],
    ['＝1', "'＝1"],
    ['＠SUM', "'＠SUM"],
    ['-12.5', '-12.5'],
    ['+49', '+49'],
    ['a=b', 'a=b'],
  ])('has %j as %j', (text, cell) => expect(read(writeCsv([{ text }]))[1]).toEqual([cell]));

  it('leaves numbers numbers', () => expect(writeCsv([{ n: -3 }])).toBe('n\r\n-3\r\n'));

  it('starts no cell as a formula and loses no text, whatever stands in it', () => {
    const check = (text: string): void => {
      const [, [cell = ''] = []] = read(writeCsv([{ text, other: 'x' }]));
      if (FORMULA.test(cell)) expect(cell).toMatch(/^[-+]?\d[\d.,]*$/);
      expect(cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '')).toBe(
        text.toWellFormed().replace(/^'(?=[=+\-@\t\r＝＋－＠])/, ''),
      );
    };
    for (const { text } of HOSTILE_INPUTS) check(text);
    fc.assert(fc.property(anyText(), check));
  });
});
