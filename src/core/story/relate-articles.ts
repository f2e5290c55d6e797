import { parseIsoDay } from '../date/calendar.ts';
import type { NameFacts, StoryArticle } from './story-article.ts';

/** How much two articles have in common, 0 to 1: article → other article → likeness, both ways. */
export type Relations = readonly ReadonlyMap<number, number>[];

/** A person tells stories apart; half the news of a week names the same few countries. */
const TYPE_WEIGHT: Readonly<Record<NameFacts['type'], number>> = { PER: 1, ORG: 0.8, ARMS: 0.8, WORK: 0.8, LOC: 0.5 };
/** Two articles are half as likely to be one story when they were printed this many days further apart. */
const HALF_LIFE_DAYS = 10;
/** As if printed this many days apart, when it is not known of one of them. */
const UNKNOWN_GAP_DAYS = 10;
/** Each article is taken to have this many rare names more, which the other has not: one common name is no story. */
const UNSEEN_NAMES = 2;
/** An article is compared with those that follow it in time among the holders of a name, at most this many. Bounds the work. */
const REACH = 64;
/** Less than this adds nothing to an average. */
const MIN_LIKENESS = 0.03;

/** Name id → how much it tells about an article. */
export type NameWeights = ReadonlyMap<string, number>;

/**
 * The weight of each name in each article: how often it is mentioned, dampened, by how rare it is in the collection, by its type.
 * Source: tf-idf, Salton and Buckley, 1988.
 */
export function weighNames(
  articles: readonly StoryArticle[],
  facts: ReadonlyMap<string, NameFacts>,
): readonly NameWeights[] {
  const holders = new Map<string, number>();
  for (const { names } of articles) for (const name of names.keys()) holders.set(name, (holders.get(name) ?? 0) + 1);
  return articles.map(({ names }) => {
    const sorted = [...names].filter(([, count]) => count > 0).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return new Map(
      sorted.map(([name, count]) => {
        const rarity = Math.log(1 + articles.length / (holders.get(name) ?? 1));
        const type = facts.get(name)?.type;
        return [name, (1 + Math.log(count)) * rarity * (type === undefined ? TYPE_WEIGHT.LOC : TYPE_WEIGHT[type])];
      }),
    );
  });
}

/**
 * Relates articles by the names they share and the days between them. `articles` are in order of publication: of the many that share a
 * frequent name, only those near in time are compared. Printings of one report are related wholly.
 */
export function relateArticles(articles: readonly StoryArticle[], weights: readonly NameWeights[]): Relations {
  const unseen = UNSEEN_NAMES * Math.log(1 + articles.length) ** 2;
  const days = articles.map(({ published }) => (published === undefined ? undefined : parseIsoDay(published)));
  const squares = weights.map((own) => [...own.values()].reduce((sum, weight) => sum + weight * weight, unseen));
  const relations = articles.map(() => new Map<number, number>());
  const relate = (a: number, b: number, likeness: number): void => {
    relations[a]?.set(b, likeness);
    relations[b]?.set(a, likeness);
  };
  sumShared(weights, (a, b, sum) => {
    const gap = Math.abs((days[a] ?? Number.NaN) - (days[b] ?? Number.NaN));
    const decay = 2 ** (-(Number.isNaN(gap) ? UNKNOWN_GAP_DAYS : gap) / HALF_LIFE_DAYS);
    const likeness = (sum / Math.sqrt((squares[a] ?? 1) * (squares[b] ?? 1))) * decay;
    if (likeness >= MIN_LIKENESS) relate(a, b, likeness);
  });
  for (const held of indexBy(articles.map(({ versionGroup }) => (versionGroup === undefined ? [] : [versionGroup])))) {
    for (const [place, a] of held.entries()) for (const b of held.slice(place + 1, place + 1 + REACH)) relate(a, b, 1);
  }
  return relations;
}

/** Calls `tell` for every pair near in time with the sum of the products of its shared names' weights. */
function sumShared(weights: readonly NameWeights[], tell: (a: number, b: number, sum: number) => void): void {
  const holders = new Map<string, number[]>();
  const sums = new Float64Array(weights.length);
  const add = (b: number, product: number, found: number[]): void => {
    if (sums[b] === 0) found.push(b);
    sums[b] = (sums[b] ?? 0) + product;
  };
  // From the last to the first: the holders met so far are those that follow, nearest last.
  for (let a = weights.length - 1; a >= 0; a -= 1) {
    const found: number[] = [];
    for (const [name, weight] of weights[a] ?? []) {
      const held = holders.get(name) ?? [];
      for (let at = held.length - 1; at >= Math.max(0, held.length - REACH); at -= 1) {
        const b = held[at] ?? 0;
        add(b, weight * (weights[b]?.get(name) ?? 0), found);
      }
      held.push(a);
      holders.set(name, held);
    }
    for (const b of found) {
      tell(a, b, sums[b] ?? 0);
      sums[b] = 0;
    }
  }
}

function indexBy(keys: readonly (readonly string[])[]): Iterable<readonly number[]> {
  const holders = new Map<string, number[]>();
  for (const [index, own] of keys.entries()) {
    for (const key of own) holders.set(key, [...(holders.get(key) ?? []), index]);
  }
  return holders.values();
}
