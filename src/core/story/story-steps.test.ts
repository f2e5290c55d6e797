import { expect, test } from 'vitest';
import { describeStory } from './describe-story.ts';
import { linkGroups } from './link-groups.ts';
import { relateArticles, weighNames } from './relate-articles.ts';

const articles = ['a', 'b', 'c'].map((id, index) => ({
  id,
  published: '2024-03-05',
  title: '',
  names: new Map([[index < 2 ? 'ada' : 'goran', 2]]),
  days: [],
}));

test('rarer names weigh more, and sharing one relates both ways', () => {
  const weights = weighNames(articles, new Map());
  expect(weights[2]?.get('goran')).toBeGreaterThan(weights[0]?.get('ada') ?? 0);
  const relations = relateArticles(articles, weights);
  expect(relations[0]?.get(1)).toBe(relations[1]?.get(0));
  expect(relations[2]?.size).toBe(0);
});

test('groups are joined by their mean likeness', () => {
  const relations = [
    new Map([[1, 0.9]]),
    new Map([
      [0, 0.9],
      [2, 0.3],
    ]),
    new Map([[1, 0.3]]),
  ];
  expect(linkGroups(relations, 0.2)).toEqual([[0, 1], [2]]);
  expect(linkGroups(relations, 0.1)).toEqual([[0, 1, 2]]);
});

test('a story that nothing is known of still has a title and an id of its own', () => {
  const story = { members: articles.slice(0, 1), weights: [new Map<string, number>()] };
  const used = new Set(['story']);
  expect(describeStory(story, new Map(), used)).toMatchObject({ id: 'story-2024-03', title: 'Untitled' });
});
