import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONTENT_POLICY } from './content-policy.ts';
import { configureHost, HOSTS } from './host-files.ts';
import type { Host } from './host-files.ts';
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

/** How a server of this machine is started for a folder, with the configuration that it is told to have. */
interface RealServer {
  readonly host: Host;
  readonly isHere: boolean;
  /** Writes what it reads, and returns how it is called. `folder` holds the site in `site/sub`. */
  readonly prepare: (folder: string, port: number) => readonly [string, ...string[]];
}

const isHere = (command: string, word: string): boolean => spawnSync(command, [word]).status === 0;
const APACHE_PARTS = '/usr/lib/apache2/modules';
const SERVERS: readonly RealServer[] = [
  {
    host: 'nginx',
    isHere: isHere('nginx', '-v'),
    prepare: (folder, port) => {
      const own = configureHost('nginx', '/sub/')
        .replace('listen 80', `listen 127.0.0.1:${port}`)
        .replace('/var/www/story-atlas', join(folder, 'site'));
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((name) => `${name}_temp_path ${folder}/${name};`)
        .join('\n');
      const frame = `daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/log; events {} http { access_log off;
        types { text/html html; text/javascript js; } ${temporary} ${own} }`;
      writeFileSync(join(folder, 'nginx.conf'), frame);
      return ['nginx', '-c', join(folder, 'nginx.conf'), '-p', folder];
    },
  },
  {
    host: 'caddy',
    isHere: isHere('caddy', 'version'),
    prepare: (folder, port) => {
      const own = configureHost('caddy', '/sub/')
        .replace('story-atlas.example', `http://127.0.0.1:${port}`)
        .replace('/var/www/story-atlas', join(folder, 'site'));
      writeFileSync(join(folder, 'Caddyfile'), `{\n  admin off\n}\n${own}`);
      return ['caddy', 'run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')];
    },
  },
  {
    host: 'apache',
    isHere: isHere('apache2', '-v') && existsSync(APACHE_PARTS),
    prepare: (folder, port) => {
      writeFileSync(join(folder, 'site/sub/.htaccess'), configureHost('apache', '/sub/'));
      writeFileSync(join(folder, 'types'), 'text/html html\ntext/javascript js\n');
      const parts = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite'];
      const frame = [
        `ServerRoot ${folder}`,
        `PidFile ${folder}/pid`,
        `Listen 127.0.0.1:${port}`,
        'ServerName localhost',
        `ErrorLog ${folder}/log`,
        ...parts.map((part) => `LoadModule ${part}_module ${APACHE_PARTS}/mod_${part}.so`),
        'User #65534',
        `TypesConfig ${folder}/types`,
        `DocumentRoot ${folder}/site`,
        `<Directory ${folder}/site>\nAllowOverride All\nRequire all granted\n</Directory>`,
      ];
      writeFileSync(join(folder, 'apache.conf'), `${frame.join('\n')}\n`);
      chmodSync(folder, 0o755);
      return ['apache2', '-D', 'FOREGROUND', '-f', join(folder, 'apache.conf')];
    },
  },
];

/** A site of a few files, for servers that run as somebody else too. */
function makeSite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'story-atlas-host-'));
  for (const [path, content] of Object.entries({
    'index.html': 'home',
    'articles/a/index.html': 'article',
    '404.html': 'nothing',
    'assets/a-12345678.js': 'x',
    'manifest.webmanifest': '{}',
  })) {
    mkdirSync(join(folder, 'site/sub', path, '..'), { recursive: true });
    writeFileSync(join(folder, 'site/sub', path), content);
  }
  return folder;
}

/** The answer as it came, nothing followed; no answer at all is status 0. */
async function ask(url: string): Promise<Response | { readonly status: 0 }> {
  return fetch(url, { redirect: 'manual' }).catch(() => ({ status: 0 as const }));
}

describe.each(SERVERS)('$host itself', ({ isHere: isInstalled, prepare }) => {
  // Without the server there is nothing to ask; the configuration is still read above.
  it.skipIf(!isInstalled)('serves pages, headers, redirects and a real 404 with that configuration', async () => {
    const folder = makeSite();
    const port = await freePort();
    const [command, ...words] = prepare(folder, port);
    const env = { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
    const server = spawn(command, words, { stdio: 'ignore', env });
    try {
      const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' });
      await expect.poll(() => ask(`http://127.0.0.1:${port}/sub/`), { timeout: 20_000 }).toMatchObject({ status: 200 });
      const home = await get('/sub/');
      expect(await home.text()).toBe('home');
      for (const [name, value] of Object.entries(HOST_HEADERS)) expect(home.headers.get(name)).toBe(value);
      expect(home.headers.get('cache-control')).toBe('no-cache');
      expect((await get('/sub/assets/a-12345678.js')).headers.get('cache-control')).toContain('immutable');
      for (const [asked, sent] of [
        ['/sub/articles/a', '/sub/articles/a/'],
        ['/sub/index.html', '/sub/'],
        ['/sub/articles/a/index.html?q=x', '/sub/articles/a/?q=x'],
      ] as const) {
        const { status, headers, url } = await get(asked);
        expect([Math.floor(status / 100), new URL(headers.get('location') ?? '', url).href]).toEqual([
          3,
          `http://127.0.0.1:${port}${sent}`,
        ]);
      }
      const { headers, url } = await get('//hostile.example/index.html');
      expect(new URL(headers.get('location') ?? '/', url).host).toBe(`127.0.0.1:${port}`);
      const missing = await get('/sub/nowhere/');
      expect([missing.status, await missing.text()]).toEqual([404, 'nothing']);
      expect(missing.headers.has('content-security-policy')).toBe(true);
      expect((await get('/sub/manifest.webmanifest')).headers.get('content-type')).toBe('application/manifest+json');
    } finally {
      server.kill();
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
