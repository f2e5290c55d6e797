import { readFile } from 'node:fs/promises';
import { expect, openArticle, test } from './app.ts';

test('a passage is cited in every format, and each says that its words are retold', async ({ page }) => {
  await openArticle(page, /arms cooperation/);
  await page.getByText(/Kim and Shoigu travelled on to Vladivostok/).selectText();
  await page.getByRole('button', { name: 'Share this passage' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(/Fingerprint \(SHA-256\)[0-9a-f]{64}/);
  for (const [name, opening] of [
    ['HTML', /^<p>/],
    ['BibTeX', /^@misc\{/],
    ['RIS', /^TY {2}- ELEC/],
    ['CSL-JSON', /^\[/],
    ['Wikipedia, cite news', /^\{\{cite news/],
  ] as const) {
    await dialog.getByLabel('Other formats').selectOption(name);
    const field = dialog.getByRole('textbox', { name: `Citation, ${name}` });
    await expect(field).toHaveValue(opening);
    await expect(field).toHaveValue(/retold by Story Atlas from an AP report of 17 Sep 2023/i);
  }
  const saving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save as a file' }).click();
  expect(await readFile(await (await saving).path(), 'utf8')).toContain('|author=Story Atlas');
});
