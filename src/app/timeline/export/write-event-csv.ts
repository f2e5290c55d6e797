import { unparse } from 'papaparse';
import type { ExportRow } from '../../../core/chronicle/export-events.ts';

/** What spreadsheets take for a formula at the beginning of a cell gets an apostrophe before it (OWASP: CSV injection). */
export function writeEventCsv(rows: readonly ExportRow[]): string {
  return `${unparse([...rows], { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}
