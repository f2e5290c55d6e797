import { expect, openArticle, test } from './app.ts';

test('typing into Find beside a linked passage stays in the field', async ({ page }) => {
  await openArticle(page, /Vladivostok university/);
  const path = new URL(page.url()).pathname;
  await page.goto(`${path}#p11s1`);
  await expect(page.getByRole('group', { name: 'Linked passage' })).toBeFocused();
  await page.getByRole('button', { name: 'Find', exact: true }).click();
  const field = page.getByRole('searchbox');
  await field.pressSequentially('putin', { delay: 150 });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('putin');
  await expect(page).toHaveURL(/\?q=putin#p11s1$/);
  await field.press('Enter');
  await expect(page.getByRole('search', { name: 'Find in this article' })).toContainText(/\d+ of \d+/);
  await expect(field).toBeFocused();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a passage is gone to again when it is linked to again', async ({ page }) => {
  await openArticle(page, /Vladivostok university/);
  const number = page.getByRole('link', { name: 'Paragraph 3', exact: true });
  const passage = page.getByRole('group', { name: 'Linked passage' });
  await number.click();
  await expect(passage).toBeFocused();
  await number.click();
  await expect(passage).toBeFocused();
});

test('the hit the reader is at is the passage to share', async ({ page }) => {
  await openArticle(page, /Vladivostok university/);
  const path = new URL(page.url()).pathname;
  await page.goto(`${path}?q=kinzhal#p1s1`);
  await page.getByRole('search', { name: 'Find in this article' }).getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Share a passage' }).click();
  await expect(page.getByRole('dialog').getByRole('blockquote')).toContainText(/kinzhal/i);
});
