import type { AtlasEvent } from '../../core/atlas/atlas.ts';
import type { ColumnName } from '../../core/chronicle/event-columns.ts';
import type { ArticleTelling } from '../../core/chronicle/tell-event.ts';
import type { EventLinkData, EventTelling } from './event-telling.ts';

/** What events are told with: everything by id. */
export interface TellingSource {
  /** In order of time. */
  readonly events: readonly AtlasEvent[];
  readonly byId: ReadonlyMap<string, AtlasEvent>;
  readonly articles: ReadonlyMap<string, ArticleTelling>;
  readonly names: ReadonlyMap<string, string>;
}

/** Gathers what is shown of one event. Its neighbours are those of its own story. */
export function findTelling(event: AtlasEvent, { events, byId, articles, names }: TellingSource): EventTelling {
  const own = events.filter(({ story }) => story === event.story);
  const index = own.indexOf(event);
  const [before, after] = [own[index - 1], own[index + 1]];
  return { event, articles, names, events: byId, ...(before && { before }), ...(after && { after }) };
}

/** Names that events mention, label by id; and nothing of the others. */
export function pickNames(
  names: readonly Pick<ColumnName, 'id' | 'label'>[],
  events: readonly Pick<AtlasEvent, 'involved' | 'where'>[],
): readonly (readonly [string, string])[] {
  const used = new Set<string>(events.flatMap(({ involved, where }) => [...involved, ...where]));
  return names.flatMap(({ id, label }) => (used.has(id) ? [[id, label] as const] : []));
}

/** An event in as few words as a link needs. */
export function toLinkData({ id, title, when }: AtlasEvent): EventLinkData {
  return { id, title, when };
}
