import type { Locator, Page } from '@playwright/test';
import { expect, SIZES, test } from './app.ts';

const [PHONE, DESK] = SIZES;

function plateOf(page: Page): Locator {
  return page.getByRole('region', { name: /^Timeline, folded: \d+ events in two stories/ });
}

/** The marks of the plate, in reading order. */
function marksOf(page: Page): Locator {
  return plateOf(page)
    .getByRole('listitem')
    .getByRole('link', { name: /Says who: / });
}

test.describe('at a desk', () => {
  test.use({ viewport: DESK });

  test('one press opens the date of an event, how it is known, who says so and the sentence', async ({ page }) => {
    await page.goto('/');
    const mark = marksOf(page).nth(3);
    const title = (await mark.getAttribute('aria-label'))?.split('. ')[0] ?? '';
    await mark.click();
    await expect(page).toHaveURL(/\?e=\d{4}/);
    const evidence = page.getByRole('region', { name: `Evidence: ${title}` });
    await expect(evidence).toBeInViewport();
    await expect(evidence.getByRole('term')).toContainText(['When', 'Says who']);
    await expect(evidence.getByText(/^(?:date given|worked out|unclear)/)).toBeVisible();
    await expect(evidence.getByRole('blockquote')).not.toBeEmpty();
    await evidence.getByRole('link', { name: 'Read the passage' }).click();
    await expect(page.getByRole('group', { name: 'Linked passage' })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('region', { name: `Evidence: ${title}` })).toBeVisible();
  });

  test('an unclear date shows its readings in two presses', async ({ page }) => {
    await page.goto('/');
    await expect(plateOf(page)).toBeVisible();
    const unclear = marksOf(page).filter({ has: page.locator('[data-certainty="unclear"]') });
    test.skip((await unclear.count()) === 0, 'no date of this collection is unclear');
    await unclear.first().click();
    const evidence = page.getByRole('region', { name: /^Evidence: / });
    await expect(evidence.getByText(/^unclear/)).toBeVisible();
    await expect(evidence.getByText(/\?$/).first()).toBeVisible();
  });

  test('the plate is one stop for Tab, arrows move, Enter opens, Space closes, Esc goes back', async ({ page }) => {
    await page.goto('/');
    await expect(plateOf(page)).toBeVisible();
    await expect(plateOf(page).locator('[data-mark][tabindex="0"]')).toHaveCount(1);
    const first = marksOf(page).first();
    await marksOf(page).nth(2).focus();
    await page.keyboard.press('Home');
    await expect(first).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(first).not.toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await expect(first).toBeFocused();
    await page.keyboard.press('PageDown');
    const focused = page.locator(':focus');
    await expect(focused).toHaveAttribute('data-mark', /.+/);
    await page.keyboard.press('Enter');
    const id = (await focused.getAttribute('data-mark')) ?? '';
    await expect(page).toHaveURL(new RegExp(`e=${id}`));
    await expect(focused).toHaveAttribute('aria-current', 'true');
    const evidence = page.getByRole('region', { name: /^Evidence: / });
    await expect(evidence).toBeVisible();
    await page.keyboard.press('Space');
    await expect(evidence).toBeHidden();
    await page.keyboard.press('Space');
    await evidence.getByRole('link', { name: 'Read the passage' }).focus();
    await page.keyboard.press('Escape');
    await expect(page.locator(`[data-mark="${id}"]`)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page).not.toHaveURL(/e=/);
  });

  test('filters stand in the address, count, and are taken away one by one', async ({ page }) => {
    await page.goto('/');
    const all = Number(
      /\d+/.exec(
        (await page
          .getByText(/^\d+ events$/)
          .first()
          .textContent()) ?? '',
      )?.[0],
    );
    await page.getByText('Says who: anyone').click();
    const choice = page.getByRole('group', { name: 'Says who' }).getByRole('checkbox').nth(1);
    const label = (await choice.locator('xpath=..').textContent()) ?? '';
    const count = Number(/\d+$/.exec(label)?.[0]);
    await choice.click();
    await expect(page).toHaveURL(/\?by=/);
    await expect(page.getByText(new RegExp(`^${count} events?$`)).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Refold to fit' }).click();
    await expect(page.getByRole('button', { name: 'Refold to fit' })).toBeHidden();
    await page.getByRole('list', { name: 'Filters in force' }).getByRole('button').click();
    await expect(page).not.toHaveURL(/by=/);
    await expect(page.getByText(`${all} events`, { exact: true }).first()).toBeVisible();
  });

  test('a filter that nothing matches says what taking it away brings', async ({ page }) => {
    await page.goto('/?from=1700&to=1701');
    await expect(page.getByText('No events match. Remove')).toBeVisible();
    await page.getByRole('button', { name: /^Remove / }).click();
    await expect(plateOf(page)).toBeVisible();
  });

  test('a part of a link that means nothing is told', async ({ page }) => {
    await page.goto('/?from=2023-19');
    await expect(page.getByRole('main').getByText('Part of this link was not understood: from=2023-19.')).toBeVisible();
    await expect(plateOf(page)).toBeVisible();
  });

  test('time can be drawn to scale, in order, and from event to report', async ({ page }) => {
    await page.goto('/');
    for (const [lens, name] of [
      ['To scale', /^Timeline, to scale/],
      ['In order', /^Timeline, in order/],
      ['When told', /^Timeline, when told/],
      ['Folded', /^Timeline, folded/],
    ] as const) {
      await page.getByRole('list', { name: 'How time is drawn' }).getByRole('link', { name: lens }).click();
      await expect(page.getByRole('region', { name })).toBeVisible();
    }
    await expect(page).toHaveURL(/\/$/);
  });

  test('no label of the plate lies on another, and none is cut', async ({ page }) => {
    for (const width of [1280, 1440, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('/');
      await expect(plateOf(page)).toBeVisible();
      await page.evaluate(() => document.fonts.ready);
      const faults = await plateOf(page).evaluate((plate) => {
        const lines = [...plate.querySelectorAll('[data-mark] span > span')].map((line) => {
          const range = document.createRange();
          range.selectNodeContents(line);
          return {
            text: line.textContent ?? '',
            box: range.getBoundingClientRect(),
            own: line.getBoundingClientRect(),
          };
        });
        const cut = lines.filter(({ box, own }) => box.width > own.width + 1).map(({ text }) => `cut: ${text}`);
        const over = lines.flatMap((a, index) =>
          lines
            .slice(index + 1)
            .filter(
              ({ box: b }) =>
                a.box.right > b.left + 1 &&
                b.right > a.box.left + 1 &&
                a.box.bottom > b.top + 3 &&
                b.bottom > a.box.top + 3,
            )
            .map((b) => `${a.text} lies on ${b.text}`),
        );
        return [...cut, ...over];
      });
      expect(faults, `at ${width}`).toEqual([]);
    }
  });

  test('the events are saved as a file', async ({ page }) => {
    await page.goto('/');
    await page.getByText('Save as a file').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV, for spreadsheets' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('events.csv');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true });

  test('a tap opens the evidence below its row, and the jump bar leads to a time', async ({ page }) => {
    await page.goto('/');
    const jump = page.getByRole('navigation', { name: 'Jump to a time' });
    await expect(jump).toBeVisible();
    const row = page.getByRole('table').getByRole('rowheader').getByRole('link').nth(4);
    const title = (await row.textContent()) ?? '';
    await row.tap();
    await expect(page).toHaveURL(/\?e=/);
    await expect(page.getByRole('region', { name: `Evidence: ${title}` })).toBeInViewport();
    await jump.getByRole('button').last().tap();
    const last = Number(await page.locator('[data-segment]').last().getAttribute('data-segment'));
    const rows = page.locator(`[data-segment="${last}"]`).first();
    await expect(rows.getByRole('link').first()).toBeInViewport();
  });
});

test('without script the list and the page of an event are there to be read', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL !== undefined && { baseURL }) });
  const page = await context.newPage();
  await page.goto('/');
  await page.getByRole('table').getByRole('rowheader').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('blockquote').first()).not.toBeEmpty();
  await context.close();
});
