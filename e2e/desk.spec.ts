import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { awake, expect, test } from './fixtures';

const first = 'The army lost 300 bases in October.';
const second = 'The rebels seized the town of Muse.';
const third = 'The council closed the border bridge.';

/** Uploads an article of its own for each journey, so that none disturbs another. */
async function openArticle(page: Page, title: string): Promise<void> {
  const text = `${title} is what this practice article is called.\n\n${first} ${second}\n\n${third}`;
  const description = { title, outlet: 'Practice desk', authors: [], url: null, language: 'en' };
  const articleId = await page.evaluate(
    async (body) => {
      const headers = { 'Content-Type': 'application/json' };
      const response = await fetch('/api/articles', { method: 'POST', headers, body });
      return (await response.json()).value.articleId;
    },
    JSON.stringify({ text, description: { ...description, publishedOn: '2023-11-01' } }),
  );
  await page.goto(`/articles/${articleId}`);
  await awake(page);
  await expect(row(page, 'lost 300 bases')).toBeVisible();
}

const list = (page: Page) => page.getByRole('list', { name: 'Claims', exact: true });
const row = (page: Page, words: string) =>
  list(page).getByRole('button').filter({ hasText: words });
const claim = (page: Page, words: string) => page.getByRole('heading', { level: 2, name: words });

async function attach(page: Page, stance: string, address: string): Promise<void> {
  await page.keyboard.press('s');
  await page.getByLabel('Address').fill(address);
  await page.getByRole('radio', { name: stance }).check();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('region', { name: 'Evidence' }).getByText(address)).toBeVisible();
}

/** Selects words of the article, as a mouse, a thumb or the keyboard would. */
async function selectWords(page: Page, words: string): Promise<void> {
  await page.getByRole('article').evaluate((article, sought) => {
    for (const element of article.querySelectorAll('[data-start]')) {
      const node = element.firstChild;
      const at = node?.textContent?.indexOf(sought) ?? -1;
      if (!node || at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + sought.length);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    }
  }, words);
}

test('a claim gets its source and its verdict by keyboard alone', async ({ page, signIn }) => {
  await signIn(page, 'reviewer');
  await openArticle(page, 'Keyboard');
  await row(page, 'lost 300 bases').focus();
  await page.keyboard.press('Enter');
  await expect(claim(page, 'lost 300 bases')).toBeVisible();
  await attach(page, 'Supports', 'https://example.org/bases');

  await page.keyboard.press('1');
  await page.getByLabel('Rationale').fill('A record of its own.');
  await page.keyboard.press('Control+Enter');
  await expect(row(page, 'lost 300 bases')).toContainText('Corroborated');
  await expect(page.locator('mark[data-status="corroborated"]')).toContainText('lost 300 bases');

  await page.keyboard.press('u');
  await expect(row(page, 'lost 300 bases')).toContainText('Open');
});

test('a refusal says what is missing, and what was typed stays through a reload', async ({
  page,
  signIn,
}) => {
  await signIn(page, 'reviewer');
  await openArticle(page, 'Refusal');
  await row(page, 'seized the town').click();
  await page.keyboard.press('2');
  await page.getByRole('radio', { name: 'Contradicted' }).check();
  await page.getByLabel('Rationale').fill('Somebody else holds it.');
  await page.getByRole('button', { name: 'Save verdict' }).click();
  await expect(page.getByText('Disputed needs accepted refuting evidence.')).toBeVisible();

  await page.reload();

  await awake(page);
  await expect(claim(page, 'seized the town')).toBeVisible();
  await page.getByRole('button', { name: 'Disputed' }).last().click();
  await expect(page.getByLabel('Rationale')).toHaveValue('Somebody else holds it.');

  await page.getByRole('button', { name: 'Cancel' }).click();
  await attach(page, 'Refutes', 'https://example.org/town');
  await page.keyboard.press('2');
  await page.getByRole('button', { name: 'Save verdict' }).click();
  await expect(row(page, 'seized the town')).toContainText('Disputed');
});

