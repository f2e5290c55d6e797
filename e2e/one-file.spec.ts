import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from './app.ts';

const FILE = resolve('node_modules/.cache/story-atlas/e2e/story-atlas.html');

test('one file opened from the disk has everything: text, search, passages, and nothing comes from elsewhere', async ({
  page,
}) => {
  const { status } = spawnSync('npm', ['run', '--silent', 'one-file', '--', FILE], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  expect(status).toBe(0);
  const asked: string[] = [];
  page.on('request', (request) => void (/^(?:file|https?):/.test(request.url()) && asked.push(request.url())));
  const home = pathToFileURL(FILE).href;
  await page.goto(home);
  await page.getByRole('link', { name: 'Articles' }).first().click();
  await page
    .getByRole('main')
    .getByRole('link', { name: /Vladivostok university/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: /Vladivostok university/ })).toBeVisible();
  await page.getByRole('link', { name: 'Paragraph 3', exact: true }).click();
  await expect(page.getByRole('group', { name: 'Linked passage' })).toBeVisible();
  await expect(page).toHaveURL(/#\/articles\/[a-z0-9-]+\/\?at=p3~/);
  const linked = page.url();
  await page.goto(`${home}#/search/?q=frigate`);
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /frigate/i })
      .first(),
  ).toBeVisible();
  await page.goto('about:blank');
  await page.goto(linked);
  await expect(page.getByRole('group', { name: 'Linked passage' })).toBeVisible();
  expect(new Set(asked)).toEqual(new Set([home, ...asked.filter((url) => url.startsWith(home))]));
});
