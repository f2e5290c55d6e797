import type { Page } from '@playwright/test';
import { expect, SIZES, test } from './app.ts';
import { OWN, urlIn } from './editions.ts';

const field = (page: Page) => page.getByRole('combobox', { name: 'Search the reports' });
const pageField = (page: Page) => page.getByRole('searchbox', { name: 'Search the reports' });
const hits = (page: Page, group: string) => page.getByRole('region', { name: new RegExp(`^${group}`) });

/** The field comes with the app, which starts after the text is painted. */
async function openField(page: Page, key: string): Promise<void> {
  await expect(field(page)).toBeVisible();
  await page.keyboard.press(key);
  await expect(field(page)).toBeFocused();
}

test.describe('the field on every page', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('suggests while one types, and the arrow keys and Enter open what is chosen', async ({ page }) => {
    await page.goto(urlIn(OWN, '/articles/'));
    await openField(page, '/');
    await page.keyboard.type('lighthouse 77');
    const options = page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');
    await expect(options.first()).toHaveText('Search all text for “lighthouse 77”');
    await expect(options.filter({ hasText: 'Lighthouse 77 is painted' }).first()).toBeVisible();
    await page.keyboard.press('ArrowUp');
    await expect(options.last()).toHaveAttribute('aria-selected', 'true');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lighthouse 77 is painted');
    await expect(page.getByRole('listbox')).toHaveCount(0);
  });

  test('searches all text on Enter; Esc closes, then clears', async ({ page }) => {
    await page.goto(urlIn(OWN, '/about/'));
    await openField(page, 'Control+k');
    await page.keyboard.type('buckets');
    await expect(page.getByRole('listbox')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('listbox')).toHaveCount(0);
    await expect(field(page)).toHaveValue('buckets');
    await page.keyboard.press('Escape');
    await expect(field(page)).toHaveValue('');
    await page.keyboard.type('buckets');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=buckets$/);
    await expect(page.getByRole('heading', { level: 2, name: /^Articles/ })).toBeVisible();
  });
});

