import { awake, expect, test } from './fixtures';

const article = (words: string) =>
  `Ferry stops\nBy Mara Venn\n\nThe ferry stopped on Friday, the council said. ${words} were stranded.\n`;

const file = (name: string, content: string | Buffer) => ({
  ...{ name, mimeType: 'text/plain', buffer: Buffer.from(content) },
});

test('several files come in at once, each with its own proposals and refusals', async ({
  page,
  signIn,
}) => {
  await signIn(page, 'reviewer');
  await page.goto('/articles/new');
  await awake(page);
  const good = article('Forty people');
  await page
    .getByLabel(/Drop files here/)
    .setInputFiles([
      file('ferry.txt', good),
      file('ferry-utf16.txt', Buffer.from(`\ufeff${article('Nine lorries')}`, 'utf16le')),
      file('photo.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2])),
      file('nothing.txt', ' \n'),
    ]);
  await expect(page.getByRole('form', { name: 'photo.txt' })).toContainText('not a text file');
  await expect(page.getByRole('form', { name: 'nothing.txt' })).toContainText('no text in this');
  const card = page.getByRole('form', { name: 'ferry.txt' });
  await expect(card.getByLabel('Title')).toHaveValue('Ferry stops');
  await expect(card.getByText('Mara Venn', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Upload all 2 articles' }).click();
  await expect(page.getByText('2 of 4 uploaded')).toBeVisible();

  await page.getByLabel(/Drop files here/).setInputFiles(file('again.txt', good));
  const again = page.getByRole('form', { name: 'again.txt' });
  await expect(again).toContainText('already here, as “Ferry stops”');
  await again.getByRole('link', { name: 'Open it' }).click();
  await page.waitForURL(/\/articles\/[0-9a-f-]{36}/);
});

test('a pasted text survives a reload and a refusal, and opens once it is uploaded', async ({
  page,
  signIn,
}) => {
  await signIn(page, 'reviewer');
  await page.goto('/articles/new');
  await awake(page);
  await page.getByLabel('Or paste the text').fill(article('Two buses'));
  await page.reload();
  await awake(page);
  await expect(page.getByLabel('Or paste the text')).toHaveValue(article('Two buses'));
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Title').fill('The ferry that stopped');
  await page.getByLabel(/Published on/).fill('2999-01-01');
  await page.getByRole('button', { name: 'Upload', exact: true }).click();
  await expect(page.getByText(/This day is still to come/)).toBeVisible();
  await expect(page.getByLabel('Title')).toHaveValue('The ferry that stopped');
  await page.getByLabel(/Published on/).fill('2024-05-06');
  await page.getByRole('button', { name: 'Upload', exact: true }).click();
  await page.waitForURL(/\/articles\/[0-9a-f-]{36}/);

  await page.goto('/');

  await awake(page);
  const row = page.getByRole('listitem').filter({ hasText: 'The ferry that stopped' });
  await expect(row).toContainText('claims settled', { timeout: 30_000 });
});

test('two people who edit the details see both sides, and neither is lost', async ({
  page,
  context,
  signIn,
}) => {
  await signIn(page, 'reviewer');
  await page.getByRole('link', { name: /^Details of Alliance/ }).click();
  await expect(page.getByRole('heading', { name: 'Details', level: 1 })).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  await awake(other);
  await other.getByLabel(/^Outlet/).fill('The Practice Gazette');
  await other.getByRole('button', { name: 'Save' }).click();
  await expect(other.getByText('Saved.', { exact: true })).toBeVisible();

  await page.getByLabel(/^Outlet/).fill('The Practice Post');
  await page.getByRole('button', { name: 'Save' }).click();
  const row = page.getByRole('row', { name: /^Outlet/ });
  await expect(row).toContainText('The Practice Gazette');
  await expect(row).toContainText('The Practice Post');
  await page.getByRole('button', { name: 'Take theirs' }).click();
  await expect(page.getByLabel(/^Outlet/)).toHaveValue('The Practice Gazette');
});

test('a contributor has no way in', async ({ page, signIn }) => {
  await signIn(page, 'contributor');
  await expect(page.getByRole('link', { name: 'New article' })).toHaveCount(0);
  await page.goto('/articles/new');
  await awake(page);
  await expect(page.getByRole('heading', { name: 'There is no page here' })).toBeVisible();
});
