import { resolve } from 'node:path';
import type { ViteBuilder } from 'vite';
import { prerender } from './prerender.ts';
import { articleFiles } from './publish-atlas.ts';
import type { PublishedAtlas } from './publish-atlas.ts';
import { writeOffline } from './write-offline.ts';

/** The whole build: the app for browsers, the app for prerendering, then every page as HTML, then what is kept on devices. */
export async function buildPages(builder: ViteBuilder, base: string, published: () => PublishedAtlas): Promise<void> {
  const { client, ssr } = builder.environments;
  if (client === undefined || ssr === undefined) throw new Error('The build needs a client and an ssr environment');
  await builder.build(client);
  await builder.build(ssr);
  const folder = resolve(client.config.build.outDir);
  const serverEntry = resolve(ssr.config.build.outDir, 'entry-server.js');
  const count = await prerender(published(), { clientFolder: folder, serverEntry, base });
  const isKeeping = process.env['STORY_ATLAS_OFFLINE'] !== 'off';
  await writeOffline({ folder, articles: articleFiles(published()), isKeeping });
  console.log(`${count} pages prerendered.`);
}