for (const { name, width, height } of SIZES) {
  test.describe(`the search page on a ${name}`, () => {
    test.use({ viewport: { width, height } });

    test('finds sentences as one types, and opens them highlighted; Back returns to the hits', async ({ page }) => {
      await page.goto(urlIn(OWN, '/search/'));
      await pageField(page).fill('keeper lighthouse 42');
      const hit = hits(page, 'Articles').getByRole('link', { name: /Lighthouse number 42 was painted white/ });
      await expect(hit).toBeVisible();
      await pageField(page).press('Enter');
      await hit.click();
      await expect(page).toHaveURL(/\/articles\/[^?]+\?q=.+#p1s1~/);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lighthouse 42 is painted');
      await expect(page.locator('mark').first()).toBeVisible();
      await page.goBack();
      await expect(pageField(page)).toHaveValue('keeper lighthouse 42');
      await expect(hit).toBeVisible();
    });

    test('writes what is filled in as filters that can be taken away', async ({ page }) => {
      await page.goto(urlIn(OWN, '/search/?q=lighthouse'));
      await expect(hits(page, 'Articles')).toBeVisible();
      await page.getByText('filters and how to search').filter({ visible: true }).click();
      await page.getByRole('textbox', { name: 'Exact words' }).fill('lighthouse 42');
      await page.getByRole('textbox', { name: 'Without these words' }).fill('ferry');
      await page.getByRole('button', { name: 'Add to the search' }).click();
      if (width < 700) await page.getByRole('button', { name: /^Show \d/ }).click();
      await expect(page).toHaveURL(/q=lighthouse/);
      const filters = page.getByRole('list', { name: 'Filters in force' }).getByRole('link');
      await expect(filters).toHaveText(['Remove "lighthouse 42"', 'Remove -ferry']);
      await expect(hits(page, 'Articles').getByRole('heading', { level: 3 })).toHaveText(['Lighthouse 42 is painted']);
      await filters.first().click();
      await expect(filters).toHaveText(['Remove -ferry']);
    });

    test('lists what can be chosen with how many results it leaves', async ({ page }) => {
      await page.goto('/search/?q=kim');
      await expect(hits(page, 'Articles')).toBeVisible();
      await page
        .getByText(width < 700 ? 'Filters and how to search' : 'Dates ▾')
        .filter({ visible: true })
        .click();
      const values = page.getByRole('group', { name: 'Dates' }).filter({ visible: true }).locator('label');
      const chosen = values.filter({ hasText: /[1-9]$/ }).first();
      const left = /\d+$/.exec(await chosen.innerText())?.[0] ?? '';
      await chosen.click();
      await expect(page).toHaveURL(/date=/);
      if (width < 700) await page.getByRole('button', { name: /^Show \d/ }).click();
      await expect(page.getByRole('link', { name: `All ${left}`, exact: true })).toBeVisible();
    });
  });
}

test('words typed wrongly are found, and the right ones proposed', async ({ page }) => {
  await page.goto(urlIn(OWN, '/search/?q=lighthuose'));
  await expect(hits(page, 'Articles')).toBeVisible();
  await expect(page.getByText(/is one letter away from “lighthuose”/).first()).toBeVisible();
  await page.getByRole('link', { name: 'lighthouse', exact: true }).click();
  await expect(page).toHaveURL(/\?q=lighthouse$/);
});

test('a search that finds nothing says so and offers ways out', async ({ page }) => {
  await page.goto(urlIn(OWN, '/search/?q=lighthouse&by=nobody&in=articles'));
  await expect(page.getByText('Nothing for “lighthouse by:nobody”.')).toBeVisible();
  await page.getByRole('link', { name: 'Search without by:nobody' }).click();
  await expect(hits(page, 'Articles')).toBeVisible();
});

test('a broken query is explained, not refused', async ({ page }) => {
  await page.goto(urlIn(OWN, '/search/?q=%22lighthouse+42'));
  await expect(page.getByText(/is not closed/)).toBeVisible();
  await expect(hits(page, 'Articles').getByRole('heading', { level: 3 })).toHaveText(['Lighthouse 42 is painted']);
});

test('the keys [ and ] walk the hits', async ({ page }) => {
  await page.goto(urlIn(OWN, '/search/?q=lighthouse+42'));
  await expect(hits(page, 'Articles')).toBeVisible();
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press(']');
  const first = page.locator('[data-result-link]').first();
  await expect(first).toBeFocused();
  await page.keyboard.press('[');
  await expect(page.locator('[data-result-link]').last()).toBeFocused();
});

test('more hits come on a press, twenty at a time', async ({ page }) => {
  await page.goto(urlIn(OWN, '/search/?q=painted&in=articles'));
  const titles = hits(page, 'Articles').getByRole('heading', { level: 3 });
  await expect(titles).toHaveCount(20);
  await page.getByRole('button', { name: 'Show the next 20' }).click();
  await expect(titles).toHaveCount(40);
});

test('recent searches stay on the device and can be erased', async ({ page }) => {
  await page.goto(urlIn(OWN, '/search/'));
  await pageField(page).fill('buckets');
  await pageField(page).press('Enter');
  await expect(hits(page, 'Articles')).toBeVisible();
  await page.getByRole('button', { name: 'Clear the field' }).click();
  const recent = page.getByRole('region', { name: 'Recent searches' });
  await expect(recent.getByRole('link', { name: 'buckets' })).toBeVisible();
  await recent.getByRole('button', { name: 'Erase them' }).click();
  await expect(recent).toHaveCount(0);
});

test('a part of the index that does not come is told, and the rest works', async ({ page, misdeeds }) => {
  // The words of this query lie in two parts.
  let gone: string | undefined;
  await page.route(/\/t\d+\.json$/, async (route) => {
    gone ??= route.request().url();
    await (route.request().url() === gone ? route.abort() : route.continue());
  });
  await page.goto(urlIn(OWN, '/search/?q=lighthouse+42'));
  await expect(page.getByText(/could not be opened/)).toBeVisible();
  await expect(hits(page, 'Articles')).toBeVisible();
  misdeeds.forgive();
});
