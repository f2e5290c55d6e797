import { data } from 'react-router';
import type { LoaderFunctionArgs, ShouldRevalidateFunctionArgs } from 'react-router';
import { findStoryId } from '../../core/address/ids.ts';
import type { EventId, StoryId } from '../../core/address/ids.ts';
import type { AtlasEvent, Collection, Story } from '../../core/atlas/atlas.ts';
import type { ColumnName, EventColumns } from '../../core/chronicle/event-columns.ts';
import type { ArticleTelling } from '../../core/chronicle/tell-event.ts';
import { placeEvent } from '../../core/chronicle/place-event.ts';
import type { EventTelling } from '../evidence/event-telling.ts';
import type { DifferingPair, StarterQuestion } from '../../core/chronicle/starter-questions.ts';
import { columnsOf } from './columns-of.ts';
import { pickNames } from '../evidence/find-telling.ts';
import { loadArticles } from '../evidence/load-articles.ts';
import type { AtlasClient } from '../platform/atlas-client.ts';

/** Events with the articles that tell them. */
export interface ToldEvents {
  /** In order of time. */
  readonly events: readonly AtlasEvent[];
  readonly articles: readonly ArticleTelling[];
}

/** Events that are only counted until a story or a stretch of time is chosen. */
export interface CountedEvents {
  readonly columns: EventColumns;
  /** Opens the events of these rows. */
  readonly open: (rows: readonly number[]) => Promise<ToldEvents>;
  /** What is told of one event; `missing` when the collection has none of this id. */
  readonly find: (id: EventId) => Promise<EventTelling | 'missing'>;
}

/** What a timeline is drawn from. Which of the events are shown, and how, is the address’s affair. */
export interface TimelineData extends ToldEvents {
  readonly collection: Collection;
  /** The story that the page is about; the whole collection without it. */
  readonly story?: Story;
  /** How many there are, when `events` are not all. */
  readonly total: number;
  /** Instead of `events`, when there are too many of them. */
  readonly counted?: CountedEvents;
  /** What a plate of the usual width takes, in pixels; only known in HTML that is made beforehand. */
  readonly plateHeight?: number;
  /** Articles of the whole collection. */
  readonly articleCount: number;
  /** What the collection answers; none on the page of a story. */
  readonly questions: readonly StarterQuestion[];
  /** Those that the events mention. */
  readonly names: readonly ColumnName[];
}

/** HTML that is made beforehand has so many; the page takes up the others when it runs. */
const MOST_PRERENDERED = 120;

/** Opens the events of the collection, or of the story that the URL names. A story that there is not is a 404. */
export function timelineLoader({ atlas }: { readonly atlas: AtlasClient }) {
  return async ({ params }: LoaderFunctionArgs): Promise<TimelineData> => {
    const { collection, totals, pair, events } = await atlas.manifest();
    const id = params['story'] === undefined ? undefined : findStoryId(params['story'].toLowerCase());
    const story = collection.stories.find((one) => one.id === id);
    if (params['story'] !== undefined && !story) throw data(undefined, { status: 404 });
    const isSmall = events.list !== undefined || import.meta.env.SSR;
    const loaded = isSmall
      ? await loadAll(atlas, story?.id)
      : await (await import('./load-counted.ts')).loadCounted(atlas, story?.id);
    const questions = story ? [] : await ask(loaded.counted?.columns ?? columnsOf({ collection, ...loaded }), pair);
    return { collection, ...(story && { story }), questions, articleCount: totals.articles, ...loaded };
  };
}

type Loaded = Omit<TimelineData, 'collection' | 'story' | 'questions' | 'articleCount'>;

/** HTML that is made beforehand has its questions: the page rarely has to find them itself. */
async function ask(columns: EventColumns, pair: DifferingPair | undefined): Promise<readonly StarterQuestion[]> {
  return (await import('../../core/chronicle/starter-questions.ts')).findStarterQuestions(columns, pair);
}

async function loadAll(atlas: AtlasClient, story: StoryId | undefined): Promise<Loaded> {
  const [all, names] = await Promise.all([atlas.events(), atlas.eventNames()]);
  const own = story === undefined ? all : all.filter((event) => event.story === story);
  const events = import.meta.env.SSR ? own.slice(0, MOST_PRERENDERED) : own;
  const plateHeight = import.meta.env.SSR ? await layBeforehand(events) : undefined;
  const used = new Set(pickNames(names, events).map(([id]) => id));
  return {
    events,
    total: own.length,
    ...(plateHeight !== undefined && { plateHeight }),
    articles: await loadArticles(atlas, events),
    names: names.filter(({ id }) => used.has(id)),
  };
}

const USUAL_WIDTH = 1390;

async function layBeforehand(events: readonly AtlasEvent[]): Promise<number | undefined> {
  const { layoutFolded } = await import('../../core/timeline/layout-folded.ts');
  const laid = layoutFolded({
    events: events.map(placeEvent),
    lanes: [],
    width: USUAL_WIDTH,
    crowded: 'columns',
    lines: 5,
  });
  return laid.kind === 'columns' ? laid.height : undefined;
}

/** The same events serve every view of them: only another path, or the page itself, asks for others. */
export function keepsTimeline({ currentUrl, nextUrl, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  const isOtherView = currentUrl.pathname === nextUrl.pathname && currentUrl.search !== nextUrl.search;
  return isOtherView ? false : defaultShouldRevalidate;
}
