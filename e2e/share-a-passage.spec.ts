import { BELOW, SHIPPED, urlIn } from './editions.ts';
import { expect, openArticle, test } from './app.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const SENTENCE = /Kim and Shoigu travelled on to Vladivostok/;

for (const edition of [SHIPPED, BELOW]) {
  test(`a sentence is shared and opened cold (${edition.base})`, async ({ page, browser }) => {
    await page.goto(urlIn(edition, '/articles/'));
    await page
      .getByRole('main')
      .getByRole('link', { name: /arms cooperation/ })
      .first()
      .click();
    await page.getByText(SENTENCE).selectText();
    await page.getByRole('button', { name: 'Share this passage' }).click();
    const dialog = page.getByRole('dialog', { name: 'Share a passage' });
    await expect(dialog).toContainText('Paragraph 13, sentence 1');
    await dialog.getByRole('button', { name: 'Copy link', exact: true }).click();
    await expect(dialog.getByRole('status')).toHaveText(/Link copied/);
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(new RegExp(`^${urlIn(edition)}articles/[a-z0-9-]+/#p13s1~[a-z2-7]{4}$`));
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();

    const friend = await browser.newPage();
    await friend.goto(link);
    const passage = friend.getByRole('group', { name: 'Linked passage' });
    await expect(passage).toHaveText(SENTENCE);
    await expect(passage).toBeFocused();
    await expect(passage).toBeInViewport();
    await expect(friend).toHaveTitle(/^Paragraph 13: /);
    await friend.keyboard.press('Escape');
    await expect(passage).toBeHidden();
    await expect(friend).toHaveURL(/\/$/);
    await friend.close();
  });
}

test('the link with words carries them, and the citations say that the words are retold', async ({ page }) => {
  await openArticle(page, /arms cooperation/);
  await page.getByText(/“strategic and tactical coordination”/).selectText();
  await page.getByRole('button', { name: 'Share this passage' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share a passage' });
  await dialog.getByRole('button', { name: 'Copy link with words' }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\?quote=Kim\+and\+Shoigu.*#p3s1~[a-z2-7]{4}:~:text=/);
  await page.goto(link);
  await expect(page.getByRole('group', { name: 'Linked passage' })).toHaveText(/“strategic and tactical coordination”/);

  await page.getByRole('button', { name: 'Cite' }).click();
  await page.getByRole('button', { name: 'Copy citation' }).click();
  const citation = await page.evaluate(() => navigator.clipboard.readText());
  expect(citation).toMatch(
    /^Retold by Story Atlas from an AP report of 17 Sep 2023, in words of its own: Kim and Shoigu/,
  );
  expect(citation).toContain('(Version A, paragraph 3, sentence 1.');
  await page.getByRole('button', { name: 'Copy Markdown' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^\*\*Retold by Story Atlas[^>]*Kim and Shoigu[\s\S]*<http/,
  );
});

test('a passage grows and shrinks by whole sentences', async ({ page }) => {
  await openArticle(page, /arms cooperation/);
  await page.getByText(SENTENCE).selectText();
  await page.keyboard.press('c');
  const dialog = page.getByRole('dialog', { name: 'Share a passage' });
  await dialog.getByRole('button', { name: 'Add the sentence after' }).click();
  await expect(dialog).toContainText('Paragraph 13, sentences 1 to 2');
  await dialog.getByRole('button', { name: 'Add the sentence before' }).click();
  await expect(dialog).toContainText('Paragraphs 12 to 13');
  await dialog.getByRole('button', { name: 'Drop the first sentence' }).click();
  await expect(dialog).toContainText('Paragraph 13, sentences 1 to 2');
});

test('a linked passage is what is shared on, as long as nothing else is selected', async ({ page }) => {
  await openArticle(page, /arms cooperation/);
  await page.getByRole('link', { name: 'Paragraph 13', exact: true }).click();
  await expect(page.getByRole('group', { name: 'Linked passage' })).toBeFocused();
  await page.keyboard.press('c');
  await expect(page.getByRole('dialog', { name: 'Share a passage' })).toContainText('Paragraph 13Retold');
});

test('a clipboard that refuses leaves the words to be copied by hand', async ({ page, misdeeds }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
    document.execCommand = () => false;
  });
  await openArticle(page, /arms cooperation/);
  await page.getByRole('button', { name: 'Share a passage' }).click();
  await page.getByRole('button', { name: 'Copy link', exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText('by hand');
  await expect(page.getByRole('textbox', { name: 'Copy it by hand.' })).toHaveValue(/^http.*~/);
  expect(misdeeds.all).toEqual([]);
});
