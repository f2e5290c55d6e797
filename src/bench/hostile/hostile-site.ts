import { createServer as createHttpServer } from 'node:http';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { createServer as createPlainServer } from 'node:net';
import { readFileSync } from 'node:fs';
import { createStaticServer } from '../../build/static-server.ts';
import { HOSTILE_INPUTS } from './hostile-inputs.ts';
import { MARKER } from './write-hostile-collection.ts';

/** Which walls stand. */
export interface Walls {
  /** The content policy: the page's own and the header's. */
  readonly policy: boolean;
  /** The block tree: without it `?raw=17` puts that input into the page as it is, wherever text of the clipping stands. */
  readonly tree: boolean;
}

/** Serves a built app with some of its walls taken down. `page` is the file of the article that has the marker in it. */
export function serveHostile(folder: string, page: string, walls: Walls): Server {
  const site = createStaticServer({ folder, base: '/' });
  const [answer] = site.listeners('request') as RequestListener[];
  return createHttpServer((request, response) => {
    if (!walls.policy) dropPolicy(response);
    delete request.headers['accept-encoding'];
    const raw = walls.tree ? null : new URL(request.url ?? '/', 'http://localhost').searchParams.get('raw');
    const isPage = request.headers['sec-fetch-dest'] === 'document';
    if (isPage && (raw !== null || !walls.policy)) sendPage({ folder, page, walls, raw }, request, response);
    else answer?.(request, response);
  });
}

/** The header goes as late as it is written. */
function dropPolicy(response: ServerResponse): void {
  const write = response.writeHead.bind(response) as (
    status: number,
    headers?: Record<string, unknown>,
  ) => ServerResponse;
  response.writeHead = ((status: number, headers: Record<string, unknown> = {}) => {
    const { 'Content-Security-Policy': _policy, ...others } = headers;
    return write(status, others);
  }) as typeof response.writeHead;
}

interface HostilePage {
  readonly folder: string;
  readonly page: string;
  readonly walls: Walls;
  readonly raw: string | null;
}

function sendPage({ folder, page, walls, raw }: HostilePage, request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const whole = readFileSync(`${folder}/${raw === null ? fileOf(folder, pathname) : page}`, 'utf8');
  const html = walls.policy ? whole : whole.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/
    .exec(whole)?.[1]
    ?.replaceAll('&#39;', "'");
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    ...(walls.policy && policy !== undefined && { 'Content-Security-Policy': policy }),
  });
  response.end(raw === null ? html : html.replaceAll(MARKER, () => HOSTILE_INPUTS[Number(raw)]?.text ?? ''));
}

/** Folders have a page; everything else is drawn by the app on the page for unknown addresses. */
function fileOf(folder: string, pathname: string): string {
  const file = `${decodeURI(pathname).replace(/^\/|\/$/g, '')}/index.html`.replace(/^\//, '');
  try {
    readFileSync(`${folder}/${file}`);
    return file;
  } catch {
    return '404.html';
  }
}

/** A host that counts who talks to it, in whatever protocol. */
export function countCallers(): {
  readonly server: Server;
  readonly callers: () => number;
  readonly forget: () => void;
} {
  let callers = 0;
  const server = createPlainServer((socket) => {
    callers += 1;
    socket.on('error', () => undefined);
    socket.destroy();
  }) as unknown as Server;
  return {
    server,
    callers: () => callers,
    forget: () => {
      callers = 0;
    },
  };
}

/** Listens on a free port and returns it. */
export function listenAnywhere(server: Pick<Server, 'listen' | 'address'>): Promise<number> {
  return new Promise((settle) => {
    server.listen(0, () => {
      const address = server.address();
      settle(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}
