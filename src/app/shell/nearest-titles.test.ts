import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../../core/address/ids.ts';
import type { ArticleRow } from '../../core/atlas/atlas.ts';
import { findNearestTitles } from './nearest-titles.ts';

function row(id: string, title: string): ArticleRow {
  return { id: id as ArticleId, title, words: 1, paragraphs: 1 };
}

const kim = row('2023-09-17-ap-kim-vladivostok', 'Kim calls at a Vladivostok university');
const wang = row('2024-07-27-reuters-blinken-wang', 'Blinken meets Wang');
const cafe = row('undated-unknown-cafe', 'Le Café fermé');

describe('findNearestTitles', () => {
  it('puts the title that shares most words first', () => {
    expect(findNearestTitles('/articles/2024-kim-vladivostok/', [wang, kim], 3)).toEqual([kim, wang]);
  });

  it('offers nothing when nothing is alike, and no more than it was asked for', () => {
    expect(findNearestTitles('/articles/', [kim, wang], 3)).toEqual([]);
    expect(findNearestTitles('/', [kim], 3)).toEqual([]);
    expect(findNearestTitles('/kim/wang', [kim, wang], 1)).toHaveLength(1);
  });

  it('does not mind accents, capitals and escapes', () => {
    expect(findNearestTitles('/CAFE', [cafe], 3)).toEqual([cafe]);
    expect(findNearestTitles('/caf%C3%A9', [cafe], 3)).toEqual([cafe]);
  });
});
