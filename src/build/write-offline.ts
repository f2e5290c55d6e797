import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeOfflineList } from '../core/offline/offline-list.ts';
import type { OfflineFile, PartName } from '../core/offline/offline-list.ts';
import { signPage } from '../core/offline/offline-news.ts';
import { bundleScript } from './bundle-script.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

/** Folder of the page that draws any address. */
export const SHELL_FOLDER = 'shell';
/** Folder of the page that works without the app, and the script that it needs. */
export const RECOVERY_FOLDER = 'recovery';
export const RECOVERY_SCRIPT = 'recovery.js';

/** File with the hashes of all others. */
export const CHECKSUMS = 'SHA256SUMS';

const KEEPING = fileURLToPath(new URL('../worker/offline-worker.ts', import.meta.url));
const RECOVERY = fileURLToPath(new URL('../app/recovery/recover.ts', import.meta.url));
const RETIRED = fileURLToPath(new URL('../worker/retire-worker.ts', import.meta.url));
const LIST = 'offline-files.json';
/** Files that no page opens: for hosts, for programs, for people who look at the repository. */
const NOT_READ =
  /(?:^|\/)[._][^/]*$|^(?:404\.html|sw\.js|robots\.txt|sitemap\.xml|feed\.xml|screenshot\.png|SHA256SUMS)$|^atlas\/atlas\.schema\.json$/;

/** What the files of an edition are to be kept with. */
export interface OfflinePlan {
  /** The built app, absolute. */
  readonly folder: string;
  /** Paths of the files that hold an article each. */
  readonly articles: ReadonlySet<string>;
  /** Whether readers' devices keep files. Where they no longer should, the worker takes away what earlier editions left. */
  readonly isKeeping: boolean;
}

/** Lists what was built, and writes the worker that keeps it on readers' devices. Last of all: it has to see every file. */
export async function writeOffline({ folder, articles, isKeeping }: OfflinePlan): Promise<void> {
  await writeFile(join(folder, RECOVERY_SCRIPT), await bundleScript(RECOVERY));
  const script = join(folder, 'sw.js');
  if (!isKeeping) return writeFile(script, await bundleScript(RETIRED));
  const files: OfflineFile[] = [];
  for (const file of await listBuilt(folder)) {
    if (!NOT_READ.test(file)) files.push(describeFile(toUrlPath(file), await readFile(join(folder, file))));
  }
  const list = JSON.stringify(makeOfflineList(files, (path) => partOf(path, articles)));
  await writeFile(join(folder, LIST), list);
  const shell = await readFile(join(folder, SHELL_FOLDER, 'index.html'), 'utf8');
  const edition = { list: describeFile(LIST, Buffer.from(list)), pages: signHtml(shell), headers: SECURITY_HEADERS };
  await writeFile(script, await bundleScript(KEEPING, { EDITION: edition }));
}

/** Every regular file below a folder, as paths with slashes, in order. */
export async function listBuilt(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    )
    .toSorted();
}

/** Hosts answer a page under its folder, and some send `index.html` there. */
function toUrlPath(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

function describeFile(path: string, content: Buffer): OfflineFile {
  return { path, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
}

/** Pages can be drawn by the app, but for the one that draws them and the one that has to work without the app. */
function partOf(path: string, articles: ReadonlySet<string>): PartName {
  if (articles.has(path)) return 'articles';
  if (path.startsWith('atlas/search-')) return 'search';
  if (path.startsWith('atlas/')) return 'collection';
  const isPage = path === '' || path.endsWith('/');
  return isPage && path !== `${SHELL_FOLDER}/` && path !== `${RECOVERY_FOLDER}/` ? 'pages' : 'app';
}

function signHtml(html: string): string {
  const [, script = ''] = /<script type="module"[^>]+src="([^"]+)"/.exec(html) ?? [];
  const [, manifest = ''] = /data-manifest="([^"]+)"/.exec(html) ?? [];
  return signPage(script, manifest);
}
