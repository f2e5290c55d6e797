import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, SIZES, test } from './app.ts';
import { watchShifts } from './watch-shifts.ts';

const [PHONE, DESK] = SIZES;
const PLATE = /^Network: \d+ names and \d+ connections/;

test.describe('at a desk', () => {
  test.use({ viewport: DESK });

  test('one press on Map, and no more, tells which names stand in both stories', async ({ page }) => {
    await page.addInitScript(() => {
      const count = (): void =>
        sessionStorage.setItem('presses', String(Number(sessionStorage.getItem('presses')) + 1));
      for (const press of ['click', 'keydown']) addEventListener(press, count, true);
    });
    await page.goto('/');
    await page.getByRole('navigation', { name: 'Main', exact: true }).getByRole('link', { name: 'Map' }).click();
    const plate = page.getByRole('group', { name: PLATE });
    await expect(plate).toHaveAccessibleName(/names in both stories: .*North Korea/);
    const shared = plate.getByRole('link', { name: /, both stories, \d+ links?\b/ });
    await expect(plate.getByRole('link', { name: /^North Korea, place, both stories, \d+ links/ })).toBeVisible();
    await expect(page.getByRole('heading', { name: `In both stories ${await shared.count()}` })).toBeVisible();
    expect(await page.evaluate(() => sessionStorage.getItem('presses'))).toBe('1');
  });

  test('keys alone choose a name, walk its links, open one and step back', async ({ page }) => {
    await page.goto('/map/');
    const plate = page.getByRole('group', { name: PLATE });
    await expect(plate.locator('[tabindex="0"][data-name]')).toHaveCount(1);
    await plate.locator('[tabindex="0"][data-name]').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('Kim');
    await expect(plate.getByRole('link', { name: /^Kim Jong Un, person/ })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/focus=kim-jong-un$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Kim Jong Un and \d+ connections$/);
    await page.waitForTimeout(800);
    await page.keyboard.press('n');
    const near = page.locator(':focus');
    await expect(near).toHaveAccessibleName(/; .*Kim Jong Un.*, \d+ sentences?$/);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/pair=/);
    await expect(page.getByRole('region', { name: 'About Kim Jong Un' }).getByRole('blockquote').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page).not.toHaveURL(/pair=/);
    await page.keyboard.press('Escape');
    await expect(page).not.toHaveURL(/focus=/);
  });

  test('a link to a focused map opens cold with the sentence, and Back undoes one choice', async ({ page }) => {
    await page.goto('/map/?focus=kim-jong-un&pair=kim-jong-un~sergei-shoigu');
    const panel = page.getByRole('region', { name: 'About Kim Jong Un' });
    await expect(panel.getByText(/^Kim Jong Un .*Sergei Shoigu/).first()).toBeVisible();
    await expect(panel.getByText(/Words retold by Story Atlas/).first()).toBeVisible();
    await page
      .getByRole('group', { name: PLATE })
      .getByRole('link', { name: /^Vladimir Putin/ })
      .click();
    await expect(page).toHaveURL(/pair=kim-jong-un~vladimir-putin/);
    await page.goBack();
    await expect(page).toHaveURL(/pair=kim-jong-un~sergei-shoigu/);
    await panel.getByRole('blockquote').first().waitFor();
    await panel.getByRole('figure').first().getByRole('link').first().click();
    await expect(page.getByRole('group', { name: 'Linked passage' })).toBeVisible();
  });

  test('limits move no name, and on paper stands a list with every sentence', async ({ page }) => {
    await page.goto('/map/?focus=kim-jong-un');
    const places = () =>
      page.locator('svg[data-plate] [data-name] rect').evaluateAll((all) => all.map((one) => one.getAttribute('y')));
    await page.getByRole('group', { name: PLATE }).waitFor();
    const before = await places();
    await page.goto('/map/?focus=kim-jong-un&from=2023-09-13&to=2023-09-13');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kim Jong Un and 1 connection');
    expect(await places()).toEqual(before);
    await page.getByRole('button', { name: /^Remove On 13 Sep/ }).press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Kim Jong Un and \d\d connections$/);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('#list')).toContainText('Links of Kim Jong Un');
    await expect(page.locator('#list')).not.toContainText(/All \d+ sentences/);
  });

  test('the picture is saved as a drawing and as pixels, with its words, its notice and its address', async ({
    page,
    context,
  }, testInfo) => {
    await page.goto('/map/?focus=kim-jong-un');
    await page.getByRole('group', { name: PLATE }).waitFor();
    await page.getByText('Save as a file').click();
    const save = async (name: string, file: string): Promise<string> => {
      const saving = page.waitForEvent('download');
      await page.getByRole('button', { name }).click();
      await (await saving).saveAs(testInfo.outputPath(file));
      return testInfo.outputPath(file);
    };
    const drawing = pathToFileURL(await save('The picture as SVG', 'map.svg')).href;
    const pixels = readFileSync(await save('The picture as PNG', 'map.png'));
    const reader = await context.newPage();
    await reader.goto(drawing);
    const read = await reader.evaluate(() => {
      const root = document.documentElement;
      const links = [...root.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'));
      const [width, height] = ['width', 'height'].map((name) => Number(root.getAttribute(name)));
      return { name: root.localName, text: root.textContent, links, width, height };
    });
    expect(read).toMatchObject({ name: 'svg', links: [page.url()] });
    expect(read.text).toMatch(/@font-face[^]*Sergei Shoigu[^]*Words retold by Story Atlas from an AP report/);
    expect(pixels.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001A\n');
    expect([pixels.readUInt32BE(16), pixels.readUInt32BE(20)]).toEqual([
      2 * Number(read.width),
      2 * Number(read.height),
    ]);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE });

  test('the picture and the plates move nothing when they come', async ({ page }) => {
    const shifts = await watchShifts(page);
    await page.goto('/map/');
    await expect(page.getByRole('img', { name: PLATE })).toBeVisible();
    expect(await shifts()).toBeLessThan(0.02);
    await page.goto('/map/?view=places');
    await expect(page.getByRole('region', { name: /^Places: Kim Jong Un/ })).toBeVisible();
    expect(await shifts()).toBeLessThan(0.02);
  });

  test('a name is found by its letters, its links are a list, and a row opens its sentences', async ({ page }) => {
    await page.goto('/map/');
    await expect(page.getByRole('img', { name: PLATE })).toBeVisible();
    await page.getByRole('searchbox', { name: 'Find a name' }).fill('kim');
    await page.getByRole('list', { name: 'Names found' }).getByRole('link', { name: 'Kim Jong Un' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /^Kim Jong Un and/ })).toBeVisible();
    await page.getByText('Sergei Shoigu', { exact: true }).first().click();
    await expect(page).toHaveURL(/pair=kim-jong-un~sergei-shoigu/);
    await expect(page.getByRole('blockquote').first()).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ viewport: PHONE, javaScriptEnabled: false });

  test('every link reads, with its sentences', async ({ page }) => {
    await page.goto('/map/');
    await page.getByText('Kim Jong Un met Vladimir Putin').first().click();
    await expect(page.getByRole('blockquote').filter({ visible: true }).first()).toBeVisible();
  });
});
