import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { cacheControl, SECURITY_HEADERS } from './security-headers.ts';

/** What to serve and where. */
export interface StaticServerOptions {
  /** Folder of the built app, absolute. */
  readonly folder: string;
  /** Base path, slashes at both ends. */
  readonly base: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};
const COMPRESSIBLE = /^(?:text|application|image\/svg)/;

/**
 * A static host with the habits of the common ones: folders answer with their `index.html` and redirect to the form with a slash,
 * everything else is a real 404 that shows `404.html`. Text is compressed; files named by their content may be kept for ever.
 */
export function createStaticServer({ folder, base }: StaticServerOptions): Server {
  const cache = new Map<string, { readonly mtimeMs: number; readonly body: Buffer }>();
  return createServer((request, response) => {
    respond(request, response).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(`The server failed: ${String(error)}`);
    });
  });

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end();
    const found = await findFile(pathname);
    if (found === 'redirect') return void response.writeHead(301, { location: `${pathname}/${search}` }).end();
    const file = found?.file ?? join(folder, '404.html');
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const { body, encoding } = await readBody(file, type, String(request.headers['accept-encoding'] ?? ''));
    response.writeHead(found === undefined ? 404 : 200, {
      'content-type': type,
      'content-length': body.length,
      'cache-control': cacheControl(file.slice(folder.length + 1).replaceAll(sep, '/')),
      ...SECURITY_HEADERS,
      ...(encoding !== undefined && { 'content-encoding': encoding, vary: 'accept-encoding' }),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  async function findFile(pathname: string): Promise<{ readonly file: string } | 'redirect' | undefined> {
    if (!pathname.startsWith(base)) return undefined;
    const path = normalize(join(folder, decode(pathname.slice(base.length))));
    if (path !== folder && !path.startsWith(folder + sep)) return undefined;
    const isFolder = await stat(path).then(
      (stats) => stats.isDirectory(),
      () => undefined,
    );
    if (isFolder === undefined) return undefined;
    if (!isFolder) return pathname.endsWith('/') ? undefined : { file: path };
    if (
      !(await stat(join(path, 'index.html')).then(
        () => true,
        () => false,
      ))
    )
      return undefined;
    return pathname.endsWith('/') ? { file: join(path, 'index.html') } : 'redirect';
  }

  /** Compressed bodies are kept until their file changes: a build may be served while the next one is written. */
  async function readBody(file: string, type: string, accepted: string): Promise<{ body: Buffer; encoding?: string }> {
    const encoding = COMPRESSIBLE.test(type) ? ['br', 'gzip'].find((name) => accepted.includes(name)) : undefined;
    const key = `${encoding ?? ''}:${file}`;
    const { mtimeMs } = await stat(file);
    const kept = cache.get(key);
    const body = kept?.mtimeMs === mtimeMs ? kept.body : await compress(await readFile(file), encoding);
    cache.set(key, { mtimeMs, body });
    return { body, ...(encoding !== undefined && { encoding }) };
  }
}

async function compress(body: Buffer, encoding: string | undefined): Promise<Buffer> {
  if (encoding === 'br') {
    return promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  }
  return encoding === 'gzip' ? promisify(gzip)(body) : body;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
