import type { AtlasEvent } from '../../core/atlas/atlas.ts';
import type { ArticleTelling } from '../../core/chronicle/tell-event.ts';

/** An event in few words, for links to it. */
export type EventLinkData = Pick<AtlasEvent, 'id' | 'title' | 'when'>;

/** Everything that is shown of one event. */
export interface EventTelling {
  readonly event: AtlasEvent;
  /** The articles that tell it, by id. */
  readonly articles: ReadonlyMap<string, ArticleTelling>;
  /** Labels of names, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Neighbours in its story, in order of time. */
  readonly before?: EventLinkData;
  readonly after?: EventLinkData;
  /** What the text says it comes after, by id. */
  readonly events: ReadonlyMap<string, EventLinkData>;
}
