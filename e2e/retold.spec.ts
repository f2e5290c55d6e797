import { OWN, urlIn } from './editions.ts';
import { expect, openArticle, test } from './app.ts';

const NOTICE = /retold by Story Atlas from an AP report of 17 Sep 2023/i;

test('readers of retold words are told: in the bar, the share dialog, the list and the structured data', async ({
  page,
}) => {
  await openArticle(page, /Vladivostok university/);
  await expect(page.getByRole('region', { name: 'Where this text comes from' })).toContainText(NOTICE);
  await page.getByRole('button', { name: 'Share a passage' }).click();
  await expect(page.getByRole('dialog')).toContainText(NOTICE);
  const response = await page.request.get(page.url());
  const [, structured = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(await response.text()) ?? [];
  expect(JSON.parse(structured)).toMatchObject({
    '@type': 'NewsArticle',
    creditText: expect.stringMatching(NOTICE),
    author: { name: 'Story Atlas' },
  });
  for (const list of ['/', '/articles/', '/map/', '/quotes/', '/search/?q=kinzhal']) {
    await page.goto(list);
    await expect(page.getByRole('main'), list).toContainText(/retold by Story Atlas/i);
  }
});

test('a person’s own clippings carry no such notice, and are quoted as their agency’s words', async ({ page }) => {
  await page.goto(urlIn(OWN, '/articles/'));
  await page.getByRole('button', { name: /next/i }).click();
  await page.getByRole('button', { name: /next/i }).click();
  await page
    .getByRole('main')
    .getByRole('link', { name: /Ferry sails again/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Ferry sails again/);
  await expect(page.locator('body')).not.toContainText(/retold/i);
  await page.getByRole('button', { name: 'Cite' }).click();
  await expect(page.getByRole('dialog')).toContainText(/“.*” Reuters, dated 8 Mar 2024/);
  await expect(page.getByRole('dialog')).not.toContainText(/retold/i);
});

test('markup in a clipping is text', async ({ page }) => {
  await page.goto(urlIn(OWN, '/articles/'));
  const article = page.getByRole('main').getByRole('link', { name: /Ferry sails again/ });
  await page.getByRole('button', { name: /next/i }).click();
  await page.getByRole('button', { name: /next/i }).click();
  await article.click();
  await expect(
    page.getByText('The <b>bridge</b> & its "plan" <script>alert(1)</script> will be voted on'),
  ).toBeVisible();
});
