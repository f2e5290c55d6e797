import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, openArticle, SIZES, test } from './app.ts';
import { OWN, urlIn } from './editions.ts';

/** Every state that a reader can meet, and how to get there. */
const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  home: async (page) => void (await page.goto('/')),
  map: async (page) => {
    await page.goto('/map/?focus=kim-jong-un&pair=kim-jong-un~sergei-shoigu');
    await expect(
      page.getByRole(page.viewportSize()?.width === 390 ? 'img' : 'group', { name: /^Network: / }),
    ).toBeVisible();
  },
  'map as a list': async (page) => {
    await page.goto('/map/?view=list');
    await expect(page.getByRole('heading', { name: 'Links' })).toBeVisible();
  },
  'to scale': (page) => openTimeline(page, '/?lens=scale'),
  'in order': (page) => openTimeline(page, '/?lens=order'),
  'when told': (page) => openTimeline(page, '/?lens=told'),
  'timeline, filtered': (page) => openTimeline(page, '/?rests=state'),
  'no event matches': (page) => openTimeline(page, '/?from=1700&to=1701'),
  'no such event': async (page) => {
    await page.goto('/?e=2001-01-01-nothing-of-the-kind');
    await expect(page.getByRole('main').getByText(/^The event of this link is not in this collection/)).toBeVisible();
  },
  event: async (page) => {
    await page.goto('/?e=2024-06-23-blinkens-visit-beijing');
    await page.getByRole('link', { name: 'All about this event' }).click();
    await expect(page.getByRole('term').first()).toBeVisible();
  },
  articles: async (page) => void (await page.goto('/articles/')),
  search: (page) => openSearch(page, '/search/'),
  'words found': (page) => openSearch(page, '/search/?q=lighthuose'),
  'nothing found': (page) => openSearch(page, '/search/?q=zzzzzz+by%3Anobody'),
  compare: async (page) => void (await page.goto('/compare/')),
  comparison: async (page) => {
    await page.goto('/compare/');
    await page.getByRole('link', { name: 'AP report, versions A and B' }).click();
    await expect(page.getByRole('table')).toBeVisible();
  },
  facts: async (page) => void (await page.goto('/compare/kim-far-east/')),
  dossier: async (page) => {
    await page.goto('/compare/kim-far-east/');
    await page.getByRole('link', { name: /Sleeping Beauty/ }).click();
    await page.getByRole('button', { name: 'Add to dossier' }).click();
    await page.getByRole('link', { name: 'Dossier, 1' }).click();
    await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
  },
  quotes: async (page) => void (await page.goto('/quotes/')),
  quote: async (page) => {
    await page.goto('/quotes/');
    await page.getByRole('link', { name: 'direct words', exact: true }).first().click();
    await expect(page.getByRole('heading', { name: 'Cite it' })).toBeVisible();
  },
  places: async (page) => {
    await page.goto('/map/?view=places&focus=vladivostok');
    await expect(page.getByRole('region', { name: 'Place: Vladivostok' })).toBeVisible();
  },
  names: async (page) => void (await page.goto('/names/')),
  name: async (page) => void (await page.goto('/names/vladivostok/')),
  about: async (page) => void (await page.goto('/about/')),
  keys: async (page) => void (await page.goto('/keys/')),
  settings: async (page) => void (await page.goto('/settings/')),
  checkup: async (page) => void (await page.goto('/checkup/')),
  recovery: async (page) => void (await page.goto('/recovery/')),
  'not found': async (page) => void (await page.goto('/nowhere')),
  article: (page) => openArticle(page, /Vladivostok university/),
  'linked passage': async (page) => {
    await openArticle(page, /Vladivostok university/);
    await page.getByRole('link', { name: 'Paragraph 3', exact: true }).click();
    await expect(page.getByRole('group', { name: 'Linked passage' })).toBeVisible();
  },
  'words found in an article': async (page) => {
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

async function openTimeline(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByText(/^\d+ events?$/).first()).toBeVisible();
}

async function openSearch(page: Page, path: string): Promise<void> {
  await page.goto(urlIn(OWN, path));
  await page.getByText('filters and how to search').filter({ visible: true }).click();
  await page.waitForLoadState('networkidle');
}

const COLOURS = ['color-contrast'];

/** What axe objects to. Legacy mode leaves out frames, which no page has, and with them a second page for each look. */
async function findViolations(page: Page, look: 'all' | 'colours' | 'no colours'): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (look === 'colours') axe.withRules(COLOURS);
  if (look === 'no colours') axe.disableRules(COLOURS);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Colours are the costly part. What only phones have, their bars, is on these; all else is coloured as at a desk. */
const COLOURED_ON_PHONES = ['home', 'article'];

for (const { name, ...viewport } of SIZES) {
  test.describe(`on a ${name}`, () => {
    test.use({ viewport, colorScheme: 'light' });

    for (const [state, open] of Object.entries(STATES)) {
      test(`${state}: nothing that axe objects to, and nothing wider than the page`, async ({ page }) => {
        const isColoured = name === 'desk' || COLOURED_ON_PHONES.includes(state);
        await open(page);
        expect(await findViolations(page, isColoured ? 'all' : 'no colours')).toEqual([]);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(over).toBeLessThanOrEqual(0);
        if (!isColoured) return;
        await page.emulateMedia({ colorScheme: 'dark' });
        // Between light and dark only colours differ.
        expect(await findViolations(page, 'colours'), 'dark').toEqual([]);
      });
    }
  });
}
