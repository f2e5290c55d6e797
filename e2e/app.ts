import { test as base, expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** What a page did that no page may do. */
export interface Misdeeds {
  /** Anything printed to the console, uncaught errors, and requests to another origin; asserted empty after each test. */
  readonly all: string[];
  /** For the test of a failure: forget what was seen so far. */
  readonly forgive: () => void;
}

/** `html` once the app has taken up the page, or is known not to come. */
const LIVE = 'html[data-app]';

/**
 * The test function of all files here: a page that talks to the console or to another origin fails. The text of a page is there
 * before it listens to keys, so that going to one waits until the app has taken it up, as a reader does who begins by reading.
 */
export const test = base.extend<{ misdeeds: Misdeeds }>({
  page: async ({ page, javaScriptEnabled }, run) => {
    const goto = page.goto.bind(page);
    page.goto = async (url, options) => {
      const response = await goto(url, options);
      // An empty page has no answer and no app.
      if (response !== null && javaScriptEnabled !== false) await page.locator(LIVE).waitFor({ state: 'attached' });
      return response;
    };
    await run(page);
  },
  misdeeds: [
    async ({ context }, use) => {
      const all: string[] = [];
      context.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith('http') && !origin.startsWith('http://localhost:')) all.push(`request to ${origin}`);
      });
      context.on('console', (message) => {
        // A missing page is answered with a real 404, which the browser prints by itself; so is what `serviceWorkers: 'block'` refuses.
        if (!/status of 404|blocked by Playwright/.test(message.text()))
          all.push(`console ${message.type()}: ${message.text()}`);
      });
      context.on('weberror', (error) => all.push(`uncaught: ${String(error.error())}`));
      await use({ all, forgive: () => void all.splice(0) });
      expect(all).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Phone and desk, as the screens are drawn. */
export const SIZES = [
  { name: 'phone', width: 390, height: 844 },
  { name: 'desk', width: 1440, height: 900 },
] as const;

/** Opens an article from the list, as a reader would. */
export async function openArticle(page: Page, title: RegExp): Promise<void> {
  await page.goto('/articles/');
  await page.getByRole('link', { name: title }).first().click();
  // Opening a page moves focus to its heading, and from then on it listens.
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused();
}
