import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONTENT_POLICY } from './content-policy.ts';
import { configureHost, HOSTS } from './host-files.ts';
import { HOST_HEADERS, SECURITY_HEADERS } from './security-headers.ts';

describe('the table of headers', () => {
  it('has the policy of the pages, and what only a header can say', () => {
    expect(SECURITY_HEADERS['Content-Security-Policy']).toBe(`${CONTENT_POLICY}; frame-ancestors 'none'`);
    expect(HOST_HEADERS['Content-Security-Policy']).toContain('; upgrade-insecure-requests');
    expect(HOST_HEADERS['Strict-Transport-Security']).toMatch(/^max-age=\d{8};/);
  });

  it('allows no inline script, no text made into script, and no other origin', () => {
    const rules = new Map(CONTENT_POLICY.split('; ').map((rule) => [rule.split(' ')[0], rule]));
    expect(CONTENT_POLICY).not.toMatch(/unsafe|https?:|data:|\*/);
    expect(rules.get('default-src')).toBe("default-src 'none'");
    expect(rules.get('script-src')).toBe("script-src 'self'");
    expect(rules.get('require-trusted-types-for')).toBe("require-trusted-types-for 'script'");
    expect(rules.get('trusted-types')).toBe('trusted-types atlas');
  });
});

describe.each(HOSTS)('the configuration for %s', (host) => {
  const text = configureHost(host, '/sub/');

  it('sets every header of the table', () => {
    for (const [name, value] of Object.entries(HOST_HEADERS)) {
      expect(text.split('\n').filter((line) => line.includes(name) && line.includes(value))).toHaveLength(1);
    }
  });

  it('keeps files named by their content for ever, below the base', () => {
    expect(text).toContain('public, max-age=31536000, immutable');
    expect(text).toContain('/sub/');
  });
});

const hasNginx = spawnSync('nginx', ['-v']).status === 0;

describe('nginx itself', () => {
  it.skipIf(!hasNginx)('serves pages, headers, redirects and a real 404 with that configuration', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'story-atlas-nginx-'));
    const site = join(folder, 'site/sub');
    for (const [path, content] of Object.entries({
      'index.html': 'home',
      'articles/a/index.html': 'article',
      '404.html': 'nothing',
      'assets/a-12345678.js': 'x',
      'manifest.webmanifest': '{}',
    })) {
      mkdirSync(join(site, path, '..'), { recursive: true });
      writeFileSync(join(site, path), content);
    }
    const port = await freePort();
    const own = configureHost('nginx', '/sub/')
      .replace('listen 80', `listen 127.0.0.1:${port}`)
      .replace('/var/www/story-atlas', join(folder, 'site'));
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${folder}/${name};`)
      .join('\n');
    const frame = `daemon off; master_process off; pid ${folder}/pid; error_log stderr; events {} http { access_log off;
      types { text/html html; text/javascript js; } ${temporary} ${own} }`;
    writeFileSync(join(folder, 'nginx.conf'), frame);
    const nginx = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-p', folder], { stdio: 'inherit' });
    try {
      const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' });
      await expect
        .poll(
          () =>
            get('/sub/').then(
              ({ status }) => status,
              () => 0,
            ),
          { timeout: 10_000 },
        )
        .toBe(200);
      const home = await get('/sub/');
      for (const [name, value] of Object.entries(HOST_HEADERS)) expect(home.headers.get(name)).toBe(value);
      expect(home.headers.get('cache-control')).toBe('no-cache');
      expect((await get('/sub/assets/a-12345678.js')).headers.get('cache-control')).toContain('immutable');
      expect((await get('/sub/articles/a')).status).toBe(301);
      const missing = await get('/sub/nowhere/');
      expect([missing.status, await missing.text(), missing.headers.has('content-security-policy')]).toEqual([
        404,
        'nothing',
        true,
      ]);
      expect((await get('/sub/manifest.webmanifest')).headers.get('content-type')).toBe('application/manifest+json');
    } finally {
      nginx.kill();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

function freePort(): Promise<number> {
  return new Promise((settle) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => settle(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
