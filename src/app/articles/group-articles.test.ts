import { describe, expect, it } from 'vitest';
import type { ArticleId, StoryId } from '../../core/address/ids.ts';
import type { ArticleRow } from '../../core/atlas/atlas.ts';
import { groupAll, groupByStory, groupVersions } from './group-articles.ts';

const KIM = 'kim' as StoryId;
const VIENTIANE = 'vientiane' as StoryId;

function row(id: string, more: Partial<ArticleRow> = {}): ArticleRow {
  return { id: id as ArticleId, title: id, words: 1, paragraphs: 1, ...more };
}

const a = row('2023-09-17-ap-kim-vladivostok-a', { story: KIM, version: { letter: 'a', of: 2 } });
const b = row('2023-09-17-ap-kim-vladivostok-b', { story: KIM, version: { letter: 'b', of: 2 } });
const single = row('2024-07-27-reuters-blinken-wang', { story: VIENTIANE });

describe('groupVersions', () => {
  it('keeps printings of one report together, even when another report stands between them', () => {
    expect(groupVersions([a, single, b])).toEqual([[a, b], [single]]);
  });

  it('does not take an id that merely ends in a letter for a version', () => {
    const vitaminA = row('2020-01-01-ap-vitamin-a');
    const vitaminB = row('2020-01-01-ap-vitamin-b');
    expect(groupVersions([vitaminA, vitaminB])).toEqual([[vitaminA], [vitaminB]]);
  });
});

describe('groupByStory', () => {
  const stories = [
    { id: VIENTIANE, title: 'Vientiane', by: 'hand' },
    { id: KIM, title: 'Kim', by: 'hand' },
  ] as const;

  it('follows the order of stories and puts articles without one last', () => {
    const loose = row('undated-unknown-loose');
    const groups = groupByStory([a, b, single, loose], stories);
    expect(groups.map(({ story, articles, reports }) => [story?.id, articles, reports.length])).toEqual([
      [VIENTIANE, 1, 1],
      [KIM, 2, 1],
      [undefined, 1, 1],
    ]);
  });

  it('keeps articles whose story is not named', () => {
    const groups = groupByStory([a, single], stories.slice(0, 1));
    expect(groups.reduce((sum, { articles }) => sum + articles, 0)).toBe(2);
  });

  it('leaves out stories without rows', () => {
    expect(groupByStory([single], stories)).toHaveLength(1);
    expect(groupByStory([], stories)).toEqual([]);
    expect(groupAll([])).toEqual([]);
  });
});
