import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { FOUND } from './search-engines.ts';
import type { Engine } from './search-engines.ts';
import { fieldsOf } from './search-peers.ts';

interface Maker {
  createIndex(options: object): Promise<{
    readonly index: {
      addHTMLFile(file: { readonly url: string; readonly content: string }): Promise<unknown>;
      getFiles(): Promise<{ readonly files: readonly { readonly path: string; readonly content: Uint8Array }[] }>;
    };
  }>;
  close(): Promise<unknown>;
}

interface Client {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly { readonly id: string }[] }>;
}

const PLACE = 'http://pagefind.test/';
const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;

/** Pagefind as it comes: a page for each report, its headline as heading. Its files are handed to it instead of being fetched. */
export const pagefind: Engine = async (reports, folder) => {
  // Its package names no entry for `require`, so the file is named.
  const entry = `${folder}node_modules/pagefind/lib/index.js`;
  const maker = (await import(pathToFileURL(entry).href)) as Maker;
  const { index } = await maker.createIndex({});
  for (const report of reports) {
    const { id, title, lead, body } = fieldsOf(report);
    const content = `<!doctype html><html lang="en"><body><h1>${title}</h1><p>${lead}</p><p>${body}</p></body></html>`;
    await index.addHTMLFile({ url: `/${id}/`, content });
  }
  const { files } = await index.getFiles();
  await maker.close();
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const ids = new Map(files.flatMap(({ path, content }) => readFragment(path, content)));
  const parts = files.flatMap(({ path, content }) => (/\.pf_(?:index|meta)$/.test(path) ? [content] : []));
  return {
    parts,
    async load(read) {
      globalThis.fetch = (url) => {
        const path = new URL(url as string).pathname.slice(1);
        const content = contents.get(path);
        if (content) read(content);
        return Promise.resolve(new Response(content ? Buffer.from(content) : null, { status: content ? 200 : 404 }));
      };
      const script = Buffer.from(contents.get('pagefind.js') ?? []).toString('base64');
      const client = (await import(`data:text/javascript;base64,${script}`)) as Client;
      await client.options({ basePath: PLACE });
      await client.init();
      return async (query) => {
        const { results } = await client.search(query);
        return results.slice(0, FOUND).map(({ id }) => ids.get(id) ?? '');
      };
    },
  };
};

/** Results are told by the names of their fragments, which hold their addresses. */
function readFragment(path: string, content: Uint8Array): readonly (readonly [name: string, report: string])[] {
  const name = FRAGMENT.exec(path)?.[1];
  const report = /"url":"\/([^"/]+)\//.exec(name === undefined ? '' : gunzipSync(content).toString())?.[1];
  return name === undefined || report === undefined ? [] : [[name, report]];
}
