import { unparse } from 'papaparse';

/** What spreadsheets take for a formula, in full width too; a number is one, whatever its sign. */
const FORMULA = /^(?![-+]?\d[\d.,]*$)[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** Flat rows as CSV (RFC 4180). What spreadsheets take for a formula at the beginning of a cell gets an apostrophe before it (OWASP: CSV injection). */
export function writeCsv(rows: readonly object[]): string {
  return `${unparse([...rows], { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;
}
