import { expect, test } from './app.ts';

test('chains are told by role, inferred steps are called inferred, forms are told apart', async ({ page }) => {
  await page.goto('/quotes/');
  const row = page.getByRole('row', { name: /So far we can't even get/ });
  await expect(row).toContainText(/Lavrov, inferred.*reported by RIA.*reported by Reuters/);
  await expect(row.getByRole('link', { name: 'direct words', exact: true })).toBeVisible();
  await expect(row.getByRole('link', { name: 'direct words, part of a sentence' })).toBeVisible();
  await expect(row).toContainText('retold by Story Atlas from a Reuters report');
});

test('limits are links with counts, and each can be taken away', async ({ page }) => {
  await page.goto('/quotes/');
  const rests = page.getByRole('navigation', { name: 'Rests on' });
  const state = rests.getByRole('link', { name: /state media/ });
  const count = Number(/\d+/.exec((await state.textContent()) ?? '')?.[0]);
  await state.click();
  await expect(page).toHaveURL(/\?rests=state$/);
  await expect(page.getByText(new RegExp(`^${count} of \\d+ quotes`))).toBeVisible();
  await page.getByText('Passed on by', { exact: true }).click();
  await page.getByRole('link', { name: 'Reuters', exact: true }).click();
  await expect(page).toHaveURL(/\?rests=state&via=reuters$/);
  await page.getByRole('link', { name: 'Remove Passed on by: Reuters' }).click();
  await expect(page).toHaveURL(/\?rests=state$/);
  await page.goBack();
  await expect(page).toHaveURL(/via=reuters/);
  await page.goto('/quotes/?from=2024-07-01&to=2024-07-31');
  await expect(page.getByRole('row', { name: /So far we can't even get/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /armoured train/ })).toBeHidden();
  await page.goto('/quotes/?by=nobody-at-all');
  await expect(page.getByText('No quotes match.')).toBeVisible();
  await page.getByRole('link', { name: /Without “Says who”/ }).click();
  await expect(page.getByRole('table', { name: 'Quotes by speaker' })).toBeVisible();
});

test('a quote has a card with everything it rests on', async ({ page }) => {
  await page.goto('/quotes/');
  await page
    .getByRole('row', { name: /So far we can't even get/ })
    .getByRole('link', { name: 'direct words', exact: true })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Lavrov: direct words' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText(/“he” is taken to be Lavrov/);
  await expect(page.getByRole('main')).toContainText(/[0-9a-f]{64}/);
  await expect(page.getByText(/^Retold by Story Atlas from a Reuters report.*http/)).toBeVisible();
  await page.getByRole('link', { name: /paragraph 17, sentence 1/ }).click();
  await expect(page.getByRole('group', { name: 'Linked passage' })).toContainText('So far');
});

test('who is only talked about is named', async ({ page }) => {
  await page.goto('/quotes/');
  await page.getByRole('region', { name: 'Talked about, never quoted' }).getByRole('link').first().click();
  await expect(page).toHaveURL(/\?with=/);
});

test('a quote that the collection does not have is no page', async ({ page }) => {
  await page.goto('/quotes/no-such-quote/');
  await expect(page.getByRole('heading', { level: 1, name: 'No page here' })).toBeVisible();
});
