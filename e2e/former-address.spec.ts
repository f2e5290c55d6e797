import { OWN, urlIn } from './editions.ts';
import { expect, test } from './app.ts';

test('a link to a former id opens the article under its present one, passage kept', async ({ page }) => {
  await page.goto(urlIn(OWN, '/articles/arnfjord-ferry-old/#p3'));
  await expect(page).toHaveURL(urlIn(OWN, '/articles/2024-03-08-reuters-arnfjord-ferry/#p3'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ferry sails again after a winter in the yard');
  await expect(page.getByRole('group', { name: 'Linked passage' })).toHaveText(/412 people live/);
});
