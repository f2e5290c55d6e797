import type { Page } from '@playwright/test';
import { FEW } from '../editions.ts';
import { ARTICLE, expect, followToArticle, readable, test } from './rig.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const scrollOf = (page: Page): Promise<number> => page.evaluate(() => window.scrollY);

/** Numbers that look random and are the same in every run. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;
}

interface Visited {
  readonly url: string;
  readonly title: string;
  scroll: number;
}

test('links 1: two hundred steps through history find every state and its place again', async ({
  reader: { open },
}) => {
  const random = makeRandom(6);
  const page = await open('/articles/');
  const entries: Visited[] = [];
  const note = async (): Promise<Visited> => {
    await expect(heading(page)).toBeVisible();
    return { url: page.url(), title: await heading(page).innerText(), scroll: 0 };
  };
  const scrollSomewhere = async (): Promise<number> => {
    await page.evaluate((y) => window.scrollTo(0, y), Math.floor(random() * 900));
    await page.waitForTimeout(150);
    return scrollOf(page);
  };
  entries.push(await note());
  for (let n = 0; n < 12; n += 1) {
    const links = await page.locator('main a[href^="/"]:visible').all();
    const hrefs = await Promise.all(links.map((link) => link.getAttribute('href')));
    const fresh = links.filter((_, index) => !entries.some(({ url }) => url.endsWith(hrefs[index] ?? '/')));
    const link = fresh[Math.floor(random() * fresh.length)];
    if (link === undefined) break;
    const at = entries.at(-1);
    await link.scrollIntoViewIfNeeded();
    await page.waitForTimeout(150);
    if (at) at.scroll = await scrollOf(page);
    await link.click();
    await expect.poll(() => page.url()).not.toBe(at?.url);
    await page.waitForTimeout(300);
    entries.push(await note());
  }
  expect(entries.length).toBeGreaterThan(8);
  let at = entries.length - 1;
  for (let n = 0; n < 200; n += 1) {
    const step = at === 0 ? 1 : at === entries.length - 1 ? -1 : random() < 0.5 ? -1 : 1;
    const here = entries[at];
    if (here && at < entries.length - 1) here.scroll = await scrollOf(page);
    else if (here) here.scroll = await scrollSomewhere();
    await page.evaluate((by) => history.go(by), step);
    at += step;
    const next = entries[at];
    await expect.poll(() => page.url(), `step ${n}`).toBe(next?.url);
    await expect(heading(page), `step ${n}`).toHaveText(next?.title ?? '');
    await expect
      .poll(async () => Math.abs((await scrollOf(page)) - (next?.scroll ?? 0)), `step ${n}`)
      .toBeLessThanOrEqual(2);
  }
});

test('links 2: a page is loaded again in the middle', async ({ reader: { open } }) => {
  const page = await open(ARTICLE);
  await page.mouse.wheel(0, 900);
  await page.waitForTimeout(400);
  const before = await scrollOf(page);
  expect(before).toBeGreaterThan(500);
  await page.reload();
  await readable(page);
  await expect.poll(async () => Math.abs((await scrollOf(page)) - before)).toBeLessThanOrEqual(2);
});

test('links 3: a link is opened in a tab of its own', async ({ reader: { open, context } }) => {
  const page = await open('/articles/');
  const coming = context.waitForEvent('page');
  await page
    .getByRole('main')
    .getByRole('link', { name: /Vladivostok university/ })
    .first()
    .click({ modifiers: ['Control'] });
  await readable(await coming);
  await expect(heading(page)).toHaveText('Articles');
});

test('links 4: away to a page that is no part of the app, and back', async ({ reader: { open, host } }) => {
  const page = await open(`${ARTICLE}#p3`);
  await page.goto(host.url('/recovery/'));
  await page.goBack();
  await readable(page);
  await expect(page.getByRole('group', { name: 'Linked passage' })).toBeVisible();
  await page.getByRole('link', { name: 'Paragraph 2', exact: true }).click();
  await expect(page).toHaveURL(/#p2/);
});

test('links 5: a passage far below', async ({ reader: { open } }) => {
  const page = await open(`${ARTICLE}#p20`);
  await expect(page.getByRole('group', { name: 'Linked passage' })).toBeInViewport();
});

test('links 6: words for the browser to find', async ({ reader: { open } }) => {
  const page = await open(`${ARTICLE}#p3:~:text=Kim`);
  await expect(page.getByRole('group', { name: 'Linked passage' })).toBeVisible();
});

test('links 7: addresses that are broken, endless or in other scripts', async ({ reader: { open } }) => {
  const paths = [
    `${ARTICLE}?q=%E0%A4%A`,
    `${ARTICLE}?q=a%00b`,
    `${ARTICLE}?q=${'x'.repeat(100_000)}`,
    `${ARTICLE}#${'p1s'.repeat(30_000)}`,
    `${ARTICLE}?q=🚂`,
    `${ARTICLE}?q=%D7%A9%D7%9C%D7%95%D7%9D#p2`,
    '/%E0%A4%A/',
    '/articles/%00/',
    '/search/?q=%F0%9F%9A%82&from=99999999-99-99',
    '/names/עברית/',
    '/?from=2023-19&lens=%%%',
  ];
  for (const path of paths) {
    const page = await open(path);
    await expect(heading(page), path.slice(0, 60)).toBeVisible();
    await expect(page.getByRole('link', { name: 'Articles' }).first(), path.slice(0, 60)).toBeVisible();
    await page.close();
  }
});

test('links 8: an address that was encoded twice', async ({ reader: { open } }) => {
  for (const path of [`${ARTICLE}?q=kim%2520jong`, '/articles%252F2023', '/search/?q=%2522missile%2520tests%2522']) {
    const page = await open(path);
    await expect(heading(page)).toBeVisible();
    await page.close();
  }
});

test('links 9: ids that the collection does not have', async ({ reader: { open } }) => {
  for (const path of [
    '/articles/no-such/',
    '/events/no-such/',
    '/names/no-such/',
    '/quotes/no-such/',
    '/stories/no-such/',
    '/compare/a/b/',
  ]) {
    const page = await open(path);
    await expect(page.getByRole('heading', { level: 1, name: 'No page here' }), path).toBeVisible();
    await page.close();
  }
});

test('links 10: an id of an older edition', async ({ newcomer }) => {
  const { open } = await newcomer({ edition: FEW, serviceWorkers: 'block' });
  const page = await open('/articles/arnfjord-ferry-old/#p3');
  await expect(page).toHaveURL(/2024-03-08-reuters-arnfjord-ferry\/#p3/);
  await expect(page.getByRole('group', { name: 'Linked passage' })).toBeVisible();
});

test('links 11: Back closes a dialog first, and leaves the page after that', async ({ reader: { open } }) => {
  const page = await open('/articles/');
  await followToArticle(page);
  const share = page.getByRole('button', { name: /Share/ }).first();
  await share.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await readable(page);
  await expect(share).toBeFocused();
  await page.goBack();
  await expect(heading(page)).toHaveText('Articles');
});

test('links 12: one act, one step in history at most', async ({ reader: { open } }) => {
  const page = await open('/articles/');
  let length = await page.evaluate(() => history.length);
  const act = async (what: string, perform: () => Promise<void>): Promise<void> => {
    await perform();
    await page.waitForTimeout(600);
    const now = await page.evaluate(() => history.length);
    expect(now - length, what).toBeLessThanOrEqual(1);
    length = now;
  };
  await act('open an article', () =>
    page
      .getByRole('main')
      .getByRole('link', { name: /Vladivostok university/ })
      .first()
      .click(),
  );
  await readable(page);
  await act('link a paragraph', () => page.getByRole('link', { name: 'Paragraph 2', exact: true }).click());
  await act('open find', () => page.getByRole('button', { name: 'Find', exact: true }).click());
  await act('type into find', () =>
    page.getByRole('searchbox', { name: 'Find in this article' }).pressSequentially('kinzhal'),
  );
  await act('hide marks', () => page.keyboard.press('Escape').then(() => page.keyboard.press('m')));
  await act('go to the map', () =>
    page.getByRole('navigation').getByRole('link', { name: 'Map', exact: true }).first().click(),
  );
  await act('go to the quotes', () =>
    page.getByRole('navigation').getByRole('link', { name: 'Quotes', exact: true }).first().click(),
  );
});

test('links 13: a tab that is restored without a connection', async ({ reader: { open, host, context } }) => {
  const page = await open(ARTICLE);
  await page.mouse.wheel(0, 700);
  await page.waitForTimeout(400);
  const before = await scrollOf(page);
  await host.stop();
  await context.setOffline(true);
  await page.reload();
  await readable(page);
  await expect.poll(async () => Math.abs((await scrollOf(page)) - before)).toBeLessThanOrEqual(2);
});
