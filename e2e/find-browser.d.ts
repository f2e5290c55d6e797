/**
 * Path of a Chromium that starts, or `undefined` for the one that belongs to Playwright. Looks at `CHROMIUM_PATH`, the system's
 * browsers and Playwright's own; if there is none it installs one and says so. The answer is kept in the environment, because
 * every worker reads the configuration again. Throws one sentence when all fails.
 */
export declare function findBrowser(): Promise<string | undefined>;
