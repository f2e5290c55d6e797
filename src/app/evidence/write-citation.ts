import type { CitationParts } from '../../core/atlas/cite.ts';
import { citeHtml, citeNews } from '../../core/atlas/cite-markup.ts';
import { citeRecord } from '../../core/atlas/cite-record.ts';

/** The formats beside plain text and Markdown, with what a file of them is. */
export const CITATION_FORMATS = {
  html: { name: 'HTML', file: 'citation.html', type: 'text/html' },
  bibtex: { name: 'BibTeX', file: 'citation.bib', type: 'application/x-bibtex' },
  ris: { name: 'RIS', file: 'citation.ris', type: 'application/x-research-info-systems' },
  csl: { name: 'CSL-JSON', file: 'citation.json', type: 'application/vnd.citationstyles.csl+json' },
  news: { name: 'Wikipedia, cite news', file: 'citation.txt', type: 'text/plain' },
} as const;
export type CitationFormat = keyof typeof CITATION_FORMATS;

/** A citation in a format. */
export async function writeCitation(parts: CitationParts, format: CitationFormat): Promise<string> {
  switch (format) {
    case 'html':
      return citeHtml(parts);
    case 'news':
      return citeNews(parts);
    case 'csl':
      return `${JSON.stringify([citeRecord(parts)], undefined, 2)}\n`;
    case 'bibtex':
    case 'ris': {
      const { writeRecord } = await import('./write-record.ts');
      return writeRecord(citeRecord(parts), format);
    }
  }
}