test('the article and the list follow each other', async ({ page, signIn }) => {
  await signIn(page, 'viewer');
  await page.getByRole('link', { name: /^Alliance holds Muse trade zone/ }).click();
  await page.getByRole('article').getByRole('button').nth(3).click();
  const marked = page.getByRole('article').locator('mark[aria-current="true"]');
  await expect(marked).toHaveCount(1);
  await expect(list(page).locator('[aria-current="true"]')).toBeInViewport();
  await page.keyboard.press('j');
  await expect(marked).toBeInViewport();
  await expect(page).toHaveURL(/claim=/);
  await expect(page.getByText('You are reading along.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Give a verdict' })).toBeHidden();
});

test('claims are added by selecting, edited, split, merged, dropped and restored', async ({
  page,
  signIn,
}) => {
  await signIn(page, 'reviewer');
  await openArticle(page, 'By hand');
  await selectWords(page, 'border bridge');
  await page.getByRole('button', { name: 'Add claim' }).click();
  await page.getByLabel('Claim', { exact: true }).fill('There is a border bridge');
  await page.keyboard.press('Control+Enter');
  await expect(claim(page, 'There is a border bridge')).toBeVisible();

  await page.keyboard.press('e');
  await page.getByLabel('Claim', { exact: true }).fill('There is a bridge at the border');
  await page.getByRole('button', { name: 'Start one word earlier' }).click();
  await page.getByRole('button', { name: 'Save claim' }).click();
  await expect(claim(page, 'There is a bridge at the border')).toBeVisible();

  await page.getByRole('button', { name: 'More for this claim' }).click();
  await page.getByRole('menuitem', { name: 'Split' }).click();
  await page.getByLabel('Part 1').fill('There is a bridge');
  await page.getByLabel('Part 2').fill('It is at the border');
  await page.getByRole('button', { name: 'Split into 2' }).click();
  await expect(row(page, 'There is a bridge at')).toBeHidden();

  await page
    .getByRole('listitem')
    .filter({ hasText: 'It is at the border' })
    .getByRole('checkbox')
    .check();
  await page
    .getByRole('listitem')
    .filter({ hasText: 'There is a bridge' })
    .getByRole('checkbox')
    .check();
  await page.getByRole('button', { name: 'More for the chosen claims' }).click();
  await page.getByRole('menuitem', { name: 'Merge' }).click();
  await page.getByLabel('Merged claim').fill('A bridge stands at the border');
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(claim(page, 'A bridge stands at the border')).toBeVisible();

  await page.getByRole('button', { name: 'More for this claim' }).click();
  await page.getByRole('menuitem', { name: 'Drop' }).click();
  await page.getByLabel('Why it is no claim').fill('Background.');
  await page.getByRole('button', { name: 'Drop', exact: true }).click();
  await expect(row(page, 'A bridge stands')).toBeHidden();
  await page.getByText('Dropped, split and merged').click();
  await page.getByRole('button', { name: 'Restore' }).click();
  await expect(row(page, 'A bridge stands')).toBeVisible();
});

test('a contributor proposes, a reviewer sees it at once and accepts', async ({
  page,
  browser,
  signIn,
}) => {
  await signIn(page, 'reviewer');
  await openArticle(page, 'Together');
  await row(page, 'closed the border').click();
  await expect(page).toHaveURL(/claim=/);
  const other = await (await browser.newContext()).newPage();
  await signIn(other, 'contributor');
  await other.goto(page.url());
  await awake(other);
  await expect(claim(other, 'closed the border')).toBeVisible();
  await attach(other, 'Supports', 'https://example.org/bridge');

  const evidence = page.getByRole('region', { name: 'Evidence' });
  await expect(evidence.getByText('Proposed')).toBeVisible();
  await evidence.getByRole('button', { name: 'Accept' }).click();
  await expect(other.getByRole('region', { name: 'Evidence' }).getByText('Proposed')).toBeHidden();
  await other.context().close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the desk has no accessibility findings in the ${colorScheme} theme`, async ({
    page,
    signIn,
  }) => {
    await page.emulateMedia({ colorScheme });
    await signIn(page, 'editor');
    await page.getByRole('link', { name: /^Alliance holds Muse trade zone/ }).click();
    await expect(list(page)).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.keyboard.press('s');
    await expect(page.getByLabel('Address')).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}
