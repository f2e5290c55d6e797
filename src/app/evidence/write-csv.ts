import { unparse } from 'papaparse';

/** Flat rows as CSV (RFC 4180). What spreadsheets take for a formula at the beginning of a cell gets an apostrophe before it (OWASP: CSV injection). */
export function writeCsv(rows: readonly object[]): string {
  return `${unparse([...rows], { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}
