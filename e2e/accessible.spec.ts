import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, openArticle, SIZES, test } from './app.ts';

/** Every state that a reader can meet, and how to get there. */
const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  home: async (page) => void (await page.goto('/')),
  articles: async (page) => void (await page.goto('/articles/')),
  compare: async (page) => void (await page.goto('/compare/')),
  comparison: async (page) => {
    await page.goto('/compare/');
    await page.getByRole('link', { name: 'AP report, versions A and B' }).click();
    await expect(page.getByRole('table')).toBeVisible();
  },
  quotes: async (page) => void (await page.goto('/quotes/')),
  quote: async (page) => {
    await page.goto('/quotes/');
    await page.getByRole('link', { name: 'direct words', exact: true }).first().click();
    await expect(page.getByRole('heading', { name: 'Cite it' })).toBeVisible();
  },
  about: async (page) => void (await page.goto('/about/')),
  keys: async (page) => void (await page.goto('/keys/')),
  'not found': async (page) => void (await page.goto('/nowhere')),
  article: (page) => openArticle(page, /Vladivostok university/),
  'linked passage': async (page) => {
    await openArticle(page, /Vladivostok university/);
    await page.getByRole('link', { name: 'Paragraph 3', exact: true }).click();
    await expect(page.getByRole('group', { name: 'Linked passage' })).toBeVisible();
  },
  'words found': async (page) => {
    await openArticle(page, /Vladivostok university/);
    await page.goto(`${page.url()}?q=kim`);
    await expect(page.locator('mark').first()).toBeVisible();
  },
  'gone passage': async (page) => {
    await openArticle(page, /Vladivostok university/);
    await page.goto(`${page.url()}#p3s1~aaaa`);
    await page.reload();
    await expect(page.getByText(/no longer in this edition/)).toBeVisible();
  },
  'share dialog': async (page) => {
    await openArticle(page, /Vladivostok university/);
    await page.keyboard.press('c');
    await expect(page.getByRole('dialog')).toBeVisible();
  },
};

for (const { name, ...viewport } of SIZES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [state, open] of Object.entries(STATES)) {
      test(`${state}, ${name}, ${colorScheme}: nothing that axe objects to, and nothing wider than the page`, async ({
        browser,
      }) => {
        const context = await browser.newContext({ viewport, colorScheme, baseURL: 'http://localhost:4310' });
        const page = await context.newPage();
        await open(page);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
          0,
        );
        await context.close();
      });
    }
  }
}
