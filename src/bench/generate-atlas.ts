import { createHash } from 'node:crypto';
import type { ArticleId, EventId, NameId, StoryId } from '../core/address/ids.ts';
import { refOf } from '../core/article/passage.ts';
import { ATLAS_VERSION } from '../core/atlas/atlas.ts';
import type { Article, Atlas, AtlasEvent, AtlasName, Evidence, Story } from '../core/atlas/atlas.ts';
import type { ChainLink } from '../core/speech/speech.ts';
import { compareDated, dateEvents } from '../core/timeline/dated-event.ts';
import { generateEvents } from './generate-events.ts';
import type { EventPlan } from './generate-events.ts';
import { inventName, inventSentence } from './invented-prose.ts';
import { createRandom, type Random } from './random.ts';

const EVENTS_PER_ARTICLE = 5;
const EVENTS_PER_NAME = 20;
const MOST_NAMED = 4;
const MOST_SPEAKERS = 50;
const AGENCY: ChainLink = { role: 'agency', label: 'Tide Wire', basis: 'derived', why: 'Invented' };

/** An article that is being written: a paragraph of one sentence for each event that it tells. */
interface Draft {
  readonly id: ArticleId;
  readonly lines: string[];
}

/**
 * A whole collection of news events of invented stories, with the articles whose sentences tell them, chains and names; the same for the
 * same plan. What the build makes of a folder of clippings, without the folder.
 */
export function generateAtlas(plan: Omit<EventPlan, 'kind'>): Atlas {
  const { events: placed, lanes } = generateEvents({ ...plan, kind: 'news' });
  const random = createRandom(plan.seed + 1);
  const stories = lanes.map(({ story, title }): Story => ({ id: story as StoryId, title, by: 'hand' }));
  const people = Array.from({ length: Math.ceil(plan.count / EVENTS_PER_NAME) }, (_, n) => inventPerson(random, n));
  const drafts = Array.from({ length: Math.ceil(plan.count / EVENTS_PER_ARTICLE) }, (_, n): Draft => ({
    id: articleId(n),
    lines: [],
  }));
  const chains = [...people.slice(0, MOST_SPEAKERS).map(chainOf), [AGENCY]];
  const events = dateEvents(placed)
    .dated.toSorted(compareDated)
    .map(({ event: { id, title, story, when, modality, order, articles: told } }): AtlasEvent => {
      const involved = Array.from({ length: 1 + random.below(MOST_NAMED) }, () => random.pick(people).id);
      const tell = (): Evidence => tellIn(random.pick(drafts), random.pick(chains), random);
      return {
        id: `${when.begin ?? ''}-${id}` as EventId,
        story: story as StoryId,
        title,
        when,
        modality,
        order,
        after: [],
        where: [],
        involved,
        evidence: [tell(), ...Array.from({ length: told - 1 }, tell)],
        differences: [],
        by: 'rule',
      };
    });
  return {
    version: ATLAS_VERSION,
    collection: { title: 'Invented reports', standfirst: '', retold: false, stories },
    articles: drafts.map(finishArticle),
    events,
    names: people,
    links: [],
    quotes: [],
    aliases: {},
    problems: [],
  };
}

function chainOf({ id, label }: AtlasName): readonly ChainLink[] {
  return [{ role: 'speaker', label, name: id, basis: 'derived', why: 'Invented' }, AGENCY];
}

function inventPerson(random: Random, n: number): AtlasName {
  const label = inventName(random);
  return {
    id: `name-${String(n).padStart(6, '0')}` as NameId,
    type: 'PER',
    label,
    shortLabel: label.split(' ').at(-1) ?? label,
    printed: [],
    mergedFrom: [],
    // One of the articles: the file of each repeats the names that it mentions, with all of theirs.
    articles: [{ article: articleId(n), mentions: 1 }],
    stories: [],
    by: 'rule',
  };
}

function articleId(n: number): ArticleId {
  return `2023-01-01-article-${String(n).padStart(6, '0')}` as ArticleId;
}

/** Writes a sentence that tells an event, and points to it. */
function tellIn({ id, lines }: Draft, chain: readonly ChainLink[], random: Random): Evidence {
  const words = inventSentence(random);
  const from = { kind: 'paragraph', n: lines.push(words), sentence: 1 } as const;
  return { article: id, passage: refOf({ from, to: from, ranges: [], text: words }), words, chain };
}

function finishArticle({ id, lines }: Draft, n: number): Article {
  const text = lines.join('\n');
  let start = 0;
  const paragraphs = lines.map(({ length }) => {
    const range = { start, end: start + length };
    start = range.end + 1;
    return { range, sentences: [range] };
  });
  return {
    id,
    file: `${id}.txt`,
    part: 1,
    lines: [1, lines.length],
    text,
    title: `Report ${n}`,
    agency: { name: 'Tide Wire', basis: 'derived', why: 'Invented' },
    dated: { edtf: '2023-01-01', basis: 'derived', why: 'Invented' },
    captions: [],
    headings: [],
    paragraphs,
    setAside: [],
    language: 'en',
    timexes: [],
    mentions: [],
    attributions: [],
    voices: [],
    words: text.split(/\s/).length,
    sha256: createHash('sha256').update(text).digest('hex'),
  };
}
