import { readFile } from 'node:fs/promises';
import { expect, openArticle, test } from './app.ts';

test('events, names and passages become one document with numbered sources, kept on the device until it is erased', async ({
  page,
}) => {
  await page.goto('/dossier/');
  await expect(page.getByText('Nothing is in it yet.')).toBeVisible();
  await openArticle(page, /arms cooperation/);
  await page.getByText(/Kim and Shoigu travelled on to Vladivostok/).selectText();
  await page.keyboard.press('c');
  await page.getByRole('dialog').getByRole('button', { name: 'Add to dossier' }).click();
  await page.goto('/compare/');
  await page.getByRole('link', { name: /Far East/ }).click();
  await page.getByRole('link', { name: /Sleeping Beauty/ }).click();
  await page.getByRole('button', { name: 'Add to dossier' }).click();
  await page.getByRole('link', { name: 'Dossier, 2' }).click();
  await expect(page.getByRole('heading', { name: /Sleeping Beauty/ })).toBeVisible();
  await page.goto('/names/sergei-shoigu/');
  await page.getByRole('button', { name: 'Add to dossier' }).click();
  await page.getByRole('link', { name: 'Dossier, 3' }).click();
  await expect(page.getByRole('heading', { name: 'Sergei Shoigu' })).toBeVisible();
  await page.goto('/dossier/');
  const document = page.getByRole('main');
  await expect(document).toContainText(/Version A, paragraph 13, sentence 1 \[1\]\. Words retold by Story Atlas/);
  await expect(document).toContainText(/Kim Jong Un talked with Sergei Shoigu/);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as HTML' }).click();
  const html = await readFile(await (await saving).path(), 'utf8');
  expect(html).toContain('<a href="#source-1">[1]</a>. Words retold by Story Atlas');
  await page.getByRole('button', { name: 'Erase all' }).click();
  await expect(page.getByText('Nothing is in it yet.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Nothing is in it yet.')).toBeVisible();
});
