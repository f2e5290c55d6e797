import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStaticServer } from './static-server.ts';

let parent = '';
let server: Server;
let origin = '';

beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), 'story-atlas-'));
  const folder = join(parent, 'site');
  mkdirSync(join(folder, 'page'), { recursive: true });
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, 'page/index.html'), 'page');
  writeFileSync(join(folder, '404.html'), 'nothing');
  writeFileSync(join(folder, 'assets/a-12345678.js'), 'x'.repeat(2000));
  server = createStaticServer({ folder, base: '/sub/' });
  await new Promise<void>((settle) => {
    server.listen(0, settle);
  });
  const address = server.address();
  origin = `http://localhost:${address !== null && typeof address === 'object' ? address.port : 0}`;
});
afterAll(() => {
  server.close();
  rmSync(parent, { recursive: true });
});
const get = (path: string, init?: RequestInit): Promise<Response> =>
  fetch(origin + path, { redirect: 'manual', ...init });

describe('the static server', () => {
  it.each([
    ['/sub/', 200, 'home'],
    ['/sub/index.html', 200, 'home'],
    ['/sub/page/', 200, 'page'],
    ['/sub/page/?a=b', 200, 'page'],
    ['/sub/nothing', 404, 'nothing'],
    ['/sub/assets/', 404, 'nothing'],
    ['/', 404, 'nothing'],
    ['/sub/%2e%2e/secret.txt', 404, 'nothing'],
    ['/sub/..%2fsecret.txt', 404, 'nothing'],
    ['/sub/%E0%A4%A', 404, 'nothing'],
  ])('%s → %i %s', async (path, status, body) => {
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([status, body]);
  });

  it('sends a folder without its slash to the one with it, query kept', async () => {
    const response = await get('/sub/page?a=b');
    expect([response.status, response.headers.get('location')]).toEqual([301, '/sub/page/?a=b']);
  });

  it('compresses text, keeps hashed files for ever and pages not at all', async () => {
    const asset = await get('/sub/assets/a-12345678.js', { headers: { 'accept-encoding': 'br' } });
    expect(asset.headers.get('content-encoding')).toBe('br');
    expect(asset.headers.get('cache-control')).toContain('immutable');
    expect(asset.headers.get('content-type')).toContain('text/javascript');
    expect((await asset.text()).length).toBe(2000);
    expect((await get('/sub/')).headers.get('cache-control')).toBe('no-cache');
  });

  it('answers only reading', async () => {
    expect((await get('/sub/', { method: 'POST' })).status).toBe(405);
    const head = await get('/sub/', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });
});
