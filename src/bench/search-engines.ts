import type { SearchDirectory } from '../core/search/directory.ts';
import { gatherCandidates } from '../core/search/gather-candidates.ts';
import { openSearch } from '../core/search/open-search.ts';
import { parseQuery } from '../core/search/parse-query.ts';
import { planQuery } from '../core/search/plan-query.ts';
import type { ArticleRecord } from '../core/search/record.ts';
import { searchCollection } from '../core/search/search-collection.ts';
import type { Searchable } from '../core/search/search-collection.ts';
import { publishRecords } from '../build/publish-search.ts';

/** The first ten reports for a query, by id. */
export type Find = (query: string, isTyping: boolean) => Promise<readonly string[]> | readonly string[];

/** An index that was built: its parts as they would be sent, and how to open them. */
export interface BuiltEngine {
  readonly parts: readonly Uint8Array[];
  /** Opens the index from its parts and tells which it reads. */
  readonly load: (read: (part: Uint8Array) => void) => Find | Promise<Find>;
}

/** An engine that is measured: builds its index of reports. `peer` is the folder that it was installed into. */
export type Engine = (reports: readonly ArticleRecord[], peer: string) => Promise<BuiltEngine> | BuiltEngine;

/** So many reports are looked at. */
export const FOUND = 10;

/** The index alone: candidates by FlexSearch under our analyser, weights and shards, as the others are asked; no text is read. */
export const own: Engine = (reports) =>
  publish(reports, ({ index, analyse, board }) => async (query, isTyping) => {
    const plan = await planQuery(parseQuery(query), { index, analyse, isTyping });
    const most = { article: FOUND, event: 0, name: 0, quote: 0 };
    const { best } = gatherCandidates(plan, { index, board, most });
    return best.article.map(({ record }) => reports[record]?.id ?? '');
  });

/** The whole search, as in the app: the texts of the candidates are read, and decide. */
export const ownWithTexts: Engine = (reports) =>
  publish(reports, (source) => async (query, isTyping) => {
    const limits = { article: FOUND, event: 0, name: 0, quote: 0 };
    const { articles } = await searchCollection(parseQuery(query), source, { isTyping, limits });
    return articles.map(({ record }) => record.id);
  });

/** A collection of any size is searched in its prebuilt form, which is what is measured, without texts and headlines: no other engine has them. */
function publish(reports: readonly ArticleRecord[], toFind: (source: Searchable) => Find): BuiltEngine {
  const { files, directory } = publishRecords(reports, 0);
  const known = JSON.parse(files.get(directory) ?? '') as SearchDirectory;
  const parts = [...files].flatMap(([name, content]) => (/\/[rh]\d+\.json$/.test(name) ? [] : [encode(content)]));
  return {
    parts,
    load: async (read) => {
      const source = await openSearch(known, (name) => {
        const content = files.get(known.folder + name) ?? '';
        read(encode(content));
        return Promise.resolve(JSON.parse(content) as unknown);
      });
      return toFind(source);
    },
  };
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
