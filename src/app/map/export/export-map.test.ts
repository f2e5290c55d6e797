import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { toLinkRows, toNameRows } from '../../../core/chronicle/export-network.ts';
import { SOURCE, WORDS } from '../../../core/chronicle/export-network.test-support.ts';
import { writeGexf, writeGraphml } from '../../../core/chronicle/write-graph.ts';
import { writeLinkedData } from '../../../core/chronicle/write-linked-data.ts';
import { exportMap } from './export-map.ts';

describe('the map in a file', () => {
  it('as CSV is read by another parser, formulas made harmless', async () => {
    const links = parse(await exportMap(SOURCE, 'links'), { columns: true }) as readonly Record<string, string>[];
    const asText = (row: object): object =>
      Object.fromEntries(Object.entries(row).map(([key, value]) => [key, String(value).replace(/^=/, "'=")]));
    expect(links[0]).toMatchObject({ says: `'=Ann <One> met Bo & Co "X"`, says_who: "'=A & B", words: WORDS });
    expect(links).toEqual(toLinkRows(SOURCE).map(asText));
    const names = parse(await exportMap(SOURCE, 'names'), { columns: true }) as readonly Record<string, string>[];
    expect(names).toEqual(toNameRows(SOURCE).map(asText));
  });

  it.each([
    ['graphml', writeGraphml],
    ['gexf', writeGexf],
    ['linked', writeLinkedData],
  ] as const)('is written as %s when that was asked for', async (format, write) => {
    expect(await exportMap(SOURCE, format)).toBe(write(SOURCE));
  });
});
