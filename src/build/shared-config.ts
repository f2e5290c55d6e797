import { fileURLToPath } from 'node:url';
import type { UserConfig } from 'vite';

const LIGHT_FLEXSEARCH = new URL('../../node_modules/flexsearch/dist/flexsearch.light.module.min.js', import.meta.url);

/** How the app is built, whatever it is built into. */
export const SHARED_CONFIG: Pick<UserConfig, 'resolve' | 'css'> = {
  // Of FlexSearch the app needs its plain index only; the package exports it with everything else, which is four times as large.
  resolve: { alias: { flexsearch: fileURLToPath(LIGHT_FLEXSEARCH) } },
  css: { transformer: 'lightningcss' },
};
