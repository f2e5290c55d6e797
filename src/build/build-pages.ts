import { resolve } from 'node:path';
import type { ViteBuilder } from 'vite';
import { prerender } from './prerender.ts';
import type { PublishedAtlas } from './publish-atlas.ts';

/** The whole build: the app for browsers, the app for prerendering, then every page as HTML. */
export async function buildPages(builder: ViteBuilder, base: string, published: () => PublishedAtlas): Promise<void> {
  const { client, ssr } = builder.environments;
  if (client === undefined || ssr === undefined) throw new Error('The build needs a client and an ssr environment');
  await builder.build(client);
  await builder.build(ssr);
  const count = await prerender(published(), {
    clientFolder: resolve(client.config.build.outDir),
    serverEntry: resolve(ssr.config.build.outDir, 'entry-server.js'),
    base,
  });
  console.log(`${count} pages prerendered.`);
}
