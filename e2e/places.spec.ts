import { readFileSync } from 'node:fs';
import { expect, test } from './app.ts';

test('a place is chosen on its plate or in the list, by keys alone, and opens its sentences', async ({ page }) => {
  await page.goto('/map/');
  await page.getByRole('list', { name: 'How the map is shown' }).getByRole('link', { name: 'Places' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Where it happened' })).toBeVisible();
  const plate = page.getByRole('region', { name: /^Places: Kim Jong Un/ });
  await expect(plate).toContainText('the order of stops of Kim Jong Un, not the route');
  const mark = plate.getByRole('link', { name: /^Vladivostok, .* Stop 3\. .* city level/ });
  await mark.focus();
  await page.keyboard.press('+');
  await expect(page).toHaveURL(/at=/);
  await page.keyboard.press('0');
  await expect(page).not.toHaveURL(/at=/);
  await page.keyboard.press('ArrowUp');
  await expect(plate.getByRole('link', { name: /^Primorye/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(mark).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/focus=vladivostok/);
  const panel = page.getByRole('region', { name: 'Place: Vladivostok' });
  await expect(panel.getByRole('link', { name: /^Version [AB] ¶/ }).first()).toBeVisible();
  await page.goBack();
  await page.getByRole('listitem').filter({ hasText: 'South China Sea' }).getByRole('link').click();
  await expect(page.getByRole('region', { name: 'Place: South China Sea' })).toContainText('a stretch of water');
});

test('a link to a near view opens it, and the places can be saved', async ({ page }) => {
  await page.goto('/map/?view=places&at=43.10,131.90,7.0');
  const plate = page.getByRole('region', { name: /^Places: Kim Jong Un/ });
  await expect(plate.getByRole('button', { name: 'Zoom out −' })).toBeEnabled();
  await expect(plate.getByRole('link', { name: /^Vladivostok/ })).toBeInViewport();
  const saving = page.waitForEvent('download');
  await page.getByText('Save as a file').click();
  await page.getByRole('button', { name: 'Places as GeoJSON' }).click();
  const saved: unknown = JSON.parse(readFileSync(await (await saving).path(), 'utf8'));
  expect(saved).toMatchObject({ type: 'FeatureCollection', notice: 'Retold by Story Atlas from wire reports.' });
  const drawing = page.waitForEvent('download');
  await page.getByRole('button', { name: 'The picture as SVG' }).click();
  const picture = readFileSync(await (await drawing).path(), 'utf8');
  expect(picture).toMatch(
    /^<svg [^]*@font-face[^]*Blinken and Wang Yi in Vientiane[^]*Retold by Story Atlas[^]*<\/svg>$/,
  );
  expect(picture).toContain('/map/?at=43.10,131.90,7.0&amp;view=places"');
});

test('what limits the network limits the places', async ({ page }) => {
  await page.goto('/map/?from=2023-09-15&to=2023-09-15&view=places');
  const plate = page.getByRole('region', { name: /^Places: Kim Jong Un/ });
  await expect(plate.getByRole('link', { name: /^Komsomolsk-on-Amur/ })).toBeVisible();
  await expect(plate.getByRole('link')).toHaveCount(1);
  await page.getByRole('button', { name: 'Remove On 15 Sep 2023' }).click();
  await expect(plate.getByRole('link', { name: /^Vladivostok/ })).toBeVisible();
});
