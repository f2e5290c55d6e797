import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { NOTICE, SOURCE, WORDS } from '../../../core/chronicle/export-network.test-support.ts';
import { writeGraphml } from '../../../core/chronicle/write-graph.ts';
import { exportMap } from './export-map.ts';

describe('the map in a file', () => {
  it('as CSV is read by another parser, formulas made harmless', async () => {
    const links = parse(await exportMap(SOURCE, 'links'), { columns: true }) as readonly Record<string, string>[];
    expect(links).toHaveLength(2);
    expect(links[0]).toMatchObject({
      from: 'ann',
      words: WORDS,
      says_who: "'=A & B",
      passages: 'Report ¶3',
      retold: NOTICE,
    });
    const names = parse(await exportMap(SOURCE, 'names'), { columns: true }) as readonly Record<string, string>[];
    expect(names.map((row) => [row['id'], row['name'], row['links']])).toEqual([
      ['ann', "'=Ann <One>", '1'],
      ['bo', 'Bo & Co "X"', '1'],
      ['cy', 'Cy 渡輪', '0'],
    ]);
  });

  it('is written in the format that was asked for', async () => {
    expect(await exportMap(SOURCE, 'graphml')).toBe(writeGraphml(SOURCE));
  });
});
