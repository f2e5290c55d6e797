import { OWN, urlIn } from './editions.ts';
import { expect, test } from './app.ts';

test('a list of hundreds comes in pages and says how many there are', async ({ page }) => {
  await page.goto(urlIn(OWN, '/articles/'));
  await expect(page.getByRole('main')).toContainText('403');
  const rows = page.getByRole('main').getByRole('link', { name: /^(Lighthouse|Snow|Ferry)/ });
  await expect(rows).toHaveCount(200);
  await page.getByRole('button', { name: /next 200/i }).click();
  await expect(rows).toHaveCount(400);
  await page.getByRole('button', { name: /next 3/i }).click();
  await expect(rows).toHaveCount(403);
  await expect(page.getByRole('button', { name: /next/i })).toHaveCount(0);
});
