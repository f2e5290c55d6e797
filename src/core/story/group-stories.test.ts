import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom } from '../../bench/random.ts';
import { groupStories } from './group-stories.ts';
import type { NameFacts, StoryArticle } from './story-article.ts';

const FACTS: ReadonlyMap<string, NameFacts> = new Map<string, NameFacts>([
  ['ada', { type: 'PER', label: 'Ada Brandvold' }],
  ['goran', { type: 'PER', label: 'Goran Eklund' }],
  ['kofi', { type: 'PER', label: 'Kofi Duarte' }],
  ['hallvik', { type: 'LOC', label: 'Hallvik' }],
  ['velport', { type: 'LOC', label: 'Velport' }],
  ['norland', { type: 'LOC', label: 'Norland' }],
  ['board', { type: 'ORG', label: 'Harbour Board' }],
  ['court', { type: 'ORG', label: 'Court of Appeal' }],
]);

function article(
  id: string,
  published: string,
  names: Readonly<Record<string, number>>,
  more: Partial<StoryArticle> = {},
): StoryArticle {
  return { id, published, title: `${id} report`, names: new Map(Object.entries(names)), days: [], ...more };
}

const FERRY = [
  article(
    'a',
    '2024-03-05',
    { ada: 4, hallvik: 3, board: 2, norland: 1 },
    { title: 'Ada Brandvold closes the Hallvik ferry as the board looks for money in the capital' },
  ),
  article('b', '2024-03-07', { ada: 3, hallvik: 2, board: 1, norland: 2 }),
];
const TRIAL = [
  article('c', '2024-03-05', { goran: 5, court: 3, velport: 2, norland: 1 }),
  article('d', '2024-03-06', { goran: 4, court: 2, kofi: 1, norland: 3 }),
];

const groupsOf = (articles: readonly StoryArticle[]): readonly string[] =>
  groupStories(articles, FACTS).map(({ members }) => members.map((index) => articles[index]?.id).join(' '));

test('articles that share their people and places are one story, those that share a country are not', () => {
  const stories = groupStories([...TRIAL, ...FERRY], FACTS);
  expect(stories).toEqual([
    {
      id: 'ada-brandvold-hallvik',
      title: 'Ada Brandvold closes the Hallvik ferry',
      standfirst: '2 articles, 2024-03-05 to 2024-03-07, on Ada Brandvold, Harbour Board and Hallvik.',
      why: 'The 2 articles share Ada Brandvold, Harbour Board and 2 other names and are dated within 2 days.',
      members: [2, 3],
    },
    {
      id: 'goran-eklund-velport',
      title: 'Goran Eklund: c report',
      standfirst: '2 articles, 2024-03-05 to 2024-03-06, on Goran Eklund, Court of Appeal and Kofi Duarte.',
      why: 'The 2 articles share Goran Eklund, Court of Appeal and 1 other name and are dated within 1 day.',
      members: [0, 1],
    },
  ]);
});

test('the same people a year later are another story; printings of one report are one, whatever is known of them', () => {
  const later = article('z', '2025-03-05', { ada: 4, hallvik: 3, board: 2 });
  expect(groupsOf([...FERRY, later])).toEqual(['a b', 'z']);
  const printings = ['x', 'y'].map((id) => article(id, '2024-01-01', {}, { versionGroup: 'one' }));
  expect(groupStories(printings, FACTS).map(({ why }) => why)).toEqual([
    'The 2 articles print one text and are dated the same day.',
  ]);
  expect(groupStories([], FACTS)).toEqual([]);
});

test('a chain of neighbours does not join all', () => {
  const chain = Array.from({ length: 12 }, (_, index) =>
    article(`n${String(index).padStart(2, '0')}`, '2024-03-05', { [`p${index}`]: 3, [`p${index + 1}`]: 3 }),
  );
  expect(Math.max(...groupStories(chain, new Map()).map(({ members }) => members.length))).toBeLessThan(5);
});

