import type { OfflineFile } from '../core/offline/offline-list.ts';
import type { SaveFault } from '../core/offline/offline-news.ts';

/** Asks a host for a file, as the browser does. */
export type FetchFile = (url: string, init: RequestInit) => Promise<Response>;

/** A file could not be kept. */
export class SaveError extends Error {
  override readonly name = 'SaveError';
  readonly fault: SaveFault;
  readonly path: string;

  constructor(fault: SaveFault, path: string) {
    super(`${path}: ${fault}`);
    this.fault = fault;
    this.path = path;
  }
}

/** A host that says nothing for so long is taken to be gone. */
const PATIENCE_MS = 60_000;
/** Waits before a file is asked for once more. */
const PAUSES_MS = [500, 2000];

/**
 * Gets a file and gives it on only when its content is the edition's: no login page of a network, nothing cut short, no other
 * edition's. What comes back is a plain response with a type and a body, without the mark of a redirect.
 */
export async function fetchFile(
  fetch: FetchFile,
  url: string,
  file: OfflineFile,
  pauses: readonly number[] = PAUSES_MS,
): Promise<Response> {
  let fault: SaveFault = 'unreachable';
  for (const [attempt, pause] of [0, ...pauses].entries()) {
    await new Promise((settle) => setTimeout(settle, pause));
    try {
      const response = await fetch(url, {
        // The page itself has just loaded much of it; where that copy is bad, the host is asked.
        cache: attempt === 0 ? 'default' : 'reload',
        credentials: 'same-origin',
        mode: 'same-origin',
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      const body = response.ok ? await response.arrayBuffer() : undefined;
      if (body && (await hasContent(body, file))) {
        return new Response(body, { headers: { 'content-type': response.headers.get('content-type') ?? '' } });
      }
      fault = response.ok ? 'altered' : 'unreachable';
    } catch {
      fault = 'unreachable';
    }
  }
  throw new SaveError(fault, file.path);
}

/** Whether bytes are the file's content. */
export async function hasContent(bytes: ArrayBuffer, { sha256, bytes: size }: OfflineFile): Promise<boolean> {
  if (bytes.byteLength !== size) return false;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') === sha256;
}
