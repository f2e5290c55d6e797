import type { Address } from '../core/address/address.ts';
import { formatAddress } from '../core/address/format-address.ts';
import {
  describeEventForMachines,
  describeForMachines,
  describeNameForMachines,
  describeStoryForMachines,
} from '../core/atlas/structured-data.ts';
import type { Json } from '../core/atlas/structured-data.ts';
import type { BuiltAtlasClient } from './built-atlas-client.ts';

/** What machines read of the article, event, name or story of a page; `home` is the address of the site, a slash at its end. */
export async function describeThing(
  address: Address,
  atlas: BuiltAtlasClient,
  home: string,
): Promise<Json | undefined> {
  const { collection } = await atlas.manifest();
  const urlOf = (place: Address): string => home + formatAddress(place).slice(1);
  const urlOfArticle = (article: string): string => `${home}articles/${article}/`;
  if (address.kind === 'article') {
    const file = await atlas.findArticle(address.article);
    return file && describeForMachines(file.article, collection, urlOf(address));
  }
  if (address.kind === 'name') {
    const file = await atlas.findName(address.name);
    return file && describeNameForMachines(file.name, collection, urlOf(address));
  }
  if (address.kind === 'event') {
    const event = (await atlas.events()).find(({ id }) => id === address.event);
    return event && describeEventForMachines(event, atlas.rows(), urlOfArticle);
  }
  const story = address.kind === 'story' && collection.stories.find(({ id }) => id === address.story);
  return story ? describeStoryForMachines(story, atlas.rows(), urlOfArticle) : undefined;
}
