import { awake, expect, test } from './fixtures';

test('an owner invites someone by a link that works once', async ({ browser, page, signIn }) => {
  await signIn(page, 'owner');
  await page.goto('/people');
  await awake(page);
  await page.getByRole('button', { name: 'Invite someone' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Contributor' }).check();
  await dialog.getByRole('button', { name: 'Make the link' }).click();
  const link = await dialog.getByLabel('Link').inputValue();

  const newcomer = await browser.newPage();
  await newcomer.goto(link);
  await awake(newcomer);
  await newcomer.getByLabel('Your name').fill('The newcomer');
  await newcomer.getByLabel('E-mail').fill('newcomer@example.org');
  await newcomer.getByLabel('Password', { exact: true }).fill('short');
  await newcomer.getByRole('button', { name: 'Create account and join' }).click();
  await expect(newcomer.getByLabel('Password', { exact: true })).toHaveAttribute(
    'aria-invalid',
    'true',
  );
  await newcomer.getByLabel('Password', { exact: true }).fill('the ferry leaves at nine');
  await newcomer.getByRole('button', { name: 'Create account and join' }).click();
  await expect(newcomer.getByRole('heading', { name: 'Articles', level: 1 })).toBeVisible();
  // A contributor does not upload.
  await expect(newcomer.getByRole('link', { name: 'New article' })).toBeHidden();

  const late = await browser.newPage();
  await late.goto(link);
  await awake(late);
  await expect(late.getByText('This invitation cannot be used')).toBeVisible();

  await page.goto('/people');

  await awake(page);
  await expect(page.getByText('newcomer@example.org')).toBeVisible();
});
