import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslItem } from '../../core/atlas/cite-record.ts';

/** Writes a record as BibTeX or RIS. The library is large: this module is loaded when one of the two is asked for. */
export function writeRecord(item: CslItem, format: 'bibtex' | 'ris'): string {
  return `${new Cite([item]).format(format).trim()}\n`;
}
