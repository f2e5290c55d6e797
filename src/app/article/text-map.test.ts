import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../../core/address/ids.ts';
import { layOutTextMap } from './text-map.ts';

const text = (...lengths: readonly number[]) => ({
  paragraphs: lengths.map((length) => ({ range: { start: 0, end: length }, sentences: [] })),
});

describe('the text map', () => {
  it('draws longer paragraphs longer and keeps the shortest visible', () => {
    const { bars } = layOutTextMap(text(400, 200, 1));
    expect(bars.map(({ width }) => width)).toEqual([124, 62, 6]);
  });

  it('numbers the first, the last and every fifth, but none beside the last', () => {
    const { bars } = layOutTextMap(text(...Array.from({ length: 21 }, () => 100)));
    expect(bars.filter(({ isNumbered }) => isNumbered).map(({ n }) => n)).toEqual([1, 5, 10, 15, 21]);
  });

  it('stays on one screen however long the text is', () => {
    expect(layOutTextMap(text(...Array.from({ length: 400 }, () => 100))).height).toBeLessThan(720);
  });

  it('brackets runs of paragraphs that only this version has', () => {
    const version = { report: '2023-09-17-ap-ship' as ArticleId, letter: 'b', of: 2, onlyHere: [4, 2, 3, 7] };
    const { brackets } = layOutTextMap({ ...text(1, 1, 1, 1, 1, 1, 1), version });
    expect(brackets).toEqual([
      { top: 15, bottom: 54 },
      { top: 85, bottom: 96 },
    ]);
  });

  it('is empty for a text without paragraphs', () => {
    expect(layOutTextMap(text())).toEqual({ height: 4, bars: [], brackets: [] });
  });
});
