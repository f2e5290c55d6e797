import { fileURLToPath } from 'node:url';
import type { UserConfig } from 'vite';

const LIGHT_FLEXSEARCH = new URL('../../node_modules/flexsearch/dist/flexsearch.light.module.min.js', import.meta.url);
const NO_FETCH = new URL('../app/platform/no-fetch.ts', import.meta.url);

/** How the app is built, whatever it is built into. */
export const SHARED_CONFIG: Pick<UserConfig, 'resolve' | 'css'> = {
  // Of FlexSearch the app needs its plain index only; the package exports it with everything else, which is four times as large.
  resolve: {
    alias: {
      flexsearch: fileURLToPath(LIGHT_FLEXSEARCH),
      // The citation library can fetch records; ours are at hand.
      'node-fetch': fileURLToPath(NO_FETCH),
      'sync-fetch': fileURLToPath(NO_FETCH),
    },
  },
  css: { transformer: 'lightningcss' },
};
