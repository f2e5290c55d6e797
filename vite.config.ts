import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { createAtlasPlugin } from './src/build/atlas-plugin.ts';
import { collectionFolder } from './src/build/build-atlas.ts';
import { buildPages } from './src/build/build-pages.ts';
import { SHARED_CONFIG } from './src/build/shared-config.ts';

/** Where the app will live on its host: `BASE_PATH=/repository/ npm run build`. */
const base = process.env['BASE_PATH'] ?? '/';
/** Where the built app goes, once all of it is there. */
const outDir = process.env['OUT_DIR'] ?? 'dist';
const atlas = createAtlasPlugin(collectionFolder(process.env));

export default defineConfig({
  base,
  // Unit tests open what they need themselves; reading the collection before each run would only slow them down.
  plugins: [react(), ...(process.env['VITEST'] === undefined ? [atlas.plugin] : [])],
  ...SHARED_CONFIG,
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false }, reportCompressedSize: false },
  // Workers are printed anew after they were made small: once more, or a third of their bytes is white space.
  worker: { rolldownOptions: { output: { minify: true } } },
  environments: {
    client: {
      build: {
        outDir: `${outDir}.part`,
        emptyOutDir: true,
        manifest: true,
        // A kilobyte less on the first route than the default, for some seconds of building.
        minify: 'terser',
        terserOptions: { module: true, compress: { passes: 2, ecma: 2020 } },
        // One small file of styles for all rooms: one request, and no order in which layers could be told wrongly.
        cssCodeSplit: false,
        rolldownOptions: {
          output: {
            // A release of ours leaves the libraries in the reader's cache.
            codeSplitting: {
              groups: [
                { name: 'libraries', test: /node_modules\/(?:react|react-dom|react-router|scheduler|zustand)\// },
                // What every page has is one file: many small ones compress badly.
                {
                  name: 'frame',
                  test: /src\/(?:core\/(?:address\/|atlas\/(?:day-in-words|find-list-page)\b|(?:text\/(?:fold|range|plain-label|count-of)|atlas\/retold)\b)|app\/(?:ui\/(?:Button|Icon|Popover|use-is-hydrated|late-part|is-for-page|PageHead)|state\/reading-settings|shell\/destinations)\b)/,
                },
                // So is what every page with events has.
                {
                  name: 'events',
                  test: /src\/core\/(?:chronicle\/(?:tell-event|event-source|filter-events)|timeline\/(?:placed-event|fold-time|unit|length-in-words|dated-event|order-lanes|wrap-label|day-columns)|date\/(?:date-in-words|calendar|edtf-bounds)|speech\/media-words)\b|src\/app\/(?:evidence\/(?:RetoldNotice|CertaintyMark|load-articles|find-telling)|ui\/(?:use-link-presses|use-plate-size|SaveMenu))\b/,
                },
              ],
            },
          },
        },
      },
    },
    ssr: {
      build: {
        // A place for each target: several may be built at once.
        outDir: `node_modules/.cache/story-atlas/server/${`${base}${outDir}`.replace(/\W/g, '_')}`,
        ssr: 'src/app/entry-server.tsx',
        emptyOutDir: true,
      },
      resolve: { noExternal: true },
    },
  },
  // One configuration for all environments, so that the collection is read once.
  builder: {
    sharedConfigBuild: true,
    buildApp: (builder) => buildPages(builder, { base, target: outDir, published: atlas.published }),
  },
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx'],
    environment: 'node',
    // No test changes anything that another one sees, so that what is imported once serves all files of a thread.
    pool: 'threads',
    isolate: false,
    // Two cores, many processes: a slow start is no failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
