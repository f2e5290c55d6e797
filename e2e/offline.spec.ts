import { expect, test } from './app.ts';
import { folderOf } from './build-edition.ts';
import { BELOW, DEEP, SHIPPED } from './editions.ts';
import { Host, untilSaved } from './host.ts';
import { moveEdition } from './move-edition.ts';

test.use({ serviceWorkers: 'allow' });
test.setTimeout(120_000);

for (const edition of [SHIPPED, BELOW, DEEP]) {
  test(`after one visit everything opens with the server gone, at ${edition.base}`, async ({ context, page }) => {
    const host = new Host(edition, edition === DEEP ? await moveEdition(BELOW, DEEP) : folderOf(edition));
    await host.start();
    await page.goto(host.url('/keys/'));
    await untilSaved(page);
    await page.goto(host.url('/articles/2023-09-17-ap-kim-vladivostok-b/'));
    const sent = await page
      .getByRole('link', { name: 'Paragraph 13', exact: true })
      .evaluate((link) => (link as HTMLAnchorElement).href);
    await page.close();
    await host.stop();
    const open = async (path: string) => {
      const cold = await context.newPage();
      await cold.goto(host.url(path));
      return cold;
    };
    // The link that a colleague sent, in aeroplane mode: one press, and the sentence is there.
    const received = await context.newPage();
    await received.goto(sent);
    await expect(received.getByRole('group', { name: 'Linked passage' })).toBeInViewport();
    const article = await open('/articles/2023-09-17-ap-kim-vladivostok-b/?q=kim#p3');
    await expect(article.getByRole('heading', { level: 1, name: /Vladivostok/ })).toBeVisible();
    await expect(article.locator('mark').first()).toBeVisible();
    await article.getByRole('link', { name: 'Timeline' }).first().click();
    await expect(article.getByRole('heading', { level: 1 })).not.toHaveText(/Vladivostok university/);
    const found = await open('/Search?q=frigate');
    await expect(
      found
        .getByRole('main')
        .getByRole('link', { name: /frigate/i })
        .first(),
    ).toBeVisible();
    const nowhere = await open('/nowhere/at/all');
    await expect(nowhere.getByRole('heading', { level: 1, name: 'No page here' })).toBeVisible();
    const recovery = await open('/recovery/');
    await expect(recovery.getByText('This is stored on this device')).toBeVisible();
  });
}

test('a file that arrives changed is said and not kept; the next visit mends it', async ({ page }) => {
  const host = new Host(SHIPPED);
  await host.start();
  host.spoil = ({ url = '' }, response) => {
    const isSpoilt = url.startsWith('/atlas/links-');
    if (isSpoilt) response.writeHead(200, { 'content-type': 'text/html' }).end('<form>Log in to this network</form>');
    return isSpoilt;
  };
  await page.goto(host.url('/keys/'));
  await expect(page.getByRole('link', { name: 'Not saved: files arrive changed' })).toBeVisible();
  await page.getByRole('link', { name: 'Not saved: files arrive changed' }).click();
  await expect(page.getByText(/first file concerned: atlas\/links-/)).toBeVisible();
  host.spoil = () => false;
  await page.getByRole('button', { name: 'Check again' }).click();
  await untilSaved(page);
  await host.stop();
});
