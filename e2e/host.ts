import type { RequestListener, Server } from 'node:http';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { createStaticServer } from '../src/build/static-server.ts';
import { expect } from './app.ts';
import { SHIPPED } from './editions.ts';
import type { Edition } from './editions.ts';

/** A host of a test's own: it can go away, come back, put up another edition and spoil answers. */
export class Host {
  /** Answers instead of the host when it returns true. */
  spoil: (...request: Parameters<RequestListener>) => boolean = () => false;
  #folder: string;
  readonly #base: string;
  #server: Server | undefined;
  #port = 0;

  constructor(edition: Edition) {
    this.#folder = folderOf(edition);
    this.#base = edition.base;
  }

  /** Address of a path; the path begins with a slash. */
  url(path = '/'): string {
    return `http://localhost:${this.#port}${this.#base.slice(0, -1)}${path}`;
  }

  async start(): Promise<void> {
    const server = createStaticServer({ folder: this.#folder, base: this.#base });
    const [answer] = server.listeners('request') as RequestListener[];
    server.removeAllListeners('request');
    server.on('request', (request, response) => {
      // Compressing anew for each test would be most of its time.
      delete request.headers['accept-encoding'];
      if (!this.spoil(request, response)) answer?.(request, response);
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

  /** Puts another folder in place of the one that is served. */
  async deploy(folder: string): Promise<void> {
    this.#folder = folder;
    await this.stop();
    await this.start();
  }
}

/** Waits until everything is saved and was checked, which takes a while on a busy machine. */
export async function untilSaved(page: Page): Promise<void> {
  await expect(page.getByRole('link', { name: 'Works offline' })).toBeVisible({ timeout: 50_000 });
}

/** Where the built app of an edition is. */
export function folderOf({ name }: Edition): string {
  return resolve(name === SHIPPED.name ? 'dist' : `node_modules/.cache/story-atlas/e2e/${name}`);
}
