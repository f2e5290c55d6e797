import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { FOUND } from './search-engines.ts';
import type { Engine } from './search-engines.ts';
import { fieldsOf } from './search-peers.ts';

interface Database {
  readonly pointer: number;
  exec(statement: string | { readonly sql: string; readonly bind: readonly (string | number)[] }): unknown;
  selectValues(sql: string, bind: readonly string[]): readonly number[];
}

interface Sqlite {
  readonly oo1: { readonly DB: new (name: string) => Database };
  readonly wasm: { allocFromTypedArray(bytes: Uint8Array): number };
  readonly capi: {
    sqlite3_js_db_export(pointer: number): Uint8Array;
    sqlite3_deserialize(
      pointer: number,
      schema: string,
      data: number,
      size: number,
      most: number,
      flags: number,
    ): number;
    readonly SQLITE_DESERIALIZE_FREEONCLOSE: number;
  };
}

const ASK = `select rowid from reports where reports match ? order by bm25(reports, 5, 3, 1) limit ${FOUND}`;

/** SQLite FTS5 compiled to WebAssembly, without the texts, with the stemmer of Porter: every word first, then any; the last as a prefix. */
export const sqlite: Engine = async (reports, folder) => {
  const entry = createRequire(`${folder}package.json`).resolve('@sqlite.org/sqlite-wasm');
  const module = (await import(pathToFileURL(entry).href)) as { readonly default: () => Promise<Sqlite> };
  const peer = await module.default();
  const database = new peer.oo1.DB(':memory:');
  database.exec(
    "create virtual table reports using fts5(title, lead, body, content='', tokenize='porter unicode61'); begin",
  );
  for (const [at, report] of reports.entries()) {
    const { title, lead, body } = fieldsOf(report);
    const bind = [at + 1, title, lead, body];
    database.exec({ sql: 'insert into reports(rowid, title, lead, body) values (?, ?, ?, ?)', bind });
  }
  database.exec("commit; insert into reports(reports) values ('optimize')");
  const bytes = peer.capi.sqlite3_js_db_export(database.pointer);
  return {
    parts: [bytes],
    load(read) {
      read(bytes);
      const loaded = new peer.oo1.DB(':memory:');
      const place = peer.wasm.allocFromTypedArray(bytes);
      const { sqlite3_deserialize: open, SQLITE_DESERIALIZE_FREEONCLOSE: free } = peer.capi;
      open(loaded.pointer, 'main', place, bytes.length, bytes.length, free);
      return (query, isTyping) => {
        const words = query.match(query.startsWith('"') ? /".+"/g : /[\p{L}\p{N}]+/gu) ?? [];
        const terms = words.map((word) => (word.startsWith('"') ? word : `"${word}"`));
        const last = isTyping ? `${terms.pop()}*` : (terms.pop() ?? '');
        const all = loaded.selectValues(ASK, [[...terms, last].join(' AND ')]);
        const found = all.length > 0 ? all : loaded.selectValues(ASK, [[...terms, last].join(' OR ')]);
        return found.map((row) => reports[row - 1]?.id ?? '');
      };
    },
  };
};
