import { expect, test } from './app.ts';

test('from the list of names to everything that is told of one, each sentence linked', async ({ page }) => {
  await page.goto('/names/');
  await page.getByRole('searchbox', { name: 'Find a name' }).fill('kim');
  await expect(page).toHaveURL(/\?q=kim$/);
  await page.getByRole('region', { name: 'K', exact: true }).getByRole('link', { name: 'Kim Jong Un' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kim Jong Un' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Called here: “Kim”');
  await expect(page.getByRole('region', { name: /^Why this is one name/ })).toContainText('family name');
  const links = page.getByRole('region', { name: /^Links/ });
  await links
    .getByRole('listitem')
    .filter({ hasText: /Kim talked with Sergei Shoigu/ })
    .getByText(/^\d+ passages?$/)
    .click();
  await expect(links.getByRole('link', { name: /^Version [AB] ¶/ }).first()).toBeVisible();
  const mentions = page.getByRole('table', { name: /^Every mention of Kim Jong Un/ });
  const row = mentions.getByRole('row').filter({ hasText: 'armoured train' });
  await row.getByRole('link', { name: 'Version A ¶14' }).click();
  await expect(page.getByRole('group', { name: 'Linked passage' })).toContainText('Kim');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a place says where it lies, how exactly, and that this is not from the reports', async ({ page }) => {
    await page.goto('/names/vladivostok/');
    const where = page.getByRole('region', { name: 'Where it lies' });
    await expect(where).toContainText('43.11° N, 131.87° E: city level');
    await expect(where).toContainText('Not from the reports: GeoNames');
    const [described = ''] = await page.locator('script[type="application/ld+json"]').allTextContents();
    expect(JSON.parse(described)).toMatchObject({ '@type': 'Place', name: 'Vladivostok' });
  });
});
