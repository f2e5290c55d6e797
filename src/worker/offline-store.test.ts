import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makeOfflineList } from '../core/offline/offline-list.ts';
import type { OfflineFile } from '../core/offline/offline-list.ts';
import { answerFile, answerPage } from './answer-request.ts';
import { faultOf, OfflineStore } from './offline-store.ts';

const SCOPE = 'https://a.example/sub/';

/** Caches in memory, with the part of their interface that is used. */
class FakeCaches {
  readonly all = new Map<string, FakeCache>();
  isFull = false;
  open(name: string): Promise<FakeCache> {
    const cache = this.all.get(name) ?? new FakeCache(this);
    this.all.set(name, cache);
    return Promise.resolve(cache);
  }
  keys = () => Promise.resolve([...this.all.keys()]);
  delete = (name: string) => Promise.resolve(this.all.delete(name));
  /** Every key of every cache. */
  urls = () => [...this.all.values()].flatMap(({ kept }) => [...kept.keys()]);
}

class FakeCache {
  readonly kept = new Map<string, { body: ArrayBuffer; headers: Headers }>();
  readonly #owner: FakeCaches;
  constructor(owner: FakeCaches) {
    this.#owner = owner;
  }
  match(url: string): Promise<Response | undefined> {
    const found = this.kept.get(url);
    return Promise.resolve(found && new Response(found.body, { headers: found.headers }));
  }
  async put(url: string, response: Response): Promise<void> {
    if (this.#owner.isFull) throw new DOMException('full', 'QuotaExceededError');
    this.kept.set(url, { body: await response.arrayBuffer(), headers: response.headers });
  }
  keys = () => Promise.resolve([...this.kept.keys()].map((url) => ({ url })));
  delete = (key: string | { url: string }) =>
    Promise.resolve(this.kept.delete(typeof key === 'string' ? key : key.url));
}

type Answer = (body: string) => Response | Promise<Response>;

/** A host with one edition, whose answers can be spoilt. */
class FakeHost {
  readonly files = new Map<string, string>();
  readonly asked: string[] = [];
  spoil: (path: string) => Answer | undefined = () => undefined;
  isDown = false;

  fetch = async (url: string): Promise<Response> => {
    const path = url.slice(SCOPE.length);
    this.asked.push(path);
    if (this.isDown) throw new TypeError('Failed to fetch');
    const body = this.files.get(path);
    if (body === undefined) return new Response('nothing', { status: 404 });
    return (await this.spoil(path)?.(body)) ?? new Response(body, { headers: { 'content-type': typeOf(path) } });
  };

