import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin, ViteDevServer } from 'vite';
import { buildAtlas } from './build-atlas.ts';
import { printProblems } from './print-problems.ts';
import { ATLAS_FOLDER, publishAtlas } from './publish-atlas.ts';
import type { PublishedAtlas } from './publish-atlas.ts';

/** The plugin, and the files that it last made. */
export interface AtlasPlugin {
  readonly plugin: Plugin;
  /** The published collection; throws before the build has started. */
  readonly published: () => PublishedAtlas;
}

/**
 * Turns a folder of clippings into the files that the app loads: emitted beside the client's assets when building, served from
 * memory and kept fresh in dev. The page learns the manifest's name from `data-manifest` on its root element.
 */
export function createAtlasPlugin(folder: string): AtlasPlugin {
  let published: PublishedAtlas | undefined;
  const load = async (): Promise<PublishedAtlas> => {
    const { atlas, clippings } = await buildAtlas(folder);
    if (atlas.problems.length > 0) console.warn(printProblems(atlas.problems));
    return publishAtlas(atlas, clippings);
  };
  const refresh = async (server: ViteDevServer): Promise<void> => {
    try {
      published = await load();
      server.ws.send({ type: 'full-reload' });
    } catch (error) {
      server.config.logger.error(`The collection could not be read: ${String(error)}`);
    }
  };
  const plugin: Plugin = {
    name: 'story-atlas:atlas',
    applyToEnvironment: ({ name }) => name === 'client',
    async buildStart() {
      published = await load();
    },
    generateBundle() {
      for (const [fileName, source] of published?.files ?? []) this.emitFile({ type: 'asset', fileName, source });
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replace('<div id="root"', `<div id="root" data-manifest="${published?.manifest ?? ''}"`),
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('all', (_event, path) => {
        if (path.startsWith(folder)) void refresh(server);
      });
      server.middlewares.use(`${server.config.base}${ATLAS_FOLDER}/`, (request, response, next) =>
        serveFrom(published, request, response, next),
      );
    },
  };
  return {
    plugin,
    published: () => {
      if (published === undefined) throw new Error('The collection is read when the build starts');
      return published;
    },
  };
}

function serveFrom(
  published: PublishedAtlas | undefined,
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
): void {
  const name = ATLAS_FOLDER + (request.url ?? '').split('?')[0];
  const content = published?.files.get(name);
  if (content === undefined) return next();
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.setHeader('cache-control', 'no-cache');
  response.end(content);
}
