import { BELOW, SHIPPED, urlIn } from './editions.ts';
import { expect, test } from './app.ts';

for (const path of ['/nowhere', '/articles/2023-09-17-ap-kim-vladivostock/', '/articles/a/b/c', '/stories/x/']) {
  test(`${path} is a real 404 with a way on`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1, name: 'No page here' })).toBeVisible();
    await expect(page).toHaveTitle('No page here — Story Atlas');
    await page.getByRole('main').getByRole('link', { name: 'All articles' }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Articles' })).toBeVisible();
  });
}

for (const [path, name] of [
  ['/articles/2023-kim-vladivostok-university/', /Vladivostok university/],
  ['/events/2023-09-16-shaposhnikov-inspected/', /inspect frigate/],
  ['/names/shaposnikov/', /Shaposhnikov/],
] as const) {
  test(`${path} is nearly right, and is offered what it may have meant`, async ({ page }) => {
    await page.goto(urlIn(BELOW, path));
    const link = page.getByRole('main').getByRole('link', { name }).first();
    const label = await link.innerText();
    await link.click();
    await expect(page.getByRole('main').getByText(label).first()).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: 'No page here' })).toBeHidden();
  });
}

test('a part of the collection that does not come is said, and can be tried again', async ({ page, misdeeds }) => {
  await page.goto(urlIn(SHIPPED, '/keys/'));
  await page.route(/\/atlas\/(?!manifest|list)/, (route) => route.abort());
  await page.getByRole('link', { name: 'Articles' }).first().click();
  await page
    .getByRole('main')
    .getByRole('link', { name: /Vladivostok university/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: /could not be opened/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /Reload|Try again/ })).toBeVisible();
  // The browser itself prints the failed request.
  misdeeds.forgive();
});

test('a page whose code does not come says so, and opens when it is loaded again', async ({ page, misdeeds }) => {
  await page.goto(urlIn(SHIPPED, '/keys/'));
  await page.route(/\/assets\/MapPage-/, (route) => route.abort());
  await page.getByRole('navigation').getByRole('link', { name: 'Map', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'This page stopped working' })).toBeVisible();
  // The browser itself prints the failed request.
  misdeeds.forgive();
  await page.unroute(/\/assets\/MapPage-/);
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /stopped working/ })).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
});
