import { expect, test } from './app.ts';

test.use({ viewport: { width: 1440, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'] });

/** Counts what a reader does: one press, or one query typed and sent. */
function countActs(): { readonly act: (doing: Promise<void>) => Promise<void>; readonly count: () => number } {
  let acts = 0;
  return {
    act: async (doing) => {
      acts += 1;
      await doing;
    },
    count: () => acts,
  };
}

test('who is the source for the train’s departure, and do both versions have it: two acts from home', async ({
  page,
}) => {
  const { act, count } = countActs();
  await page.goto('/');
  await act(page.getByRole('navigation', { name: 'Main', exact: true }).getByRole('link', { name: 'Quotes' }).click());
  const row = page.getByRole('row', { name: /armoured train/ });
  await expect(row).toContainText('RIA');
  await expect(row.getByRole('link', { name: /^Version/ })).toHaveText(['Version A ¶14']);
  expect(count()).toBeLessThanOrEqual(2);
});

test('what did only one AP version print: one act from home', async ({ page }) => {
  const { act, count } = countActs();
  await page.goto('/');
  await act(page.getByRole('link', { name: /What did only one AP version print/ }).click());
  await expect(page.getByText(/nine appear only in B, one only in A/)).toBeVisible();
  const table = page.getByRole('table', { name: /Version A and version b/i });
  await expect(table.getByRole('row', { name: /Only in B/ })).toHaveCount(9);
  await expect(table.getByRole('row', { name: /Only A credits AP/ })).toContainText('Not in version B');
  expect(count()).toBe(1);
});

test('send a colleague a link to a sentence about the Kinzhal: four acts from home', async ({ page }) => {
  const { act, count } = countActs();
  await page.goto('/');
  const field = page.getByRole('combobox', { name: 'Search the reports' });
  await expect(field).toBeVisible();
  await act(field.fill('kinzhal').then(() => field.press('Enter')));
  await act(
    page
      .getByRole('region', { name: /^Articles/ })
      .getByRole('link', { name: /Kinzhal/ })
      .first()
      .click(),
  );
  await expect(page.getByRole('group', { name: 'Linked passage' })).toContainText('Kinzhal');
  await act(page.getByRole('button', { name: 'Share a passage' }).click());
  const dialog = page.getByRole('dialog', { name: 'Share a passage' });
  await act(dialog.getByRole('button', { name: 'Copy link', exact: true }).click());
  await expect(dialog.getByRole('status')).toHaveText(/Link copied/);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\/articles\/[a-z0-9-]+\/#p\d+s\d+~[a-z2-7]{4}$/);
  expect(count()).toBe(4);
});
