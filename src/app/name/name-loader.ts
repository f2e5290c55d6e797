import { data } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { findNameId } from '../../core/address/ids.ts';
import type { Story } from '../../core/atlas/atlas.ts';
import type { NameFile } from '../../core/dossier/name-file.ts';
import type { AtlasClient } from '../platform/atlas-client.ts';

/** What the page of one name is drawn from. */
export interface NameData {
  readonly file: NameFile;
  /** The stories that mention it. */
  readonly stories: readonly Pick<Story, 'id' | 'title'>[];
}

/** Opens the name that the URL names. One that the collection does not have is a 404, shown by the shell. */
export function nameLoader({ atlas }: { readonly atlas: AtlasClient }) {
  return async ({ params }: LoaderFunctionArgs): Promise<NameData> => {
    const id = findNameId((params['name'] ?? '').toLowerCase());
    const [file, { collection }] = await Promise.all([id && atlas.findName(id), atlas.manifest()]);
    if (!file) throw data(undefined, { status: 404 });
    const stories = collection.stories.filter((story) => file.name.stories.includes(story.id));
    return { file, stories: stories.map(({ id: story, title }) => ({ id: story, title })) };
  };
}
