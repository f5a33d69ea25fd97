import { expect, test } from './fixtures';

test('a person of the newsroom signs in and sees its articles', async ({ page, signIn }) => {
  await signIn(page, 'viewer');
  await expect(page.getByRole('link', { name: /^Alliance holds Muse trade zone/ })).toBeVisible();
});
