import { expect, openArticle, test } from './app.ts';

test('Back and Forward undo one decision and keep the place', async ({ page }) => {
  await openArticle(page, /Vladivostok university/);
  const paragraph = page.getByRole('link', { name: 'Paragraph 18', exact: true });
  await paragraph.scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 200);
  await page.waitForTimeout(200);
  const before = await page.evaluate(() => window.scrollY);
  expect(before).toBeGreaterThan(500);
  await page
    .getByRole('navigation', { name: /Other articles/ })
    .getByRole('link')
    .first()
    .click();
  await expect(page.getByText('Version A of 2')).toBeVisible();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeLessThan(100);
  await page.goBack();
  await expect(page.getByText('Version B of 2')).toBeVisible();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(500);
  await page.goForward();
  await expect(page.getByText('Version A of 2')).toBeVisible();
});

test('Back takes off the linked passage that a press put on', async ({ page }) => {
  await openArticle(page, /Vladivostok university/);
  await page.getByRole('link', { name: 'Paragraph 2', exact: true }).click();
  await expect(page.getByRole('group', { name: 'Linked passage' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('group', { name: 'Linked passage' })).toHaveCount(0);
  await page.goForward();
  await expect(page.getByRole('group', { name: 'Linked passage' })).toBeVisible();
});

test('typing into find leaves one step to go back, not one for each letter', async ({ page }) => {
  await openArticle(page, /Vladivostok university/);
  const length = await page.evaluate(() => history.length);
  await page.getByRole('button', { name: 'Find', exact: true }).click();
  await page.getByRole('searchbox', { name: 'Find in this article' }).pressSequentially('kinzhal');
  await expect(page).toHaveURL(/\?q=kinzhal$/);
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(length + 1);
});
