import type { NetworkExport } from '../../../core/chronicle/export-network.ts';
import { toLinkRows, toNameRows } from '../../../core/chronicle/export-network.ts';
import { writeGexf, writeGraphml } from '../../../core/chronicle/write-graph.ts';
import { writeLinkedData } from '../../../core/chronicle/write-linked-data.ts';

/** The formats that hold names and links, with what readers call them and what a file of them is. */
export const MAP_FORMATS = {
  links: { name: 'CSV of links', file: 'links.csv', type: 'text/csv' },
  names: { name: 'CSV of names', file: 'names.csv', type: 'text/csv' },
  graphml: { name: 'GraphML', file: 'map.graphml', type: 'application/xml' },
  gexf: { name: 'GEXF', file: 'map.gexf', type: 'application/xml' },
  linked: { name: 'JSON-LD', file: 'map.jsonld', type: 'application/ld+json' },
} as const;
export type MapFormat = keyof typeof MAP_FORMATS;

/** Writes names and links in a format; what writes tables is loaded when it is asked for. */
export async function exportMap(source: NetworkExport, format: MapFormat): Promise<string> {
  switch (format) {
    case 'links':
    case 'names': {
      const { writeCsv } = await import('../../evidence/write-csv.ts');
      return writeCsv(format === 'links' ? toLinkRows(source) : toNameRows(source));
    }
    case 'graphml':
      return writeGraphml(source);
    case 'gexf':
      return writeGexf(source);
    case 'linked':
      return writeLinkedData(source);
  }
}
