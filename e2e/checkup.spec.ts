import { expect, test } from './app.ts';
import { untilSaved } from './host.ts';

test.use({ serviceWorkers: 'allow' });
test.setTimeout(120_000);

test('the checkup finds everything right, a part can be left out, and recovery wipes it all', async ({ page }) => {
  await page.goto('/keys/');
  await untilSaved(page);
  await page.getByRole('link', { name: 'Works offline' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Offline and checkup' })).toBeVisible();
  await expect(page.getByText('nothing but its own files can load or run')).toBeVisible();
  await expect(page.getByText('All there')).toBeVisible();
  const pages = page.getByRole('row', { name: /The text of all articles/ });
  await expect(pages).toContainText(/All \d+ files, checked/);
  await page.getByRole('button', { name: 'Remove: The text of all articles' }).click();
  await expect(pages).toContainText('Not saved');
  await expect(page.getByRole('link', { name: 'Partly saved for offline' })).toBeVisible();
  await page.getByRole('button', { name: 'Save: The text of all articles' }).click();
  await expect(page.getByRole('link', { name: 'Works offline' })).toBeVisible();
  await page.getByRole('link', { name: 'recovery page' }).click();
  await expect(page.getByText(/files of the app and the collection/)).toBeVisible();
  await page.getByRole('button', { name: 'Wipe everything' }).click();
  await expect(page.getByText('Wiped. Nothing is stored on this device.')).toBeVisible();
  const left = await page.evaluate(async () => [
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    ...Object.keys(localStorage),
  ]);
  expect(left).toEqual([]);
});
