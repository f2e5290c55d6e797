import type { Page } from '@playwright/test';
import { expect, openArticle, test } from './app.ts';

async function openPair(page: Page): Promise<void> {
  await page.goto('/compare/');
  await page.getByRole('link', { name: 'AP report, versions A and B' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'One AP report, two printings' })).toBeVisible();
}

test('what only one version prints is told in words', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Main', exact: true }).getByRole('link', { name: 'Compare' }).click();
  await page.getByRole('link', { name: 'AP report, versions A and B' }).click();
  await expect(page.getByText(/Twelve paragraphs are the same but for spelling; nine appear only in B/)).toBeVisible();
  const table = page.getByRole('table', { name: /Version A and version b/i });
  await expect(table.getByRole('columnheader', { name: 'What differs' })).toBeVisible();
  await expect(table.getByRole('row', { name: /Only in B/ })).toHaveCount(9);
  const train = table.getByRole('row', { name: /Only A credits AP/ });
  await expect(train).toContainText('Says who: RIA');
  await expect(train).toContainText('Not in version B');
  await expect(page.getByText('Retold by Story Atlas').first()).toBeVisible();
});

test('what matches is folded, and opens', async ({ page }) => {
  await openPair(page);
  const folded = page.getByRole('row', { name: /10 paragraphs match, apart from 3 spellings/ });
  await expect(folded).toContainText('A prints B’s paragraph 7 as two');
  await folded.getByRole('button', { name: 'Show them' }).click();
  await expect(folded).toBeHidden();
  await expect(page.getByRole('row', { name: /The same/ }).first()).toBeVisible();
  await page.getByRole('link', { name: 'Everything' }).click();
  await expect(page).toHaveURL(/\?diff=all$/);
  await expect(page.getByRole('link', { name: 'Everything' })).toHaveAttribute('aria-current', 'true');
});

test('differences are walked by keys and by buttons; the address keeps the place', async ({ page }) => {
  await openPair(page);
  await page.keyboard.press(']');
  await expect(page.getByRole('row', { name: /Headlines differ/ }).and(page.locator(':focus'))).toBeVisible();
  await page.keyboard.press(']');
  await page.getByRole('button', { name: 'Next difference' }).click();
  await expect(page.getByRole('row', { name: /Only A has a dateline/ }).and(page.locator(':focus'))).toBeVisible();
  await expect(page).toHaveURL(/#p1$/);
  await expect(page.getByText(/^3 of \d+$/)).toBeVisible();
  await page.keyboard.press('[');
  await expect(page.getByRole('row', { name: /Different captions/ }).and(page.locator(':focus'))).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/articles\/[a-z0-9-]+-a\/#c1$/);
});

test('sides are swapped', async ({ page }) => {
  await openPair(page);
  await page.keyboard.press('x');
  await expect(page.getByRole('columnheader').first()).toContainText('Version B');
  await page.getByRole('link', { name: 'Swap sides' }).click();
  await expect(page.getByRole('columnheader').first()).toContainText('Version A');
});

test('an article leads to its other version at the same passage', async ({ page }) => {
  await openArticle(page, /Vladivostok university/);
  await expect(page.getByRole('link', { name: 'Compare with version A' }).first()).toBeVisible();
  await page.getByRole('link', { name: 'Paragraph 14', exact: true }).click();
  await page.keyboard.press('v');
  await expect(page).toHaveURL(/\/compare\/[^/]+-b\/[^/]+-a\/#p14$/);
  await expect(page.getByRole('row', { name: /Not in version A/ }).and(page.locator(':focus'))).toBeVisible();
  await page.getByRole('link', { name: 'Paragraph 14 in version B' }).click();
  await expect(page.getByRole('group', { name: 'Linked passage' })).toBeVisible();
});

test('any two articles can be compared, and the page says that they are not one report', async ({ page }) => {
  await page.goto('/compare/');
  await page.getByLabel('Second article').selectOption({ index: 2 });
  await page.getByRole('button', { name: 'Compare them' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Two articles side by side' })).toBeVisible();
  await expect(page.getByText(/These two are not printings of one report/)).toBeVisible();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the comparison can be read', async ({ page }) => {
    await openPair(page);
    await expect(page.getByRole('row', { name: /Only in B/ })).toHaveCount(9);
  });
});
