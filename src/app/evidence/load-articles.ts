import type { AtlasEvent } from '../../core/atlas/atlas.ts';
import { findListPage } from '../../core/atlas/find-list-page.ts';
import type { ArticleTelling } from '../../core/chronicle/tell-event.ts';
import { toArticleTelling } from '../../core/chronicle/tell-event.ts';
import type { AtlasClient } from '../platform/atlas-client.ts';

/** The articles that tell these events; opens only the pages of the list that have them. */
export async function loadArticles(
  atlas: AtlasClient,
  events: readonly Pick<AtlasEvent, 'evidence'>[],
): Promise<readonly ArticleTelling[]> {
  const { pages } = await atlas.manifest();
  const ids = new Set(events.flatMap(({ evidence }) => evidence.map(({ article }) => article)));
  const wanted = new Set([...ids].flatMap((id) => findListPage(pages, id) ?? []));
  const rows = (await Promise.all([...wanted].map((page) => atlas.listPage(page)))).flat();
  return rows.filter(({ id }) => ids.has(id)).map(toArticleTelling);
}
