import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ViteBuilder } from 'vite';
import { createBuiltAtlasClient } from './built-atlas-client.ts';
import { configureHost } from './host-files.ts';
import { readSiteOrigin } from './page-facts.ts';
import { prerender } from './prerender.ts';
import { ATLAS_FOLDER } from './publish-atlas.ts';
import type { PublishedAtlas } from './publish-atlas.ts';
import { makeSiteFiles } from './site-files.ts';
import { writeChecksums } from './write-checksums.ts';
import { writeOffline } from './write-offline.ts';

/**
 * The whole build: the app for browsers, the app for prerendering, every page as HTML, what hosts and programs read, what is kept on
 * devices, and last the hashes of it all.
 */
export async function buildPages(builder: ViteBuilder, base: string, published: () => PublishedAtlas): Promise<void> {
  const { client, ssr } = builder.environments;
  if (client === undefined || ssr === undefined) throw new Error('The build needs a client and an ssr environment');
  const origin = readSiteOrigin(process.env['SITE_URL']);
  await builder.build(client);
  await builder.build(ssr);
  const folder = resolve(client.config.build.outDir);
  const serverEntry = resolve(ssr.config.build.outDir, 'entry-server.js');
  const atlas = createBuiltAtlasClient(published());
  const { collection } = await atlas.manifest();
  const site = { name: collection.title, base, ...(origin !== undefined && { origin }) };
  const pages = await prerender(published(), { clientFolder: folder, serverEntry, site });
  const files = makeSiteFiles(site, pages, atlas.rows(), collection);
  await Promise.all([...files].map(([path, content]) => writeFile(join(folder, path), content)));
  await writeFile(join(folder, '_headers'), configureHost('netlify', base));
  await writeFile(join(folder, '.htaccess'), configureHost('apache', base));
  const articles = new Set(atlas.rows().map(({ file }) => `${ATLAS_FOLDER}/${file}`));
  await writeOffline({ folder, articles, isKeeping: process.env['STORY_ATLAS_OFFLINE'] !== 'off' });
  await writeChecksums(folder);
  console.log(`${pages.length} pages prerendered.`);
}
