import { expect, openArticle, test } from './app.ts';

test('skip link, menu, keys and list work without a pointer', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  await page.keyboard.press('?');
  await expect(page.getByRole('heading', { level: 1, name: 'Keys' })).toBeFocused();
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await expect(page.getByRole('heading', { level: 1, name: 'Articles' })).toBeFocused();
});

test('paragraphs are walked, shared and left by key alone', async ({ page }) => {
  await openArticle(page, /arms cooperation/);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(page.getByRole('link', { name: 'Paragraph 2', exact: true })).toBeFocused();
  await page.keyboard.press('k');
  await expect(page.getByRole('link', { name: 'Paragraph 1', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: 'Linked passage' })).toBeFocused();
  await page.keyboard.press('c');
  await expect(page.getByRole('dialog', { name: 'Share a passage' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('group', { name: 'Linked passage' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('group', { name: 'Linked passage' })).toHaveCount(0);
});

test('single keys do nothing inside a field', async ({ page }) => {
  await openArticle(page, /arms cooperation/);
  await page.getByRole('button', { name: 'Find', exact: true }).click();
  await page.getByRole('searchbox').pressSequentially('jk?c');
  await expect(page.getByRole('searchbox')).toHaveValue('jk?c');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
