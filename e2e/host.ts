import type { RequestListener, Server, ServerResponse } from 'node:http';
import type { Page } from '@playwright/test';
import { createStaticServer } from '../src/build/static-server.ts';
import { expect } from './app.ts';
import { folderOf } from './build-edition.ts';
import type { Edition } from './editions.ts';

/** A host of a test's own: it can go away, come back, put up another edition and spoil answers. */
export class Host {
  /** Answers instead of the host when it returns true. */
  spoil: (...request: Parameters<RequestListener>) => boolean = () => false;
  /** Every folder that it served, the present one last. */
  readonly folders: string[];
  readonly #base: string;
  /** A line that is slow: each answer waits, then comes with so many bytes a second. */
  slow: { readonly bytesPerSecond: number; readonly delayMs: number } | undefined;
  #server: Server | undefined;
  #port = 0;

  constructor(edition: Edition, folder: string = folderOf(edition)) {
    this.folders = [folder];
    this.#base = edition.base;
  }

  /** Folder that is served. */
  get folder(): string {
    return this.folders.at(-1) ?? '';
  }

  /** Address of a path; the path begins with a slash. */
  url(path = '/'): string {
    return `http://localhost:${this.#port}${this.#base.slice(0, -1)}${path}`;
  }

  async start(): Promise<void> {
    const server = createStaticServer({ folder: this.folder, base: this.#base });
    const [answer] = server.listeners('request') as RequestListener[];
    server.removeAllListeners('request');
    server.on('request', (request, response) => {
      // Compressing anew for each test would be most of its time.
      delete request.headers['accept-encoding'];
      if (this.spoil(request, response)) return;
      if (this.slow) slowDown(response, this.slow.bytesPerSecond);
      setTimeout(() => answer?.(request, response), this.slow?.delayMs ?? 0);
    });
    await new Promise<void>((settle) => server.listen(this.#port, settle));
    const address = server.address();
    this.#port = typeof address === 'object' && address !== null ? address.port : 0;
    this.#server = server;
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise<void>((settle) => {
      if (this.#server) this.#server.close(() => settle());
      else settle();
    });
    this.#server = undefined;
  }

  /** Starts when it does not run, on the port that it had. */
  async restart(): Promise<void> {
    if (this.#server === undefined) await this.start();
  }

  /** Puts another folder in place of the one that is served. */
  async deploy(folder: string): Promise<void> {
    this.folders.push(folder);
    await this.stop();
    await this.start();
  }
}

/** Waits until everything is saved and was checked, which takes a while on a busy machine. */
export async function untilSaved(page: Page): Promise<void> {
  await expect(page.getByRole('link', { name: 'Works offline' })).toBeVisible({ timeout: 50_000 });
}

/** Has the browser ask for a newer worker now, which it does by itself when a page is opened. Fails quietly, as the browser does. */
export async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update().catch(() => undefined);
  });
}

/** Sends an answer in tenths of a second's worth. */
function slowDown(response: ServerResponse, bytesPerSecond: number): void {
  const end = response.end.bind(response);
  const step = bytesPerSecond / 10;
  response.end = ((body?: Buffer) => {
    const send = (at: number): void => {
      if (body === undefined || at + step >= body.length) return void end(body?.subarray(at));
      response.write(body.subarray(at, at + step));
      setTimeout(send, 100, at + step);
    };
    send(0);
    return response;
  }) as typeof response.end;
}
