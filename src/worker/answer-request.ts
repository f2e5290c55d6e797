import type { FetchFile } from './fetch-file.ts';
import type { OfflineStore } from './offline-store.ts';

/** What answers are made of. */
export interface AnswerEnvironment {
  readonly store: Pick<OfflineStore, 'find' | 'findShell' | 'mend'>;
  readonly fetch: (request: Request, init?: RequestInit) => ReturnType<FetchFile>;
  /** Headers that every answer carries, whatever the host sends: see `security-headers.ts`. */
  readonly headers: Readonly<Record<string, string>>;
  /** Absolute URL of the app's base path, slash at the end. */
  readonly scope: string;
}

/** A page that is not kept is waited for this long before the app draws it from what is kept. */
const PAGE_PATIENCE_MS = 4000;

/** A page: the kept one, else the host's, else the app's own that draws any address. */
export async function answerPage(request: Request, path: string, env: AnswerEnvironment): Promise<Response> {
  const kept = await safely(env.store.find(path));
  if (kept) return redirectTo(path, request, env) ?? withHeaders(kept, env.headers);
  try {
    const response = await env.fetch(request, { signal: AbortSignal.timeout(PAGE_PATIENCE_MS) });
    if (response.status < 500) return withHeaders(response, env.headers);
  } catch {
    // No answer in time: the app can still draw the page.
  }
  const shell = await safely(env.store.findShell());
  return shell ? withHeaders(shell, env.headers) : env.fetch(request);
}

/** Hosts send other forms of a page's address to the one with a slash; the part behind `#` follows by itself. */
function redirectTo(path: string, { url }: Request, { scope }: AnswerEnvironment): Response | undefined {
  const [asked] = url.split(/[?#]/);
  return asked === scope + path ? undefined : Response.redirect(scope + path + new URL(url).search, 301);
}

/** A file: the kept one, else the edition's from the host, kept from now on, else whatever the host has. */
export async function answerFile(request: Request, path: string, env: AnswerEnvironment): Promise<Response> {
  const kept = (await safely(env.store.find(path))) ?? (await safely(env.store.mend(path)));
  if (kept) return withHeaders(kept, env.headers);
  const response = await env.fetch(request);
  // Some hosts answer for a script that is gone with a page.
  const isPage = (response.headers.get('content-type') ?? '').startsWith('text/html');
  return isPage && request.destination !== 'document' && request.destination !== ''
    ? new Response(null, { status: 404 })
    : withHeaders(response, env.headers);
}

/** Storage may refuse or be gone at any time: then it is as if nothing were kept. */
function safely(found: Promise<Response | undefined>): Promise<Response | undefined> {
  return found.catch(() => undefined);
}

/** Redirects and answers of others are handed on as they are: nothing can be added to them. */
function withHeaders(response: Response, headers: Readonly<Record<string, string>>): Response {
  const isPlain = response.type === 'default' || (response.type === 'basic' && !response.redirected);
  if (!isPlain || response.status === 304) return response;
  const own = new Headers(response.headers);
  for (const [name, value] of Object.entries(headers)) own.set(name, value);
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers: own });
}
