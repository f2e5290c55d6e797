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
import { replaceFolder } from './replace-folder.ts';
import { writeOffline } from './write-offline.ts';

/** What is built and where it goes. */
export interface BuildPlan {
  /** Base path, slashes at both ends. */
  readonly base: string;
  /** Folder of the finished app. */
  readonly target: string;
  /** The collection, once the client's build has read it. */
  readonly published: () => PublishedAtlas;
}

/**
 * The whole build: the app for browsers, the app for prerendering, every page as HTML, what hosts and programs read, what is kept on
 * devices, and last the hashes of it all. It is made in the client's output folder and then takes the place of `target`, so that a
 * build that fails or is killed leaves the last one as it was.
 */
export async function buildPages(builder: ViteBuilder, plan: BuildPlan): Promise<void> {
  const { base, target, published } = plan;
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
  await replaceFolder(folder, resolve(target));
  console.log(`${pages.length} pages prerendered.`);
}
