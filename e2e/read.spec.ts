import { expect, openArticle, test } from './app.ts';
import { OWN, SHIPPED, urlIn } from './editions.ts';
import { watchShifts } from './watch-shifts.ts';

test('the list has the articles, and one press opens the text', async ({ page }) => {
  await page.goto('/articles/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Articles');
  const articles = page.getByRole('main').getByRole('link', { name: /^Kim calls at a Vladivostok university/ });
  await expect(articles.first()).toBeVisible();
  await articles.first().click();
  await expect(page).toHaveURL(/\/articles\/[a-z0-9-]+\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Paragraph 1', exact: true })).toBeVisible();
});

test('an article says where its text comes from, and shows every line that was set aside', async ({ page }) => {
  await openArticle(page, /Vladivostok university/);
  const source = page.getByRole('region', { name: 'Where this text comes from' });
  await expect(source).toContainText('inferred: 12 of 21 paragraphs match version A, which credits AP');
  await expect(source).toContainText('nothing in the clipping says who printed it');
  await expect(source).toContainText('Sun 17 Sep 2023');
  await source.getByRole('link', { name: 'show what and why' }).click();
  const aside = page.getByRole('region', { name: 'Lines set aside' });
  await expect(aside).toBeInViewport();
  await expect(aside.getByRole('listitem')).toHaveCount(5);
  await expect(aside.getByRole('listitem').filter({ hasText: 'TT' }).first()).toContainText('Line 5');
});

test('a caption is shown once, with its credit and how often it was printed', async ({ page }) => {
  await openArticle(page, /Vladivostok university/);
  const caption = page.getByText('Photo not in the clipping.').locator('..');
  await expect(caption).toContainText('KCNA via KNS / AFP');
  await expect(caption).toContainText('4 times');
});

test('the printings of a report lead to each other, and the articles of a story follow each other', async ({
  page,
}) => {
  await openArticle(page, /Vladivostok university/);
  await page.getByText('Version B of 2').click();
  await page.getByRole('link', { name: 'Version A', exact: true }).click();
  await expect(page.getByText('Version A of 2')).toBeVisible();
  await page
    .getByRole('navigation', { name: /Other articles in this story/ })
    .getByRole('link', { name: /Next/ })
    .click();
  await expect(page.getByText('Version B of 2')).toBeVisible();
});

test('the text reads without a script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: urlIn(OWN) });
  const page = await context.newPage();
  await page.goto('/articles/');
  await expect(page.getByRole('link', { name: /Lighthouse/ }).first()).toBeVisible();
  await page.goto(urlIn(SHIPPED, '/articles/'));
  await page
    .getByRole('main')
    .getByRole('link', { name: /Vladivostok university/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Vladivostok university/);
  await expect(page.getByText('Far Eastern Federal University').first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'Where this text comes from' })).toContainText('Retold by Story Atlas');
  await page.goto(urlIn(SHIPPED, '/search/'));
  await expect(page.getByRole('main')).toContainText('This page needs JavaScript.', { useInnerText: true });
  await context.close();
});

for (const search of ['', '?q=kim', '#p12s1~aaaa']) {
  test(`taking up the page moves no line (${search || 'plain'})`, async ({ page }) => {
    await page.goto('/articles/');
    const link = page.getByRole('main').getByRole('link', { name: /Vladivostok university/ });
    const href = await link.getAttribute('href');
    const shifts = await watchShifts(page);
    await page.goto(`${href ?? ''}${search}`);
    await expect(page.getByRole('link', { name: 'Paragraph 1', exact: true })).toBeVisible();
    expect(await shifts()).toBeLessThan(0.02);
  });
}
