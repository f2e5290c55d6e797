import type { Page } from '@playwright/test';
import { expect, openArticle, test } from './app.ts';

const ARTICLE = /Vladivostok university/;

/** How many names of the text are underlined: marks are no elements with a role, because they are only drawn. */
function underlined(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll('p[data-start] span')].filter((span) =>
        getComputedStyle(span).textDecorationLine.includes('underline'),
      ).length,
  );
}

test('marks are hidden and shown again by key, and the address says so', async ({ page }) => {
  await openArticle(page, ARTICLE);
  const all = await underlined(page);
  expect(all).toBeGreaterThan(10);
  const words = await page.locator('#p1').innerText();
  const before = await page.locator('#p1').boundingBox();
  await page.keyboard.press('m');
  await expect(page).toHaveURL(/\?show=none/);
  await expect.poll(() => underlined(page)).toBe(0);
  expect(await page.locator('#p1').innerText()).toBe(words);
  expect(await page.locator('#p1').boundingBox()).toEqual(before);
  await page.keyboard.press('m');
  await expect(page).not.toHaveURL(/show=/);
  await expect.poll(() => underlined(page)).toBe(all);
});

test('the address alone says which marks there are, and the menu changes it', async ({ page }) => {
  await openArticle(page, ARTICLE);
  const all = await underlined(page);
  await page.goto(`${page.url()}?show=dates`);
  await expect.poll(() => underlined(page)).toBeLessThan(all / 2);
  await page.getByLabel('Marks', { exact: true }).click();
  await expect(page.getByRole('checkbox', { name: 'Names' })).not.toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Dates' })).toBeChecked();
  await page.getByRole('checkbox', { name: 'Names' }).click();
  await expect(page.getByRole('checkbox', { name: 'Names' })).toBeChecked();
  await expect(page).toHaveURL(/\?show=names,dates/);
  await expect.poll(() => underlined(page)).toBe(all);
});

test('who speaks is told in shares that add up, and each leads to its first sentence', async ({ page }) => {
  await openArticle(page, ARTICLE);
  const bar = page.getByRole('region', { name: 'Who speaks in this text' });
  const links = bar.getByRole('link', { name: /%$/ });
  const shares = (await links.allInnerTexts()).map((text) => Number(/(\d+)%$/.exec(text)?.[1]));
  expect(shares.length).toBeGreaterThan(1);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100);
  await links.nth(1).click();
  await expect(page.getByRole('group', { name: 'Linked passage' })).toBeFocused();
});

test('a note says how a date was worked out, and keys walk the notes', async ({ page }) => {
  await openArticle(page, ARTICLE);
  const notes = page.getByRole('note', { name: 'Notes on paragraph 1', exact: true });
  await expect(notes).toContainText('Sunday is 17 Sep 2023');
  await expect(notes).toContainText('in a report dated Sunday 17 Sep 2023');
  await page.keyboard.press('j');
  await page.keyboard.press('n');
  await expect(notes.getByRole('listitem').first()).toBeFocused();
  await page.keyboard.press('n');
  await expect(notes.getByRole('listitem').nth(1)).toBeFocused();
  await page.keyboard.press('p');
  await expect(notes.getByRole('listitem').first()).toBeFocused();
});

test('a name shows its card in focus, Esc takes it away, Enter opens it to stay', async ({ page }) => {
  await openArticle(page, ARTICLE);
  const name = page.getByRole('note').getByRole('button', { name: 'Kim Jong Un' });
  await name.focus();
  const card = page.getByRole('region', { name: 'Preview of Kim Jong Un' });
  await expect(card).toContainText(/Person, \d+ mentions in \d+ articles/);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(name).toBeFocused();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Kim Jong Un' });
  await expect(dialog).toBeVisible();
  // Longer than a card stays when its name is left.
  await page.waitForTimeout(600);
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(name).toBeFocused();
});

test('a card stays while the pointer is on it, and its sentences lead to their passage', async ({ page }) => {
  await openArticle(page, ARTICLE);
  await page.locator('#p2').getByText('Sergei Shoigu').hover();
  const card = page.getByRole('region', { name: 'Preview of Sergei Shoigu' });
  await card.hover();
  await page.waitForTimeout(500);
  await card.getByRole('listitem').getByRole('link').last().click();
  await expect(page.getByRole('group', { name: 'Linked passage' })).toBeVisible();
});

test('words that are selected over marks and voices are the printed ones', async ({ page }) => {
  await openArticle(page, ARTICLE);
  const selected = await page.evaluate(() => {
    const block = document.querySelector('#p3');
    if (!block) return undefined;
    document.getSelection()?.selectAllChildren(block);
    return document.getSelection()?.toString().trim() === block.textContent?.trim();
  });
  expect(selected).toBe(true);
});

test('on a phone notes are folded, and all of them unfold from the bar', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openArticle(page, ARTICLE);
  const note = page.getByText('Sunday is 17 Sep 2023');
  await expect(note).toBeHidden();
  await page.getByRole('button', { name: 'Notes', exact: true }).click();
  await expect(note).toBeVisible();
});
