import type { Page } from '@playwright/test';
import { expect, openArticle, test } from './app.ts';

/** The link that the app itself gives to paragraph 12, as path and hash. */
async function linkToParagraph(page: Page, n: number): Promise<{ path: string; check: string; words: string }> {
  await openArticle(page, /Vladivostok university/);
  await page.getByRole('link', { name: `Paragraph ${n}`, exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`#p${n}~[a-z2-7]{4}$`));
  const { pathname, hash } = new URL(page.url());
  const words = await page.getByRole('group', { name: 'Linked passage' }).innerText();
  await page.goto('about:blank');
  return { path: pathname, check: hash.split('~')[1] ?? '', words };
}

test('a link whose paragraph moved finds it and says so', async ({ page }) => {
  const { path, check, words } = await linkToParagraph(page, 12);
  await page.goto(`${path}#p9~${check}`);
  await expect(page.getByText('This passage moved from paragraph 9 to 12 since the link was made.')).toBeVisible();
  await expect(page.getByRole('group', { name: 'Linked passage' })).toHaveText(words);
});

test('a link whose words changed finds the closest ones by its quotation and says so', async ({ page }) => {
  const { path, words } = await linkToParagraph(page, 12);
  const quote = words.slice(0, 250).replace('frigate', 'warship');
  await page.goto(`${path}?quote=${encodeURIComponent(quote)}#p12~aaaa`);
  await expect(
    page.getByText('The wording changed since the link was made. This is the closest passage.'),
  ).toBeVisible();
  await expect(page.getByRole('group', { name: 'Linked passage' })).toBeInViewport();
});

test('a link whose sentence is gone says so and marks nothing', async ({ page }) => {
  const { path } = await linkToParagraph(page, 12);
  await page.goto(`${path}#p12s1~aaaa`);
  await expect(page.getByText('The linked sentence is no longer in this edition.')).toBeVisible();
  await expect(page.getByText('The linked sentence is no longer in this edition.')).toBeInViewport();
  await expect(page.getByRole('group', { name: 'Linked passage' })).toHaveCount(0);
});

test('what a link says that cannot be understood is told', async ({ page }) => {
  const { path } = await linkToParagraph(page, 12);
  await page.goto(`${path}#p12s0`);
  await expect(page.getByText('Part of this link was not understood: #p12s0').first()).toBeVisible();
  const dismiss = page.getByRole('button', { name: 'Dismiss' });
  await dismiss.click();
  await expect(dismiss).toBeHidden();
});
