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

/** From the first mark down its lane, then down the next one, until a mark has this name. Moving answers nothing: it is no act. */
async function walkTo(page: Page, event: RegExp): Promise<void> {
  const mark = page.locator('[data-mark]:focus');
  const lanes = await page
    .getByRole('region', { name: /^Timeline/ })
    .getByRole('heading', { level: 2 })
    .count();
  for (let lane = 0; lane < lanes; lane += 1) {
    await page.keyboard.press('Home');
    let id: string | null = null;
    let next = await mark.getAttribute('data-mark');
    while (next !== id) {
      id = next;
      if (event.test((await mark.getAttribute('aria-label')) ?? '')) return;
      await page.keyboard.press('ArrowDown');
      next = await mark.getAttribute('data-mark');
    }
    await page.keyboard.press('PageDown');
  }
}

test.describe('by keyboard at a desk', () => {
  test.use({ viewport: DESK });

  for (const { ask, event, says } of TASKS)
    test(`one Enter answers ${ask}`, async ({ page }) => {
      await page.goto('/');
      const mark = page.locator('[data-mark]:focus');
      await expect(page.locator('[data-mark]').first()).toBeVisible();
      for (let stop = 0; stop < 40 && (await mark.count()) === 0; stop += 1) await page.keyboard.press('Tab');
      await walkTo(page, event);
      await expect(mark).toHaveAccessibleName(event);
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
