import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNamedByContent, makeOfflineList, parseOfflineList } from './offline-list.ts';
import type { OfflineFile } from './offline-list.ts';
import { parseOfflineNews, parseOfflineWish, signPage } from './offline-news.ts';
import type { OfflineNews, PartStatus } from './offline-news.ts';
import { planRequest } from './plan-request.ts';
import { takeNews, tellOffline } from './tell-offline.ts';

const file = (path: string, bytes = 10): OfflineFile => ({ path, bytes, sha256: 'a'.repeat(64) });

describe('the list of an edition', () => {
  const files = [file('sw-app.js'), file('atlas/b.json', 50), file('atlas/a.json', 50), file('articles/x/', 100)];
  const partOf = (path: string) =>
    path.startsWith('atlas/') ? ('collection' as const) : path.endsWith('/') ? ('pages' as const) : ('app' as const);

  it('keeps by itself what is small together, and the app in any case', () => {
    const wanted = (bytes: number) =>
      makeOfflineList(files, partOf, bytes)
        .parts.filter(({ isAutomatic, files: own }) => isAutomatic && own.length > 0)
        .map(({ name }) => name);
    expect(wanted(1000)).toEqual(['app', 'collection', 'pages']);
    expect(wanted(110)).toEqual(['app', 'collection']);
    expect(wanted(0)).toEqual(['app']);
  });

  it('is the same whatever the order of the files, and comes back from JSON', () => {
    const list = makeOfflineList(files, partOf);
    expect(makeOfflineList(files.toReversed(), partOf)).toEqual(list);
    expect(parseOfflineList(JSON.parse(JSON.stringify(list)))).toEqual(list);
  });

  it.each<readonly [string, unknown]>([
    ['nothing', undefined],
    ['another version', { version: 2, parts: [] }],
    ['a part without a name', { version: 1, parts: [{ name: 'x', files: [] }] }],
    ['a hash that is none', { version: 1, parts: [{ name: 'app', files: [{ ...file('a'), sha256: 'b' }] }] }],
    ...['../a', '/a', 'https://x.example/', 'a/../b', 'a?b', 'a\\b'].map(
      (path) => [path, { version: 1, parts: [{ name: 'app', files: [file(path)] }] }] as const,
    ),
  ])('refuses %s', (_, value) => {
    expect(parseOfflineList(value)).toBeUndefined();
  });

  it.each([
    ['assets/index-xDm2YIgo.js', true],
    ['atlas/manifest-2d29fa81c5.json', true],
    ['atlas/search-8b30cd6b52/r0.json', true],
    ['atlas/atlas.schema.json', false],
    ['index.html', false],
    ['early.js', false],
    ['articles/assets/', false],
  ])('%s is named by its content: %s', (path, is) => {
    expect(isNamedByContent(path)).toBe(is);
  });
});

describe('a request', () => {
  const scope = 'https://a.example/sub/';
  const plan = (url: string, isNavigation = true, method = 'GET') => planRequest({ method, url, isNavigation }, scope);

  it.each([
    ['', ''],
    ['index.html', ''],
    ['?from=2023#p1', ''],
    ['articles/x', 'articles/x/'],
    ['Articles/X/index.html?q=y', 'articles/x/'],
    ['nowhere/at/all//', 'nowhere/at/all/'],
    ['/articles//x//', 'articles/x/'],
    ['search/?q=a.b', 'search/'],
  ])('for the page “%s” is one for “%s”', (path, page) => {
    expect(plan(scope + path)).toEqual({ kind: 'page', path: page });
  });

  it('for a file is one for a file, also when it is opened as a page', () => {
    expect(plan(`${scope}icon.svg`)).toEqual({ kind: 'file', path: 'icon.svg' });
    expect(plan(`${scope}assets/A-1.js`, false)).toEqual({ kind: 'file', path: 'assets/A-1.js' });
  });

  it('outside the base, or that changes something, is not ours', () => {
    for (const url of ['https://a.example/', 'https://a.example/subway/', 'https://b.example/sub/']) {
      expect(plan(url)).toEqual({ kind: 'pass' });
    }
    expect(plan(scope, true, 'POST')).toEqual({ kind: 'pass' });
    expect(plan(scope, false, 'HEAD')).toEqual({ kind: 'pass' });
  });

  it('never leads out of the base, whatever the address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.boolean(), (url, isNavigation) => {
        const found = plan(url, isNavigation);
        return found.kind === 'pass' || new URL(found.path, scope).href.startsWith(scope);
      }),
    );
  });
});

describe('news of the worker', () => {
  const part: PartStatus = { name: 'app', files: 2, bytes: 9, isWanted: true, right: 2, damaged: 0 };
  const status = (...parts: PartStatus[]): OfflineNews => ({ kind: 'status', edition: 'e', pages: 'p', parts });
  const all: readonly OfflineNews[] = [
    { kind: 'saving', done: 1, total: 3 },
    { kind: 'failed', fault: 'full', path: 'x' },
    { kind: 'retired' },
    status(part),
  ];

  it('comes back from a message; anything else is not news', () => {
    for (const news of all) expect(parseOfflineNews(structuredClone(news))).toEqual(news);
    fc.assert(fc.property(fc.anything(), (value) => parseOfflineNews(value) === undefined));
  });

  it('wishes come back from a message; anything else is no wish', () => {
    expect(parseOfflineWish({ kind: 'status' })).toEqual({ kind: 'status' });
    expect(parseOfflineWish({ kind: 'save', part: 'articles' })).toEqual({ kind: 'save', part: 'articles' });
    expect(parseOfflineWish({ kind: 'remove', part: 'everything' })).toBeUndefined();
    fc.assert(fc.property(fc.anything(), (value) => parseOfflineWish(value) === undefined));
  });

  it.each<[string, OfflineNews, boolean, string | undefined]>([
    ['saving', { kind: 'saving', done: 62, total: 100 }, true, 'Saving for offline, 62%'],
    ['all of it checked', status(part), true, 'Works offline'],
    ['all of it checked, no connection', status(part), false, 'Offline, everything here still works'],
    ['pages left out', status(part, { ...part, name: 'pages', isWanted: false }), true, 'Works offline'],
    [
      'articles left out',
      status(part, { ...part, name: 'articles', isWanted: false }),
      true,
      'Partly saved for offline',
    ],
    ['a file missing', status({ ...part, right: 1 }), true, 'Not saved for offline'],
    ['a file damaged', status({ ...part, right: 1, damaged: 1 }), true, 'Not saved: files arrive changed'],
    ['no room', { kind: 'failed', fault: 'full', path: '' }, true, 'No space for offline use'],
    ['not everything, no connection', status({ ...part, right: 1 }), false, 'Offline, not everything is saved'],
    ['a host that keeps nothing', { kind: 'retired' }, true, undefined],
  ])('%s is told', (_, news, isOnline, text) => {
    expect(tellOffline(takeNews(news), isOnline)?.text).toBe(text);
  });

  it('knows pages of one edition by script and collection, not by where they are', () => {
    expect(signPage('https://a.example/sub/assets/index-1.js', 'atlas/m-1.json')).toBe(
      signPage('/assets/index-1.js', 'm-1.json'),
    );
    expect(signPage('index-1.js', 'm-1.json')).not.toBe(signPage('index-1.js', 'm-2.json'));
  });
});
