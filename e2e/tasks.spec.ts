import type { Page } from '@playwright/test';
import { expect, SIZES, test } from './app.ts';

const [PHONE, DESK] = SIZES;

/** What a newcomer asks of the first page, by a word of the event that answers it, and what the answer must say. */
const TASKS = [
  {
    ask: 'when Kim was on the frigate, and how sure the date is',
    event: /frigate/i,
    says: [/16 Sep 2023/, /worked out/],
  },
  {
    ask: 'whether the date of the visit to Beijing is certain, and why',
    event: /visit to Beijing/,
    says: [/unclear/, /23 Jun 2024/, /Jun 2023/],
  },
] as const;

async function expectAnswer(page: Page, says: readonly RegExp[]): Promise<void> {
  const evidence = page.getByRole('region', { name: /^Evidence: / });
  for (const words of says) await expect(evidence.getByRole('definition').first()).toContainText(words);
  await expect(evidence.getByRole('definition').first()).toBeInViewport();
  await expect(evidence.getByRole('blockquote').first()).not.toBeEmpty();
}

test.describe('by keyboard at a desk', () => {
  test.use({ viewport: DESK });

  for (const { ask, event, says } of TASKS)
    test(`one Enter answers ${ask}`, async ({ page }) => {
      await page.goto('/');
      const focused = page.locator(':focus');
      await expect(page.locator('[data-mark]').first()).toBeVisible();
      for (let stop = 0; stop < 30 && (await focused.getAttribute('data-mark')) === null; stop += 1)
        await page.keyboard.press('Tab');
      await page.keyboard.press('Home');
      const lanes = await page
        .getByRole('region', { name: /^Timeline/ })
        .getByRole('heading', { level: 2 })
        .count();
      for (let lane = 0; lane < lanes; lane += 1) {
        for (let step = 0; step < 60; step += 1) {
          const before = await focused.getAttribute('data-mark');
          if (event.test((await focused.getAttribute('aria-label')) ?? '')) break;
          await page.keyboard.press('ArrowDown');
          if ((await focused.getAttribute('data-mark')) === before) break;
        }
        if (event.test((await focused.getAttribute('aria-label')) ?? '')) break;
        await page.keyboard.press('PageDown');
      }
      await expect(focused).toHaveAttribute('aria-label', event);
      await page.keyboard.press('Enter');
      await expectAnswer(page, says);
    });
});

test.describe('by touch on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true });

  for (const { ask, event, says } of TASKS)
    test(`one tap answers ${ask}`, async ({ page }) => {
      await page.goto('/');
      await page.getByRole('table').getByRole('rowheader').getByRole('link', { name: event }).first().tap();
      await expectAnswer(page, says);
    });

  test('a link to an event opens it in its place, and one to an event that there is not says so', async ({ page }) => {
    await page.goto('/');
    const event = await page.locator('[data-event]').last().getAttribute('data-event');
    await page.goto(`/?e=${event ?? ''}`);
    await expect(page.getByRole('region', { name: /^Evidence: / })).toBeInViewport();
    await page.goto('/?e=2001-01-01-nothing-of-the-kind');
    const notice = page.getByRole('main').getByText(/^The event of this link is not in this collection/);
    await expect(notice).toBeVisible();
    await page.getByRole('button', { name: 'Dismiss' }).tap();
    await expect(page).toHaveURL(/\/$/);
  });
});
