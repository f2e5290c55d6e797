import { data } from 'react-router';
import type { LoaderFunctionArgs, ShouldRevalidateFunctionArgs } from 'react-router';
import { findStoryId } from '../../core/address/ids.ts';
import type { AtlasEvent, Collection, Story } from '../../core/atlas/atlas.ts';
import type { ArticleTelling } from '../../core/chronicle/tell-event.ts';
import { placeEvent } from '../../core/chronicle/place-event.ts';
import { pickNames } from '../evidence/find-telling.ts';
import { loadArticles } from '../evidence/load-articles.ts';
import type { AtlasClient } from '../platform/atlas-client.ts';

/** What a timeline is drawn from. Which of the events are shown, and how, is the address’s affair. */
export interface TimelineData {
  readonly collection: Collection;
  /** The story that the page is about; the whole collection without it. */
  readonly story?: Story;
  /** In order of time. */
  readonly events: readonly AtlasEvent[];
  /** How many there are, when `events` are not all. */
  readonly total: number;
  /** What a plate of the usual width takes, in pixels; only known in HTML that is made beforehand. */
  readonly plateHeight?: number;
  /** Articles of the whole collection. */
  readonly articleCount: number;
  readonly articles: readonly ArticleTelling[];
  readonly names: readonly (readonly [id: string, label: string])[];
  /** Short labels of people, for questions. */
  readonly people: readonly (readonly [id: string, label: string])[];
}

/** HTML that is made beforehand has so many; the page takes up the others when it runs. */
const MOST_PRERENDERED = 120;

/** Opens the events of the collection, or of the story that the URL names. A story that there is not is a 404. */
export function timelineLoader({ atlas }: { readonly atlas: AtlasClient }) {
  return async ({ params }: LoaderFunctionArgs): Promise<TimelineData> => {
    const [{ collection, totals }, all, names] = await Promise.all([atlas.manifest(), atlas.events(), atlas.names()]);
    const id = params['story'] === undefined ? undefined : findStoryId(params['story'].toLowerCase());
    const story = collection.stories.find((one) => one.id === id);
    if (params['story'] !== undefined && !story) throw data(undefined, { status: 404 });
    const own = story ? all.filter((event) => event.story === story.id) : all;
    const events = import.meta.env.SSR ? own.slice(0, MOST_PRERENDERED) : own;
    const plateHeight = import.meta.env.SSR ? await layBeforehand(events) : undefined;
    const used = new Set(events.flatMap(({ involved }) => involved));
    return {
      collection,
      ...(story && { story }),
      events,
      total: own.length,
      ...(plateHeight !== undefined && { plateHeight }),
      articleCount: totals.articles,
      articles: await loadArticles(atlas, events),
      names: pickNames(names, events),
      people: names.flatMap(({ id: name, shortLabel, type }) =>
        type === 'PER' && used.has(name) ? [[name, shortLabel] as const] : [],
      ),
    };
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
