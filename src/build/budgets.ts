import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** A limit on bytes and what was found. */
export interface Budget {
  readonly what: string;
  readonly bytes: number;
  readonly limit: number;
}

const KB = 1000;

/** Measures a built app against its budgets: what the first page loads, compressed as a good host would. */
export async function measureBudgets(dist: string): Promise<readonly Budget[]> {
  const pages = ['index.html', ...(await firstArticle(dist))];
  const scripts = await Promise.all(pages.map(async (page) => sizeOf([...(await scriptsOf(dist, page))])));
  const styles = await bytesOf(dist, 'index.html', /<link[^>]+href="([^"]+\.css)"/g);
  const preloaded = await bytesOf(dist, 'index.html', /<link[^>]+as="font"[^>]+href="([^"]+\.woff2)"/g);
  const assets = await readdir(join(dist, 'assets'));
  const latin = assets.filter((name) => name.endsWith('.woff2') && /-latin-(?!ext)/.test(name));
  const workers = assets.filter((name) => name.startsWith('search-worker-'));
  const searching = await Promise.all(
    workers.map(async (name) => gzipSync(await readFile(join(dist, 'assets', name)))),
  );
  const html = await readFile(join(dist, 'index.html'));
  return [
    { what: 'JavaScript of the first route', bytes: scripts[0] ?? 0, limit: 120 * KB },
    { what: 'JavaScript of an article', bytes: Math.max(0, ...scripts.slice(1)), limit: 120 * KB },
    // One file for all rooms: see decision 011.
    { what: 'styles of the first route', bytes: styles, limit: 24 * KB },
    { what: 'HTML of the first route', bytes: compressed(html), limit: 16 * KB },
    { what: 'search worker (gzip)', bytes: searching.reduce((sum, { length }) => sum + length, 0), limit: 25 * KB },
    { what: 'preloaded fonts', bytes: preloaded, limit: 155 * KB },
    { what: 'all Latin fonts', bytes: await sizeOf(latin.map((name) => join(dist, 'assets', name))), limit: 250 * KB },
  ];
}

async function firstArticle(dist: string): Promise<readonly string[]> {
  const entries = await readdir(join(dist, 'articles'), { withFileTypes: true }).catch(() => []);
  const folder = entries.find((entry) => entry.isDirectory());
  return folder ? [`articles/${folder.name}/index.html`] : [];
}

/** Every script that a page loads before it works: those it names, the app that its boot script asks for, and what they import. */
async function scriptsOf(dist: string, page: string): Promise<ReadonlySet<string>> {
  const html = await readFile(join(dist, page), 'utf8');
  const named = [...html.matchAll(/<(script|link)[^>]+(?:src|href)="[^"]*?((?:assets\/)?[^"/]+\.js)"/g)];
  const found = new Set<string>();
  const visit = async (file: string, isEntry: boolean): Promise<void> => {
    if (found.has(file)) return;
    found.add(file);
    const code = await readFile(file, 'utf8');
    const imported = [...code.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)];
    const asked = isEntry ? [...code.matchAll(/import\(\s*[`"']\.\/([^`"']+\.js)[`"']/g)] : [];
    for (const [, name = ''] of [...imported, ...asked]) await visit(join(dist, 'assets', name), false);
  };
  for (const [, element, name = ''] of named) await visit(join(dist, name), element === 'script');
  return found;
}

async function bytesOf(dist: string, page: string, pattern: RegExp): Promise<number> {
  const html = await readFile(join(dist, page), 'utf8');
  const names = new Set(
    [...html.matchAll(pattern)].map((found) => found[1]?.replace(/^.*\/assets\//, 'assets/') ?? ''),
  );
  return sizeOf([...names].map((name) => join(dist, name)));
}

async function sizeOf(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    files.map(async (file) => {
      const content = await readFile(file);
      return file.endsWith('.woff2') ? content.length : compressed(content);
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

function compressed(content: Buffer): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
