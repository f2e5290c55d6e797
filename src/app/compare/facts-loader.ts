import { data } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { findStoryId } from '../../core/address/ids.ts';
import type { Story } from '../../core/atlas/atlas.ts';
import type { FactTable } from '../../core/facts/fact.ts';
import type { AtlasClient } from '../platform/atlas-client.ts';

/** What the reports of one story state. */
export interface FactsData {
  readonly story: Pick<Story, 'id' | 'title'>;
  readonly table: FactTable;
}

/** Opens the facts of the story that the URL names. A story without several reports is a 404. */
export function factsLoader({ atlas }: { readonly atlas: AtlasClient }) {
  return async ({ params }: LoaderFunctionArgs): Promise<FactsData> => {
    const id = findStoryId((params['story'] ?? '').toLowerCase());
    const { collection } = await atlas.manifest();
    const story = collection.stories.find((one) => one.id === id);
    const table = story && (await atlas.facts(story.id));
    if (!story || !table) throw data(undefined, { status: 404 });
    return { story: { id: story.id, title: story.title }, table };
  };
}
