import type { FactTable } from '../../core/facts/fact.ts';
import type { ArticleId, NameId, StoryId } from '../../core/address/ids.ts';
import type { AtlasEvent, AtlasLink, AtlasName, AtlasQuote } from '../../core/atlas/atlas.ts';
import type { ArticleFile, ListedArticle, Manifest } from '../../core/atlas/published.ts';
import type { ColumnName } from '../../core/chronicle/event-columns.ts';
import type { NetworkColumns } from '../../core/graph/network-columns.ts';
import type { Plate, PlateIndex } from '../../core/place/plate.ts';
import type { MentionRow, NameFile, NameRow } from '../../core/dossier/name-file.ts';

/** Where the app gets the collection from: files on the web in the browser, the built atlas while prerendering. */
export interface AtlasClient {
  readonly manifest: () => Promise<Manifest>;
  /** The rows of one list page, counted from 0; empty past the last. */
  readonly listPage: (page: number) => Promise<readonly ListedArticle[]>;
  /** The article under this id or one of its former ids; `undefined` when the collection has none. */
  readonly findArticle: (id: ArticleId) => Promise<ArticleFile | undefined>;
  /** What the reports of a story state; `undefined` for a story without several reports. */
  readonly facts: (story: StoryId) => Promise<FactTable | undefined>;
  /** A file that the manifest, or a file that it names, names. */
  readonly file: (name: string) => Promise<unknown>;
  /** All of them, in order of time. Of a large collection only the build asks for so much. */
  readonly events: () => Promise<readonly AtlasEvent[]>;
  readonly plates: () => Promise<PlateIndex>;
  /** The plate in one of the files that the index lists. */
  readonly plate: (file: string) => Promise<Plate>;
  /** What lists say of every name, in order of id. */
  readonly nameRows: () => Promise<readonly NameRow[]>;
  /** Everything that is told of one name; `undefined` when the collection has none of this id. */
  readonly findName: (id: NameId) => Promise<NameFile | undefined>;
  /** The mentions in one of the files that a name’s file lists. */
  readonly mentions: (file: string) => Promise<readonly MentionRow[]>;
  /** In order of id. */
  readonly names: () => Promise<readonly AtlasName[]>;
  /** Those that events name, in order of id. */
  readonly eventNames: () => Promise<readonly ColumnName[]>;
  /** All of them, whatever their number. */
  readonly links: () => Promise<readonly AtlasLink[]>;
  /** The links of one page, counted from 0; empty before the first and past the last. */
  readonly linkPage: (page: number) => Promise<readonly AtlasLink[]>;
  /** In order of article, then of the text. */
  readonly quotes: () => Promise<readonly AtlasQuote[]>;
  readonly network: () => Promise<NetworkColumns>;
  /** What the map shows first: of a large network the part around its best-linked name, else all of it. */
  readonly firstNetwork: () => Promise<NetworkColumns>;
}
