import { posix } from 'node:path';
import type { FactTable } from '../core/facts/fact.ts';
import type { ArticleId, NameId, StoryId } from '../core/address/ids.ts';
import type { AtlasEvent, AtlasLink, AtlasName, AtlasQuote } from '../core/atlas/atlas.ts';
import type { ArticleFile, ListedArticle, Manifest } from '../core/atlas/published.ts';
import type { ColumnName } from '../core/chronicle/event-columns.ts';
import { cutNetwork } from '../core/graph/cut-network.ts';
import type { NetworkColumns } from '../core/graph/network-columns.ts';
import type { Plate, PlateIndex } from '../core/place/plate.ts';
import type { MentionRow, NameFile, NameRow, NameShard } from '../core/dossier/name-file.ts';
import { findListPage } from '../core/atlas/find-list-page.ts';
import { readEventParts } from '../core/chronicle/event-parts.ts';
import type { PublishedAtlas } from './publish-atlas.ts';

/** The app's atlas client over files that were just built, and the list of all its articles. */
export interface BuiltAtlasClient {
  readonly file: (name: string) => Promise<unknown>;
  readonly events: () => Promise<readonly AtlasEvent[]>;
  readonly names: () => Promise<readonly AtlasName[]>;
  readonly eventNames: () => Promise<readonly ColumnName[]>;
  readonly links: () => Promise<readonly AtlasLink[]>;
  readonly linkPage: (page: number) => Promise<readonly AtlasLink[]>;
  readonly quotes: () => Promise<readonly AtlasQuote[]>;
  readonly network: () => Promise<NetworkColumns>;
  readonly firstNetwork: () => Promise<NetworkColumns>;
  readonly plates: () => Promise<PlateIndex>;
  readonly plate: (file: string) => Promise<Plate>;
  readonly nameRows: () => Promise<readonly NameRow[]>;
  readonly findName: (id: NameId) => Promise<NameFile | undefined>;
  readonly mentions: (file: string) => Promise<readonly MentionRow[]>;
  readonly facts: (story: StoryId) => Promise<FactTable | undefined>;
  readonly manifest: () => Promise<Manifest>;
  readonly listPage: (page: number) => Promise<readonly ListedArticle[]>;
  readonly findArticle: (id: ArticleId) => Promise<ArticleFile | undefined>;
  readonly articleIds: () => readonly ArticleId[];
  /** The rows of all lists. */
  readonly rows: () => readonly ListedArticle[];
}

/** HTML that is made beforehand has so many links; of larger networks it has what lies around the best-linked name. */
const MOST_LINKS = 200;

/** Opens built files as the app's client does, without a server. */
export function createBuiltAtlasClient({ files, manifest: manifestPath }: PublishedAtlas): BuiltAtlasClient {
  const read = (path: string): unknown => {
    const content = files.get(path);
    if (content === undefined) throw new Error(`The atlas has no file ${path}`);
    return JSON.parse(content);
  };
  const besides = (file: string): string => posix.join(posix.dirname(manifestPath), file);
  const manifest = read(manifestPath) as Manifest;
  const pages = manifest.pages.map(({ file }) => read(besides(file)) as readonly ListedArticle[]);
  const linkPages = manifest.linkPages.map(({ file }) => read(besides(file)) as readonly AtlasLink[]);
  const rows = new Map(pages.flat().map((row) => [row.id, row]));
  const list = <T>(kind: keyof Manifest['files']): Promise<readonly T[]> =>
    Promise.resolve(read(besides(manifest.files[kind])) as readonly T[]);
  const network = (): NetworkColumns => read(besides(manifest.files.network)) as NetworkColumns;
  const file = (name: string): Promise<unknown> => Promise.resolve(read(besides(name)));
  return {
    manifest: () => Promise.resolve(manifest),
    listPage: (page) => Promise.resolve(pages[page] ?? []),
    findArticle: (id) => {
      const row = rows.get(manifest.aliases[id] ?? id);
      return Promise.resolve(row && (read(besides(row.file)) as ArticleFile));
    },
    events: async () => {
      const { events } = manifest;
      return events.list === undefined
        ? readEventParts(events, file).all()
        : ((await file(events.list)) as readonly AtlasEvent[]);
    },
    file,
    plates: () => Promise.resolve(read(besides(manifest.files.plates)) as PlateIndex),
    plate: (name) => Promise.resolve(read(besides(name)) as Plate),
    nameRows: () => list<NameRow>('nameRows'),
    findName: async (id) => {
      const shards = await list<NameShard>('nameFiles');
      const shard = shards[findListPage(shards, id) ?? -1];
      return shard && (read(besides(shard.file)) as readonly NameFile[]).find(({ name }) => name.id === id);
    },
    mentions: (name) => Promise.resolve(read(besides(name)) as readonly MentionRow[]),
    names: () => list<AtlasName>('names'),
    eventNames: () => list<ColumnName>('eventNames'),
    links: () => Promise.resolve(linkPages.flat()),
    linkPage: (page) => Promise.resolve(linkPages[page] ?? []),
    quotes: () => list<AtlasQuote>('quotes'),
    network: () => Promise.resolve(network()),
    firstNetwork: () => {
      const whole = network();
      return Promise.resolve(whole.links.kind.length > MOST_LINKS ? cutNetwork(whole) : whole);
    },
    facts: (story) => {
      const file = manifest.facts[story];
      return Promise.resolve(file === undefined ? undefined : (read(besides(file)) as FactTable));
    },
    articleIds: () => [...rows.keys()],
    rows: () => [...rows.values()],
  };
}
