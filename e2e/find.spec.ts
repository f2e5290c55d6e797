import { expect, openArticle, test } from './app.ts';

test('words are found in the article, marked, counted and walked', async ({ page }) => {
  await openArticle(page, /Vladivostok university/);
  const path = new URL(page.url()).pathname;
  await page.goto(`${path}?q=kinzhal`);
  const find = page.getByRole('search', { name: 'Find in this article' });
  await expect(find.getByRole('searchbox')).toHaveValue('kinzhal');
  await expect(find).toContainText('1 hit');
  await expect(page.locator('mark').filter({ hasText: 'Kinzhal' })).toBeVisible();

  await find.getByRole('searchbox').fill('SHOIGU');
  await find.getByRole('searchbox').press('Enter');
  await expect(find).toContainText(/1 of \d+/);
  await find.getByRole('button', { name: 'Next' }).click();
  await expect(find).toContainText(/2 of \d+/);
});

test('words that are not there are said to be missing', async ({ page }) => {
  await openArticle(page, /Vladivostok university/);
  await page.getByRole('button', { name: 'Find', exact: true }).click();
  await page.getByRole('searchbox').fill('kinzal');
  await expect(
    page.getByRole('search', { name: 'Find in this article' }).getByText('“kinzal” is not in this article.'),
  ).toBeVisible();
});
