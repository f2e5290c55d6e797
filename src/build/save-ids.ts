import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Atlas } from '../core/atlas/atlas.ts';
import type { PublishedIds } from '../core/atlas/collection-data.ts';
import { chooseEventAnchor } from '../core/atlas/mint-event-ids.ts';
import { chooseAnchors } from '../core/atlas/match-published-ids.ts';

/** Writes `ids.json` beside the clippings: today's ids with the sentences by which their articles are known again. Returns how many. */
export async function saveIds(folder: string, atlas: Atlas): Promise<number> {
  const anchors = chooseAnchors(atlas.articles);
  const articles = Object.fromEntries(atlas.articles.flatMap(({ id }, n) => (anchors[n] ? [[id, anchors[n]]] : [])));
  const events = Object.fromEntries(atlas.events.map((event) => [event.id, chooseEventAnchor(event)]));
  const ids: PublishedIds = { articles, events, aliases: atlas.aliases };
  await writeFile(join(folder, 'ids.json'), `${JSON.stringify(ids, null, 2)}\n`);
  return Object.keys(articles).length;
}
