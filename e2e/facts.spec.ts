import { expect, test } from './app.ts';

test('what the reports of a story state is laid beside each other, and every entry opens its sentence', async ({
  page,
}) => {
  await page.goto('/compare/');
  await page.getByRole('link', { name: /Far East/ }).click();
  const table = page.getByRole('table', { name: 'What each report states' });
  const train = table.getByRole('row', { name: /North Korea in train/ });
  await expect(train).toContainText('Says who: RIA');
  await expect(train).toContainText('Silent');
  await train.getByRole('link', { name: 'Says so, ¶14 in Version A' }).click();
  await expect(page.getByRole('group', { name: 'Linked passage' })).toContainText('train');
});

test('the facts of two articles are a mode of their comparison', async ({ page }) => {
  await page.goto('/compare/');
  await page.getByRole('link', { name: 'AP report, versions A and B' }).click();
  await page.getByRole('link', { name: 'Facts only' }).click();
  await expect(page).toHaveURL(/\?diff=facts$/);
  await expect(page.getByRole('rowheader', { name: /Not in every report/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('table', { name: 'What each report states' })).toBeVisible();
});
