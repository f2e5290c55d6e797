import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { folderOf } from '../build-edition.ts';
import { SHIPPED } from '../editions.ts';
import { makeRelease, signOf } from './make-release.ts';
import { expect, test as base } from './rig.ts';

export interface Releases {
  /** Folder for releases, gone after the tests. */
  readonly place: string;
  /** The next release, put up on nothing yet, and what its page of keys says. */
  readonly next: () => Promise<{ readonly folder: string; readonly sign: string }>;
}

/** Tests of what happens when a host puts up something else than a device has. */
export const test = base.extend<object, { releases: Releases }>({
  releases: [
    // Playwright reads from the braces what a fixture depends on.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, run) => {
      const place = mkdtempSync(join(tmpdir(), 'story-atlas-releases-'));
      let last = 1;
      const next = async (): ReturnType<Releases['next']> => {
        last += 1;
        return { folder: await makeRelease(folderOf(SHIPPED), join(place, String(last)), last), sign: signOf(last) };
      };
      await run({ place, next });
      rmSync(place, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
});

/** Waits until the page says that there is a new edition. */
export const announced = (page: Page): Promise<void> =>
  expect(page.getByText('A new edition is ready. It opens when you reload').first()).toBeVisible({ timeout: 60_000 });

/** How often a page was loaded from now on, and where. */
export function countLoads(page: Page): readonly string[] {
  const loads: string[] = [];
  page.on('load', () => loads.push(page.url()));
  return loads;
}
