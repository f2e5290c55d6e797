import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { dataBlock, escapeHtml, rawElement, voidElement } from '../core/text/html.ts';
import type { PublishedAtlas } from './publish-atlas.ts';
import { SHARED_CONFIG } from './shared-config.ts';

const ENTRY = fileURLToPath(new URL('../app/main-one-file.tsx', import.meta.url));
const EARLY = new URL('../../public/early.js', import.meta.url);
const ICON = new URL('../../public/icon.svg', import.meta.url);

/**
 * The app and a collection as one page that opens from a disk: scripts, styles, fonts and data inside, nothing beside it. Its policy
 * names the hashes of what it runs, and lets nothing in from outside.
 */
export async function buildOneFile(published: PublishedAtlas, title: string): Promise<string> {
  const { script, style } = await bundleApp();
  const early = await readFile(EARLY, 'utf8');
  const icon = `data:image/svg+xml;base64,${(await readFile(ICON)).toString('base64')}`;
  const blocks = [...published.files]
    .filter(([path]) => path.endsWith('.json') && !path.endsWith('schema.json'))
    .map(([path, content]) => dataBlock('application/json', JSON.parse(content), { 'data-file': path }));
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(early)} ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'font-src data:',
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  return [
    '<!doctype html>',
    '<html lang="en"><head>',
    voidElement('meta', { charset: 'utf-8' }),
    voidElement('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    voidElement('meta', { name: 'referrer', content: 'no-referrer' }),
    voidElement('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1, viewport-fit=cover' }),
    voidElement('meta', { name: 'color-scheme', content: 'light dark' }),
    voidElement('link', { rel: 'icon', href: icon, type: 'image/svg+xml' }),
    `<title>${escapeHtml(title)}</title>`,
    rawElement('script', early),
    rawElement('style', style),
    '</head><body>',
    `<div id="root" data-manifest="${escapeHtml(published.manifest)}"></div>`,
    ...blocks,
    rawElement('script', script),
    '</body></html>\n',
  ].join('\n');
}

async function bundleApp(): Promise<{ readonly script: string; readonly style: string }> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'one-file',
    plugins: [react()],
    ...SHARED_CONFIG,
    define: { 'process.env.NODE_ENV': '"production"' },
    // A library takes in every font and every part that is loaded later.
    build: {
      write: false,
      lib: { entry: ENTRY, formats: ['iife'], name: 'storyAtlas' },
      minify: true,
      copyPublicDir: false,
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const script = outputs.find((one) => one.type === 'chunk')?.code;
  const style = outputs.find((one) => one.type === 'asset' && one.fileName.endsWith('.css'));
  if (script === undefined || style?.type !== 'asset') throw new Error('The app was not bundled');
  return {
    script: script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--'),
    style: String(style.source),
  };
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
