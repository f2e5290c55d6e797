import { NAMED_BY_CONTENT } from '../core/offline/offline-list.ts';
import { cacheControl, HOST_HEADERS } from './security-headers.ts';

/** Hosts for which there is ready configuration. */
export const HOSTS = ['netlify', 'cloudflare', 'nginx', 'apache', 'caddy'] as const;

export type Host = (typeof HOSTS)[number];

const FOR_EVER = cacheControl('assets/any');
const AGAIN = cacheControl('index.html');

/** A page by its file's name. Its folder, the form that every link has, is the first group; it never begins as another host would. */
const INDEX = '^(/(?:[\\w~.-][^?]*/)?)index\\.html';

/**
 * The configuration of a host, as a file: what to answer with which headers, how long what is kept, and a real 404. All are made of
 * one table, `security-headers.ts`. `base` is the app's base path, slashes at both ends.
 */
export function configureHost(host: Host, base: string): string {
  switch (host) {
    case 'netlify':
    case 'cloudflare':
      return configureHeaderFile(base);
    case 'nginx':
      return configureNginx(base);
    case 'apache':
      return configureApache(base);
    case 'caddy':
      return configureCaddy(base);
  }
}

/** Both hosts send `index.html` to its folder and ask again for everything by themselves, and join values that two rules give to one header. */
function configureHeaderFile(base: string): string {
  const headers = headerLines((name, value) => `  ${name}: ${value}`);
  return lines(`${base}*`, ...headers, `${base}assets/*`, `  Cache-Control: ${FOR_EVER}`);
}

function configureNginx(base: string): string {
  return lines(
    'map $uri $story_atlas_cache {',
    `  default "${AGAIN}";`,
    `  "~^${base}${kept()}" "${FOR_EVER}";`,
    '}',
    'server {',
    '  listen 80;',
    '  root /var/www/story-atlas;',
    '  index index.html;',
    `  error_page 404 ${base}404.html;`,
    '  gzip on;',
    '  gzip_types text/css text/javascript application/javascript application/json application/manifest+json image/svg+xml;',
    ...headerLines((name, value) => `  add_header ${name} "${value}" always;`),
    '  add_header Cache-Control $story_atlas_cache always;',
    // What was asked, not what it is answered with: a folder is answered with the same file.
    `  if ($request_uri ~ "${INDEX}(\\?.*)?$") {`,
    '    return 301 $1$2;',
    '  }',
    `  location ${base} {`,
    '    try_files $uri $uri/ =404;',
    '  }',
    '  location ~ \\.webmanifest$ {',
    '    types { }',
    '    default_type application/manifest+json;',
    '  }',
    '}',
  );
}

function configureApache(base: string): string {
  return lines(
    'DirectoryIndex index.html',
    `ErrorDocument 404 ${base}404.html`,
    'AddType application/manifest+json .webmanifest',
    'AddType font/woff2 .woff2',
    '<IfModule mod_rewrite.c>',
    '  RewriteEngine On',
    `  RewriteCond %{THE_REQUEST} "^\\S+ ${INDEX.slice(1)}[? ]"`,
    '  RewriteRule ^ %1 [R=301,L]',
    '</IfModule>',
    '<IfModule mod_headers.c>',
    ...headerLines((name, value) => `  Header always set ${name} "${value}"`),
    `  Header always set Cache-Control "${AGAIN}"`,
    `  <If "%{REQUEST_URI} =~ m#^${base}${kept()}#">`,
    `    Header always set Cache-Control "${FOR_EVER}"`,
    '  </If>',
    '</IfModule>',
  );
}

function configureCaddy(base: string): string {
  return lines(
    'story-atlas.example {',
    '  root * /var/www/story-atlas',
    '  encode zstd gzip',
    '  header {',
    ...headerLines((name, value) => `    ${name} "${value}"`),
    '  }',
    // Of two rules for one header the general one would win, wherever it stands.
    `  @kept path_regexp ^${base}${kept()}`,
    `  @again not path_regexp ^${base}${kept()}`,
    `  header @kept Cache-Control "${FOR_EVER}"`,
    `  header @again Cache-Control "${AGAIN}"`,
    '  @manifest path *.webmanifest',
    '  header @manifest Content-Type application/manifest+json',
    '  @index {',
    `    path_regexp index ${INDEX}$`,
    '    expression {query} == ""',
    '  }',
    '  @asked {',
    `    path_regexp asked ${INDEX}$`,
    '    expression {query} != ""',
    '  }',
    '  redir @index {re.index.1} 301',
    '  redir @asked {re.asked.1}?{query} 301',
    '  file_server',
    '  handle_errors {',
    '    @missing expression {err.status_code} == 404',
    `    rewrite @missing ${base}404.html`,
    '    file_server',
    '  }',
    '}',
  );
}

function headerLines(write: (name: string, value: string) => string): readonly string[] {
  return Object.entries(HOST_HEADERS).map(([name, value]) => write(name, value));
}

function kept(): string {
  return NAMED_BY_CONTENT.source.replace('^', '').replaceAll('\\/', '/');
}

function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