function inventStories(count: number, size: number): { articles: StoryArticle[]; facts: Map<string, NameFacts> } {
  const random = createRandom(9);
  const types = ['PER', 'ORG', 'LOC'] as const;
  const facts = new Map<string, NameFacts>();
  const articles: StoryArticle[] = [];
  for (let story = 0; story < count; story += 1) {
    const start = random.below(300);
    const own = Array.from({ length: 9 }, (_, index) => `s${story}n${index}`);
    own.forEach((name, index) => facts.set(name, { type: types[index % 3] ?? 'PER', label: name }));
    for (let part = 0; part < size; part += 1) {
      const names = new Map<string, number>();
      for (let one = 0; one < 6; one += 1) names.set(own[random.below(own.length)] ?? '', 1 + random.below(5));
      // Names that half the news has: thirty countries and agencies.
      for (let one = 0; one < 6; one += 1) names.set(`c${random.below(30)}`, 1 + random.below(4));
      const day = new Date(Date.UTC(2024, 0, 1 + start + random.below(5))).toISOString().slice(0, 10);
      articles.push({ id: `s${story}-${part}`, published: day, title: `Story ${story}`, names, days: [] });
    }
  }
  for (let one = 0; one < 30; one += 1) facts.set(`c${one}`, { type: 'LOC', label: `Country ${one}` });
  return { articles, facts };
}

test('invented stories are found again', () => {
  const { articles, facts } = inventStories(60, 6);
  const stories = groupStories(articles, facts).map(({ members }) =>
    members.map((index) => articles[index]?.id.split('-')[0]),
  );
  const pairs = (size: number): number => (size * (size - 1)) / 2;
  const made = stories.reduce((sum, members) => sum + pairs(members.length), 0);
  const right = stories.reduce((sum, members) => {
    const sizes = [...new Set(members)].map((story) => members.filter((one) => one === story).length);
    return sum + sizes.reduce((all, size) => all + pairs(size), 0);
  }, 0);
  expect(right / made).toBeGreaterThanOrEqual(0.98);
  expect(right / (60 * pairs(6))).toBeGreaterThanOrEqual(0.9);
});

test('2,000 articles are grouped', () => {
  const { articles, facts } = inventStories(250, 8);
  const stories = groupStories(articles, facts);
  expect(stories.length).toBeGreaterThan(200);
});

test('every article is in one story, ids differ, titles fit, and the order of the list does not matter', () => {
  const names = fc.dictionary(fc.constantFrom(...FACTS.keys()), fc.integer({ min: 0, max: 5 }), { maxKeys: 5 });
  const made = fc.uniqueArray(
    fc.record({
      id: fc.string({ minLength: 1, maxLength: 4 }),
      published: fc.constantFrom('2024-03-05', '2024-03-09', '2024-06-01', 'soon'),
      title: fc.string({ maxLength: 90 }),
      names,
      versionGroup: fc.constantFrom('v', 'w', undefined),
    }),
    { selector: ({ id }) => id, maxLength: 8 },
  );
  fc.assert(
    fc.property(made, (records) => {
      const articles = records.map(({ versionGroup, id, published, title, names: own }) =>
        article(id, published, own, { title, ...(versionGroup === undefined ? {} : { versionGroup }) }),
      );
      const stories = groupStories(articles, FACTS);
      expect(stories.flatMap(({ members }) => members).toSorted((a, b) => a - b)).toEqual([...articles.keys()]);
      expect(new Set(stories.map(({ id }) => id)).size).toBe(stories.length);
      for (const { id, title, why } of stories) {
        expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(title.length).toBeLessThanOrEqual(60);
        expect(why).toMatch(/\.$/);
      }
      const told = (list: readonly StoryArticle[]) =>
        groupStories(list, FACTS).map((story) => ({
          ...story,
          members: story.members.map((index) => list[index]?.id),
        }));
      expect(told(articles.toReversed())).toEqual(told(articles));
    }),
    { numRuns: 60 },
  );
});
