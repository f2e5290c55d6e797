import { expect, test } from './app.ts';

test('settings hold at once, from the keyboard, on every page and after a reload, and go back to what they were', async ({
  page,
}) => {
  await page.goto('/settings/');
  const html = page.locator('html');
  const size = () => html.evaluate((root) => parseFloat(getComputedStyle(root).fontSize));
  const before = await size();
  await page.getByRole('radio', { name: '100%' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: '115%' })).toBeChecked();
  expect(await size()).toBeCloseTo(before * 1.15, 1);
  await page.getByRole('radio', { name: 'More contrast' }).check();
  await page.getByRole('checkbox', { name: /Texts open with names/ }).uncheck();
  await page.goto('/articles/2023-09-17-ap-kim-vladivostok-b/');
  await expect(html).toHaveAttribute('data-theme', 'contrast');
  expect(await size()).toBeCloseTo(before * 1.15, 1);
  const names = page.getByRole('main').locator('[data-name]');
  await expect(names).toHaveCount(0);
  // What one reads now is in the address; what one usually wants is not.
  await page.keyboard.press('m');
  await expect(names.first()).toBeVisible();
  await expect(page).toHaveURL(/\?show=names,dates,says$/);
  await page.goto('/settings/');
  await page.getByRole('button', { name: 'Restore defaults' }).click();
  await expect(html).toHaveAttribute('data-theme', 'system');
  expect(await size()).toBeCloseTo(before, 1);
});
