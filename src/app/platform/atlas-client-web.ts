import type { FactTable } from '../../core/facts/fact.ts';
import type { ArticleId, NameId, StoryId } from '../../core/address/ids.ts';
import { ATLAS_VERSION } from '../../core/atlas/atlas.ts';
import type { AtlasEvent, AtlasLink, AtlasName, AtlasQuote } from '../../core/atlas/atlas.ts';
import { findListPage } from '../../core/atlas/find-list-page.ts';
import type { ArticleFile, EventFiles, ListedArticle, Manifest } from '../../core/atlas/published.ts';
import type { ColumnName } from '../../core/chronicle/event-columns.ts';
import type { NetworkColumns } from '../../core/graph/network-columns.ts';
import type { Plate, PlateIndex } from '../../core/place/plate.ts';
import type { MentionRow, NameFile, NameRow, NameShard } from '../../core/dossier/name-file.ts';
import type { AtlasClient } from './atlas-client.ts';

/** A file of the collection that did not come or is not ours; the message is for the reader. */
export class AtlasFileError extends Error {
  override readonly name = 'AtlasFileError';
}

const LOST = 'A part of this collection could not be opened. Check the connection and try again.';
const NOT_SAVED = 'This part of the collection is not saved on this device. It opens when there is a connection.';

/**
 * Reads the collection file by file, over the web if not told otherwise. Every file is asked for at most once; one that failed may be
 * asked for again.
 */
export function createWebAtlasClient(
  manifestUrl: string,
  readJson: (url: string) => Promise<unknown> = fetchJson,
): AtlasClient {
  const load = createLoader(readJson);
  const manifest = (): Promise<Manifest> => load<Manifest>(manifestUrl, ({ version }) => version === ATLAS_VERSION);
  const besides = (file: string): string => new URL(file, manifestUrl).href;
  /** A file of the manifest’s pages that is a list of things; empty where there is no such page. */
  const openPage = async <T>(kind: 'pages' | 'linkPages', page: number): Promise<readonly T[]> => {
    const listed = (await manifest())[kind][page];
    return listed === undefined ? [] : load<readonly T[]>(besides(listed.file), Array.isArray);
  };
  const listPage = (page: number): Promise<readonly ListedArticle[]> => openPage('pages', page);
  const openNetwork = (file: string): Promise<NetworkColumns> =>
    load<NetworkColumns>(besides(file), ({ links }) => links?.kind !== undefined);
  const linkPage = (page: number): Promise<readonly AtlasLink[]> => openPage('linkPages', page);
  const file = (name: string): Promise<unknown> => load<object>(besides(name), () => true);
  /** A file that is a list of things, by the word under which the manifest names it. */
  const list = async <T>(kind: keyof Manifest['files']): Promise<readonly T[]> =>
    load<readonly T[]>(besides((await manifest()).files[kind]), Array.isArray);

  return {
    manifest,
    listPage,
    file,
    events: async () => openEvents((await manifest()).events, file),
    names: () => list<AtlasName>('names'),
    eventNames: () => list<ColumnName>('eventNames'),
    links: async () => (await Promise.all((await manifest()).linkPages.map((_, page) => linkPage(page)))).flat(),
    linkPage,
    quotes: () => list<AtlasQuote>('quotes'),
    network: async () => openNetwork((await manifest()).files.network),
    firstNetwork: async () => {
      const { files, firstNetwork = files.network } = await manifest();
      return openNetwork(firstNetwork);
    },
    plates: async () =>
      load<PlateIndex>(besides((await manifest()).files.plates), ({ plates }) => Array.isArray(plates)),
    plate: (file) => load<Plate>(besides(file), ({ places }) => Array.isArray(places)),
    nameRows: () => list<NameRow>('nameRows'),
    findName: async (id: NameId) => {
      const shards = await list<NameShard>('nameFiles');
      const shard = shards[findListPage(shards, id) ?? -1];
      const files = shard && (await load<readonly NameFile[]>(besides(shard.file), Array.isArray));
      return files?.find(({ name }) => name.id === id);
    },
    mentions: (file) => load<readonly MentionRow[]>(besides(file), Array.isArray),
    facts: async (story: StoryId): Promise<FactTable | undefined> => {
      const file = (await manifest()).facts[story];
      return file === undefined ? undefined : load<FactTable>(besides(file), ({ facts }) => Array.isArray(facts));
    },
    findArticle: async (id: ArticleId): Promise<ArticleFile | undefined> => {
      const { pages, aliases } = await manifest();
      const current = aliases[id] ?? id;
      const page = findListPage(pages, current);
      const row = page === undefined ? undefined : (await listPage(page)).find((candidate) => candidate.id === current);
      const isIt = ({ version, article }: Partial<ArticleFile>): boolean =>
        version === ATLAS_VERSION && article?.id === current;
      return row && load<ArticleFile>(besides(row.file), isIt);
    },
  };
}

async function openEvents(files: EventFiles, file: AtlasClient['file']): Promise<readonly AtlasEvent[]> {
  if (files.list !== undefined) return (await file(files.list)) as readonly AtlasEvent[];
  return (await import('../../core/chronicle/event-parts.ts')).readEventParts(files, file).all();
}

async function fetchJson(url: string): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch {
    throw new AtlasFileError(navigator.onLine ? LOST : NOT_SAVED);
  }
  if (!response.ok) throw new AtlasFileError(`A part of this collection could not be opened (${response.status}).`);
  try {
    return await response.json();
  } catch {
    throw new AtlasFileError('A part of this collection arrived damaged. Try again.');
  }
}

/** Asks for a file; `check` says what an answer must have to be the one that was asked for. */
type Load = <T>(url: string, check: (content: Partial<T>) => boolean) => Promise<T>;

/** Every file is read at most once; one that failed may be asked for again. */
function createLoader(readJson: (url: string) => Promise<unknown>): Load {
  const loaded = new Map<string, Promise<unknown>>();
  return <T>(url: string, check: (content: Partial<T>) => boolean): Promise<T> => {
    const known = loaded.get(url);
    if (known) return known as Promise<T>;
    const loading = readJson(url).then((content) => {
      if (typeof content === 'object' && content !== null && check(content as Partial<T>)) return content as T;
      throw new AtlasFileError('A part of this collection is from another edition of the app. Reload the page.');
    });
    loaded.set(url, loading);
    loading.catch(() => loaded.delete(url));
    return loading;
  };
}