  /** Puts an edition up in place of the last one. */
  deploy(edition: Readonly<Record<string, string>>): OfflineFile {
    this.files.clear();
    for (const [path, content] of Object.entries(edition)) this.files.set(path, content);
    const list = JSON.stringify(
      makeOfflineList(Object.entries(edition).map(fileOf), (path) =>
        path.endsWith('/') && path !== 'shell/' ? 'pages' : path.startsWith('atlas/') ? 'articles' : 'app',
      ),
    );
    this.files.set('offline-files.json', list);
    return fileOf(['offline-files.json', list]);
  }
}

function fileOf([path, content]: readonly [string, string]): OfflineFile {
  return { path, bytes: Buffer.byteLength(content), sha256: createHash('sha256').update(content).digest('hex') };
}

function typeOf(path: string): string {
  return path.endsWith('.js') ? 'text/javascript' : path.endsWith('/') ? 'text/html' : 'application/json';
}

const BOTH = { 'atlas/a-0123456789.json': '{"n":1}', 'early.js': 'early one' };
const ONE = { ...BOTH, 'assets/app-11111111.js': 'app one', 'shell/': '<shell one>', 'articles/a/': '<article one>' };
const TWO = { ...BOTH, 'assets/app-22222222.js': 'app two', 'shell/': '<shell two>', 'articles/a/': '<article two>' };
const THREE = { 'assets/app-33333333.js': 'app three', 'shell/': '<shell three>' };

function start() {
  const [host, caches] = [new FakeHost(), new FakeCaches()];
  const open = (list: OfflineFile) =>
    new OfflineStore({
      caches: caches as unknown as CacheStorage,
      fetch: host.fetch,
      scope: SCOPE,
      list,
      pauses: [0, 0],
    });
  return { host, caches, open };
}

const quiet = (): void => undefined;
const text = async (found: Promise<Response | undefined>): Promise<string | undefined> => (await found)?.text();

describe('keeping an edition', () => {
  it('keeps every file, checked, and tells how far it is', async () => {
    const { host, caches, open } = start();
    const store = open(host.deploy(ONE));
    const told: number[] = [];
    await store.save((done, total) => told.push(done / total));
    expect(told.at(-1)).toBe(1);
    host.isDown = true;
    for (const [path, content] of Object.entries(ONE)) expect(await text(store.find(path))).toBe(content);
    expect((await store.check()).every(({ right, files }) => right === files)).toBe(true);
    expect(caches.urls().every((url) => url.startsWith(SCOPE))).toBe(true);
  });

  /** What networks and hosts do to files on their way. */
  const FAULTS: Readonly<Record<string, Answer>> = {
    'a 404': () => new Response('nothing', { status: 404 }),
    'a 500': () => new Response('', { status: 500 }),
    'a login page with 200': () => new Response('<form>log in</form>', { headers: { 'content-type': 'text/html' } }),
    'a login page after a redirect': () => Object.defineProperty(new Response('<form>'), 'redirected', { value: true }),
    'the beginning only': (body) => new Response(body.slice(0, -2)),
    'the beginning, then a broken connection': () =>
      new Response(new ReadableStream({ start: (stream) => stream.error(new TypeError('terminated')) })),
    nothing: () => new Response(''),
    'more than the file': (body) => new Response(`${body} `),
    'one bit turned': (body) => new Response(body.replace(/^./, (c) => String.fromCharCode(c.charCodeAt(0) ^ 1))),
    'a reset connection': () => Promise.reject(new TypeError('Failed to fetch')),
    'silence until the patience ends': () => Promise.reject(new DOMException('timeout', 'TimeoutError')),
  };
  const EVERY_FILE = [...Object.keys(ONE), 'offline-files.json'];

  it.each(Object.entries(FAULTS))(
    'keeps nothing wrong when any one file comes as %s, and mends later',
    async (_, fault) => {
      for (const victim of EVERY_FILE) {
        const { host, caches, open } = start();
        const store = open(host.deploy(ONE));
        host.spoil = (path) => (path === victim ? fault : undefined);
        await expect(store.save(quiet)).rejects.toMatchObject({ path: victim });
        for (const cache of caches.all.values()) {
          for (const [url, { body }] of cache.kept)
            expect(Buffer.from(body).toString()).toBe(host.files.get(url.slice(SCOPE.length)));
        }
        host.spoil = () => undefined;
        await store.save(quiet);
        expect((await store.check()).every(({ right, files }) => right === files)).toBe(true);
      }
    },
  );

  it('tells no progress after it has failed', async () => {
    const { host, open } = start();
    const store = open(host.deploy(ONE));
    let hasFailed = false;
    const late: number[] = [];
    host.spoil = (path) => {
      if (path === 'assets/app-11111111.js') return () => new Response('', { status: 404 });
      return path === 'early.js'
        ? (body) => new Promise((settle) => setTimeout(() => settle(new Response(body)), 60))
        : undefined;
    };
    await store
      .save((done) => hasFailed && late.push(done))
      .catch(() => {
        hasFailed = true;
      });
    await new Promise((settle) => setTimeout(settle, 120));
    expect([hasFailed, late]).toEqual([true, []]);
  });

  it('survives a fault that passes', async () => {
    const { host, open } = start();
    const store = open(host.deploy(ONE));
    let faults = 0;
    host.spoil = (path) =>
      path === 'early.js' && (faults += 1) < 3 ? () => new Response('', { status: 503 }) : undefined;
    await store.save(quiet);
    expect(await text(store.find('early.js'))).toBe('early one');
  });

  it('goes on where it was interrupted', async () => {
    const { host, open } = start();
    const list = host.deploy(ONE);
    host.spoil = (path) => (path === 'early.js' ? () => new Response('', { status: 500 }) : undefined);
    await open(list).save(quiet).catch(quiet);
    host.spoil = () => undefined;
    host.asked.length = 0;
    await open(list).save(quiet);
    expect(host.asked).toContain('early.js');
    expect(host.asked).not.toContain('offline-files.json');
  });

  it('says that there is no room', async () => {
    const { host, caches, open } = start();
    const store = open(host.deploy(ONE));
    caches.isFull = true;
    const error: unknown = await store.save(quiet).catch((reason: unknown) => reason);
    expect(faultOf(error)).toEqual({ fault: 'full', path: 'offline-files.json' });
  });

  it.each(['gone', 'damaged'])(
    'mends a file that is %s when the host answers, and says so when it does not',
    async (how) => {
      const { host, caches, open } = start();
      const store = open(host.deploy(ONE));
      await store.save(quiet);
      for (const path of ['early.js', 'atlas/a-0123456789.json']) {
        const cache = [...caches.all.values()].find(({ kept }) => kept.has(SCOPE + path));
        if (how === 'gone') cache?.kept.delete(SCOPE + path);
        else cache?.kept.set(SCOPE + path, { body: new ArrayBuffer(9), headers: new Headers() });
      }
      host.isDown = true;
      const [app] = await store.check();
      expect(app).toMatchObject({ right: 2, files: 3, damaged: how === 'gone' ? 0 : 1 });
      host.isDown = false;
      expect((await store.check()).every(({ right, files }) => right === files)).toBe(true);
    },
  );

  it('keeps a part only while the reader wants it', async () => {
    const { host, open } = start();
    const store = open(host.deploy(ONE));
    await store.save(quiet);
    await store.choose('articles', false);
    expect(await store.find('atlas/a-0123456789.json')).toBeUndefined();
    expect((await store.check()).find(({ name }) => name === 'articles')).toMatchObject({ isWanted: false, right: 0 });
    await store.choose('articles', true);
    await store.save(quiet);
    expect(await text(store.find('atlas/a-0123456789.json'))).toBe('{"n":1}');
  });
});

describe('a new edition', () => {
  it('leaves the one before for pages that are open, and no older one', async () => {
    const { host, open } = start();
    const first = open(host.deploy(ONE));
    await first.save(quiet);
    await first.takeOver();
    const second = open(host.deploy(TWO));
    await second.save(quiet);
    // Not taken over yet: the first one answers from what it has.
    expect(await text(first.find('shell/'))).toBe('<shell one>');
    await second.takeOver();
    host.isDown = true;
    expect(await text(second.find('shell/'))).toBe('<shell two>');
    expect(await text(second.find('assets/app-11111111.js'))).toBe('app one');
    host.isDown = false;
    const third = open(host.deploy(THREE));
    await third.save(quiet);
    await third.takeOver();
    expect(await third.find('assets/app-11111111.js')).toBeUndefined();
    expect(await text(third.find('assets/app-22222222.js'))).toBe('app two');
    // A page of an older edition would be a step back.
    expect(await third.find('articles/a/')).toBeUndefined();
  });

  it('asks only for what has changed', async () => {
    const { host, open } = start();
    const first = open(host.deploy(ONE));
    await first.save(quiet);
    await first.takeOver();
    const list = host.deploy(TWO);
    host.asked.length = 0;
    await open(list).save(quiet);
    expect(host.asked).toContain('assets/app-22222222.js');
    expect(host.asked).not.toContain('atlas/a-0123456789.json');
  });

  it.each([
    ['the list is new and the files are old', TWO, ONE],
    ['the files are new and the list is old', ONE, TWO],
  ])('that is half put up changes nothing: %s', async (_, listed, put) => {
    const { host, open } = start();
    const first = open(host.deploy(ONE));
    await first.save(quiet);
    await first.takeOver();
    const list = host.deploy(listed);
    for (const [path, content] of Object.entries(put)) host.files.set(path, content);
    host.files.delete('assets/app-22222222.js');
    if (listed === TWO) await expect(open(list).save(quiet)).rejects.toMatchObject({ name: 'SaveError' });
    expect(await text(first.find('shell/'))).toBe('<shell one>');
    expect((await first.check()).every(({ right, files }) => right === files)).toBe(true);
  });

  it('can be taken back', async () => {
    const { host, open } = start();
    for (const edition of [ONE, TWO, ONE]) {
      const store = open(host.deploy(edition));
      await store.save(quiet);
      await store.takeOver();
      expect(await text(store.find('shell/'))).toBe(edition['shell/']);
    }
  });

  it('remembers what the reader chose, and leaves the caches of others alone', async () => {
    const { host, caches, open } = start();
    await caches.open('another app');
    await caches.open('story-atlas:/:files');
    const first = open(host.deploy(ONE));
    await first.save(quiet);
    await first.takeOver();
    await first.choose('articles', false);
    const second = open(host.deploy(TWO));
    await second.save(quiet);
    await second.takeOver();
    expect((await second.check()).find(({ name }) => name === 'articles')).toMatchObject({ isWanted: false });
    expect(await caches.keys()).toEqual(expect.arrayContaining(['another app', 'story-atlas:/:files']));
  });
});

describe('answering', () => {
  async function answering() {
    const { host, caches, open } = start();
    const store = open(host.deploy(ONE));
    await store.save(quiet);
    const fetch = (request: Request): Promise<Response> => host.fetch(request.url);
    return {
      host,
      caches,
      env: { store, fetch, headers: { 'Content-Security-Policy': "default-src 'none'" }, scope: SCOPE },
    };
  }

  it('gives kept pages and files with the headers of this edition', async () => {
    const { host, env } = await answering();
    host.isDown = true;
    const page = await answerPage(new Request(`${SCOPE}articles/a/`), 'articles/a/', env);
    expect([await page.text(), page.headers.get('content-security-policy'), page.redirected]).toEqual([
      '<article one>',
      "default-src 'none'",
      false,
    ]);
    expect(page.headers.get('content-type')).toContain('text/html');
  });

  it.each(['articles/a', 'Articles/A/', 'articles/a/index.html', '/articles//a//'])(
    'sends %s to the page it means',
    async (form) => {
      const { env } = await answering();
      const page = await answerPage(new Request(`${SCOPE}${form}?q=kim`), 'articles/a/', env);
      expect([page.status, page.headers.get('location')]).toEqual([301, `${SCOPE}articles/a/?q=kim`]);
    },
  );

  it('draws pages that it does not know from the shell, when the host is gone or broken', async () => {
    const { host, env } = await answering();
    host.isDown = true;
    expect(await (await answerPage(new Request(`${SCOPE}events/x/`), 'events/x/', env)).text()).toBe('<shell one>');
    host.isDown = false;
    host.files.set('events/x/', 'broken');
    host.spoil = () => () => new Response('', { status: 502 });
    expect(await (await answerPage(new Request(`${SCOPE}events/x/`), 'events/x/', env)).text()).toBe('<shell one>');
  });

  it('lets the host say that there is no such page', async () => {
    const { env } = await answering();
    const page = await answerPage(new Request(`${SCOPE}nowhere/`), 'nowhere/', env);
    expect([page.status, page.headers.has('content-security-policy')]).toEqual([404, true]);
  });

  it('keeps again what it finds missing', async () => {
    const { host, caches, env } = await answering();
    for (const cache of caches.all.values()) cache.kept.delete(`${SCOPE}early.js`);
    await answerFile(new Request(`${SCOPE}early.js`), 'early.js', env);
    host.isDown = true;
    expect(await (await answerFile(new Request(`${SCOPE}early.js`), 'early.js', env)).text()).toBe('early one');
  });

  it('takes no page for a script that is gone', async () => {
    const { env } = await answering();
    const request = Object.defineProperty(new Request(`${SCOPE}assets/gone.js`), 'destination', { value: 'script' });
    const fetch = () => Promise.resolve(new Response('<html>', { headers: { 'content-type': 'text/html' } }));
    expect((await answerFile(request, 'assets/gone.js', { ...env, fetch })).status).toBe(404);
  });

  it('goes on from the network when the browser refuses its caches', async () => {
    const { host, env } = await answering();
    const refuse = () => Promise.reject(new DOMException('denied', 'SecurityError'));
    const store = { find: refuse, findShell: refuse, mend: refuse };
    const page = await answerPage(new Request(`${SCOPE}articles/a/`), 'articles/a/', { ...env, store });
    expect(await page.text()).toBe(host.files.get('articles/a/'));
  });
});
