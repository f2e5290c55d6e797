import type { ArticleId, EventId, NameId, StoryId } from '../core/address/ids.ts';
import type { AtlasEvent, AtlasName, Evidence, Story } from '../core/atlas/atlas.ts';
import type { ListedArticle } from '../core/atlas/published.ts';
import type { ChainLink } from '../core/speech/speech.ts';
import { compareDated, dateEvents } from '../core/timeline/dated-event.ts';
import { generateEvents } from './generate-events.ts';
import type { EventPlan } from './generate-events.ts';
import { inventName, inventParagraph } from './invented-prose.ts';
import { createRandom, type Random } from './random.ts';

/** Events as the atlas has them, with what they refer to. */
export interface GeneratedEvents {
  /** In order of time. */
  readonly events: readonly AtlasEvent[];
  readonly names: readonly AtlasName[];
  readonly stories: readonly Story[];
  /** The articles that tell them, in order of id. */
  readonly articles: readonly Omit<ListedArticle, 'file'>[];
}

const EVENTS_PER_ARTICLE = 5;
const EVENTS_PER_NAME = 20;
const MOST_NAMED = 4;

/** News events of invented stories with passages, chains and names, the same for the same plan. */
export function generateAtlasEvents(plan: Omit<EventPlan, 'kind'>): GeneratedEvents {
  const { events: placed, lanes } = generateEvents({ ...plan, kind: 'news' });
  const random = createRandom(plan.seed + 1);
  const stories = lanes.map(({ story, title }): Story => ({ id: story as StoryId, title, by: 'hand' }));
  const names = Array.from({ length: Math.ceil(plan.count / EVENTS_PER_NAME) }, (_, n) => inventPerson(random, n));
  const articles = Array.from({ length: Math.ceil(plan.count / EVENTS_PER_ARTICLE) }, (_, n) => inventRow(n));
  const chains = [...names.slice(0, 50).map(chainOf), [AGENCY]];
  const events = dateEvents(placed)
    .dated.toSorted(compareDated)
    .map(({ event: { id, title, story, when, modality, order, articles: told } }): AtlasEvent => {
      const tell = (): Evidence => ({
        article: random.pick(articles).id,
        passage: { from: { kind: 'paragraph', n: 1 + random.below(20), sentence: 1 }, check: 'abcd' },
        words: inventParagraph(random),
        chain: random.pick(chains),
      });
      return {
        id: `${when.begin ?? ''}-${id}` as EventId,
        story: story as StoryId,
        title,
        when,
        modality,
        order,
        after: [],
        where: [],
        involved: Array.from({ length: 1 + random.below(MOST_NAMED) }, () => random.pick(names).id),
        evidence: [tell(), ...Array.from({ length: told - 1 }, tell)],
        differences: [],
        by: 'rule',
      };
    });
  return { events, names, stories, articles };
}

const AGENCY: ChainLink = { role: 'agency', label: 'Tide Wire', basis: 'given' };

function chainOf({ id, label }: AtlasName): readonly ChainLink[] {
  return [{ role: 'speaker', label, name: id, basis: 'given' }, AGENCY];
}

function inventPerson(random: Random, n: number): AtlasName {
  const label = inventName(random);
  return {
    id: `name-${n}` as NameId,
    type: 'PER',
    label,
    shortLabel: label.split(' ').at(-1) ?? label,
    printed: [],
    mergedFrom: [],
    articles: [],
    stories: [],
    by: 'rule',
  };
}

function inventRow(n: number): Omit<ListedArticle, 'file'> {
  const id = `2023-01-01-article-${String(n).padStart(6, '0')}` as ArticleId;
  const agency = { name: 'Tide Wire', basis: 'given' } as const;
  return {
    id,
    title: `Report ${n}`,
    agency,
    dated: { edtf: '2023-01-01', basis: 'given' },
    words: 300,
    paragraphs: 20,
  };
}
