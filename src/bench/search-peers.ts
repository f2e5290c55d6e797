import { createRequire } from 'node:module';
import type { ArticleRecord } from '../core/search/record.ts';
import { FOUND } from './search-engines.ts';
import type { Engine } from './search-engines.ts';

function toBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A report as other engines take it. */
export interface Fields {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly body: string;
}

/** The fields of a report, each as one text. */
export function fieldsOf({ id, title, passages }: ArticleRecord): Fields {
  const join = (field: string): string =>
    passages.flatMap((passage) => (passage.field === field ? [passage.text] : [])).join('\n');
  return { id, title, lead: join('lead'), body: join('body') };
}

interface MiniSearchLike {
  addAll(documents: readonly Fields[]): void;
  search(query: string, options: object): readonly { readonly id: string }[];
}
interface MiniSearchClass {
  new (options: object): MiniSearchLike;
  loadJSON(json: string, options: object): MiniSearchLike;
}

/** MiniSearch with a field for the beginning, prefixes for the last word and typos, weighted as ours. */
export const minisearch: Engine = (reports, peer) => {
  const MiniSearch = createRequire(`${peer}package.json`)('minisearch') as MiniSearchClass;
  const options = { fields: ['title', 'lead', 'body'], idField: 'id' };
  const index = new MiniSearch(options);
  index.addAll(reports.map(fieldsOf));
  const json = JSON.stringify(index);
  const query = {
    boost: { title: 5, lead: 3 },
    prefix: (_: string, at: number, terms: readonly string[]) => at === terms.length - 1,
    fuzzy: (term: string) => (term.length > 3 ? 0.2 : false),
  };
  return {
    parts: [toBytes(json)],
    load: (read) => {
      read(toBytes(json));
      const loaded = MiniSearch.loadJSON(json, options);
      return (words) =>
        loaded
          .search(words, query)
          .slice(0, FOUND)
          .map(({ id }) => id);
    },
  };
};

interface FlexIndex {
  add(id: number, text: string): void;
  search(query: string, options: object): readonly number[];
  export(handler: (key: string, data: string) => void): void;
  import(key: string, data: string): void;
}

/** FlexSearch as it comes, with prefixes; every word first, then any. */
export const flexsearch: Engine = async (reports) => {
  const { Index } = (await import('flexsearch')) as unknown as { readonly Index: new (options: object) => FlexIndex };
  const options = { tokenize: 'forward' };
  const index = new Index(options);
  for (const [at, report] of reports.entries()) {
    const { title, lead, body } = fieldsOf(report);
    index.add(at, `${title}\n${lead}\n${body}`);
  }
  const parts: [string, string][] = [];
  index.export((key, data) => void (data && parts.push([key, data])));
  return {
    parts: parts.map(([, data]) => toBytes(data)),
    load: (read) => {
      const loaded = new Index(options);
      for (const [key, data] of parts) {
        read(toBytes(data));
        loaded.import(key, data);
      }
      return (words) => {
        const all = loaded.search(words, { limit: FOUND });
        const found = all.length > 0 ? all : loaded.search(words, { limit: FOUND, suggest: true });
        return found.map((at) => reports[at]?.id ?? '');
      };
    },
  };
};

interface LunrIndex {
  search(query: string): readonly { readonly ref: string }[];
}
interface Lunr {
  (
    build: (this: {
      ref(name: string): void;
      field(name: string, options: object): void;
      add(fields: Fields): void;
    }) => void,
  ): LunrIndex;
  readonly Index: { load(data: unknown): LunrIndex };
}

export const lunr: Engine = (reports, folder) => {
  const peer = createRequire(`${folder}package.json`)('lunr') as Lunr;
  const index = peer(function build() {
    this.ref('id');
    this.field('title', { boost: 5 });
    this.field('lead', { boost: 3 });
    this.field('body', {});
    for (const report of reports) this.add(fieldsOf(report));
  });
  const json = JSON.stringify(index);
  return {
    parts: [toBytes(json)],
    load: (read) => {
      read(toBytes(json));
      const loaded = peer.Index.load(JSON.parse(json));
      return (words, isTyping) => {
        const terms = words.replace(/[^\p{L}\p{N} ]/gu, ' ').trim();
        return loaded
          .search(isTyping ? `${terms}*` : terms)
          .slice(0, FOUND)
          .map(({ ref }) => ref);
      };
    },
  };
};

interface Orama {
  create(options: object): unknown;
  insertMultiple(index: unknown, documents: readonly Fields[]): unknown;
  save(index: unknown): unknown;
  load(index: unknown, data: unknown): unknown;
  search(index: unknown, query: object): Promise<{ readonly hits: readonly { readonly id: string }[] }>;
}

/** Orama with one typo allowed, weighted as ours. */
export const orama: Engine = async (reports, folder) => {
  const peer = createRequire(`${folder}package.json`)('@orama/orama') as Orama;
  const schema = { title: 'string', lead: 'string', body: 'string' };
  const index = peer.create({ schema });
  await peer.insertMultiple(index, reports.map(fieldsOf));
  const json = JSON.stringify(peer.save(index));
  return {
    parts: [toBytes(json)],
    load: async (read) => {
      read(toBytes(json));
      const loaded = peer.create({ schema });
      await peer.load(loaded, JSON.parse(json));
      return async (term) => {
        const { hits } = await peer.search(loaded, { term, limit: FOUND, tolerance: 1, boost: { title: 5, lead: 3 } });
        return hits.map(({ id }) => id);
      };
    },
  };
};
