import { parseIsoDay } from '../date/calendar.ts';
import { foldText } from '../text/fold.ts';
import type { NameWeights } from './relate-articles.ts';
import type { NameFacts, StoryArticle, StoryDraft } from './story-article.ts';
import { titleStory } from './title-story.ts';
import { compareText } from '../text/compare-text.ts';
import { countOf } from '../text/count-of.ts';

/** The articles of one story in order of publication, and what each of their names weighs. */
export interface StoryMembers {
  readonly members: readonly StoryArticle[];
  readonly weights: readonly NameWeights[];
}

const MAX_ID = 40;
const MAX_ID_WORDS = 4;

type Facts = ReadonlyMap<string, NameFacts>;

/** What the reader is told of a story. Its id is new: `used` grows by it. */
export function describeStory(story: StoryMembers, facts: Facts, used: Set<string>): Omit<StoryDraft, 'members'> {
  const scores = sumWeights(story.weights);
  const ranked = [...scores].toSorted(([a, x], [b, y]) => y - x || compareText(a, b)).map(([name]) => name);
  const labels = ranked.flatMap((name) => facts.get(name)?.label ?? []);
  const title = titleStory(findCentral(story, scores).title, labels);
  return {
    id: mintId(pickTopics(ranked, facts, title), story.members[0]?.published, used),
    title: title === '' ? 'Untitled' : title,
    standfirst: tellStandfirst(story.members, labels),
    why: tellWhy(story.members, ranked, facts),
  };
}

function sumWeights(weights: readonly NameWeights[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const own of weights) for (const [name, weight] of own) sums.set(name, (sums.get(name) ?? 0) + weight);
  return sums;
}

/** The article that has most of what the story is about for the names it has; among equals the first that has a title. */
function findCentral({ members, weights }: StoryMembers, scores: ReadonlyMap<string, number>): StoryArticle {
  const rated = members.map((article, index) => {
    const own = [...(weights[index] ?? [])];
    const shared = own.reduce((sum, [name, weight]) => sum + weight * (scores.get(name) ?? 0), 0);
    const length = Math.sqrt(own.reduce((sum, [, weight]) => sum + weight * weight, 1));
    return { article, score: article.title.trim() === '' ? -1 : shared / length };
  });
  const [best] = rated.toSorted((a, b) => b.score - a.score);
  if (best === undefined) throw new Error('a story has articles');
  return best.article;
}

function tellStandfirst(members: readonly StoryArticle[], labels: readonly string[]): string {
  const days = members.flatMap(({ published }) => published ?? []).toSorted(compareText);
  const [first, last] = [days[0], days.at(-1)];
  const dated = first === undefined ? '' : first === last ? `, ${first}` : `, ${first} to ${last}`;
  const about = labels.length === 0 ? '' : `, on ${joinWords(labels.slice(0, 3))}`;
  return `${countOf(members.length, 'article')}${dated}${about}.`;
}

function tellWhy(members: readonly StoryArticle[], ranked: readonly string[], facts: Facts): string {
  if (members.length === 1) return 'Stands alone: no other article shares enough of its names near its date.';
  const holders = (name: string): number => members.filter(({ names }) => (names.get(name) ?? 0) > 0).length;
  const shared = ranked.filter((name) => facts.has(name) && holders(name) > members.length / 2);
  const labels = shared.slice(0, 2).flatMap((name) => facts.get(name)?.label ?? []);
  const more = shared.length - labels.length;
  const names = more > 0 ? `${labels.join(', ')} and ${countOf(more, 'other name')}` : joinWords(labels);
  const [first] = members;
  const isOneText =
    first?.versionGroup !== undefined && members.every(({ versionGroup }) => versionGroup === first.versionGroup);
  const reasons = [isOneText ? 'print one text' : '', names === '' ? '' : `share ${names}`, tellDays(members)].filter(
    (reason) => reason !== '',
  );
  return `The ${members.length} articles ${joinWords(reasons)}.`;
}

function tellDays(members: readonly StoryArticle[]): string {
  const days = members.flatMap(({ published }) => (published === undefined ? [] : (parseIsoDay(published) ?? [])));
  if (days.length < members.length) return '';
  const span = days.reduce((a, b) => Math.max(a, b), -Infinity) - days.reduce((a, b) => Math.min(a, b), Infinity);
  return span === 0 ? 'are dated the same day' : `are dated within ${countOf(span, 'day')}`;
}

/** The person or organisation, then the place, that weigh most; the words of the title when there is neither. */
function pickTopics(ranked: readonly string[], facts: Facts, title: string): readonly string[] {
  const find = (...types: readonly NameFacts['type'][]): string[] => {
    const name = ranked.find((one) => types.some((type) => facts.get(one)?.type === type));
    return name === undefined ? [] : [facts.get(name)?.label ?? ''];
  };
  const topics = [...find('PER', 'ORG', 'ARMS', 'WORK'), ...find('LOC')].flatMap(toSlugWords);
  return topics.length > 0 ? topics : toSlugWords(title).slice(0, MAX_ID_WORDS);
}

function toSlugWords(text: string): readonly string[] {
  return foldText(text)
    .replace(/['.]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .slice(0, MAX_ID_WORDS);
}

function mintId(words: readonly string[], published: string | undefined, used: Set<string>): string {
  const base = words.join('-').slice(0, MAX_ID).replace(/-+$/, '') || 'story';
  const dated = published === undefined ? base : `${base}-${published.slice(0, 7)}`;
  for (let number = 0; ; number += 1) {
    const id = number === 0 ? base : number === 1 ? dated : `${dated}-${number}`;
    if (used.has(id)) continue;
    used.add(id);
    return id;
  }
}

function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
