import type { Page } from '@playwright/test';
import type { PracticePerson } from '@/prisma/practice/people';
import { awake, expect, test } from './fixtures';

const article = `Storm closes bridges in Larkfield

The council of Larkfield closed 12 bridges on Monday. The mayor said that 40 boats sank in the harbour. The storm was the ugliest spectacle of the year.
`;

test('from an uploaded article to a signed summary', async ({ browser, signIn }) => {
  test.setTimeout(120_000);
  const windowOf = async (person: PracticePerson) => {
    const page = await browser.newPage();
    await signIn(page, person);
    return page;
  };
  const reviewer = await windowOf('reviewer');
  const contributor = await windowOf('contributor');
  const editor = await windowOf('editor');

  const desk = await test.step('a reviewer uploads the article', () => upload(reviewer));

  await test.step('its claims are marked in the text, with their dates', async () => {
    await expect(claimRow(reviewer, 'closed 12 bridges')).toBeVisible();
    await expect(reviewer.getByRole('article').locator('mark')).not.toHaveCount(0);
    await claimRow(reviewer, 'closed 12 bridges').click();
    const inspector = reviewer.getByRole('heading', { name: /closed 12 bridges/ });
    await expect(inspector).toBeVisible();
    await expect(reviewer.getByText('Oct 12, 2026').first()).toBeVisible();
  });

  await test.step('a verdict without evidence is refused, and says what is missing', async () => {
    await assess(reviewer, 'Corroborated', 'Independent sources', 'Two of us saw it.');
    await expect(
      reviewer.getByText(/^Corroborated needs accepted supporting evidence/),
    ).toBeVisible();
    await expect(reviewer.getByLabel('Rationale')).toHaveValue('Two of us saw it.');
    await reviewer.getByRole('button', { name: 'Cancel' }).click();
  });

  await test.step('a contributor proposes evidence, which a reviewer accepts', async () => {
    await contributor.goto(desk);
    await awake(contributor);
    await claimRow(contributor, 'closed 12 bridges').click();
    await attach(
      contributor,
      'Propose',
      'Road closures of 12 October',
      'Twelve bridges are closed.',
    );
    await expect(contributor.getByText('Proposed').first()).toBeVisible();
    // It appears in the reviewer's window by itself.
    await reviewer.getByRole('button', { name: 'Accept', exact: true }).click();
    await expect(reviewer.getByRole('button', { name: 'Accept', exact: true })).toBeHidden();
  });

  await test.step('the claims get their verdicts', async () => {
    await assess(reviewer, 'Corroborated', 'Independent sources', 'The road office counts twelve.');
    await expect(claimRow(reviewer, 'closed 12 bridges')).toContainText('Corroborated');
    await claimRow(reviewer, '40 boats sank').click();
    await assess(reviewer, 'Unverifiable', 'Interested party only', 'Only the mayor says so.');
    await expect(claimRow(reviewer, '40 boats sank')).toContainText('Unverifiable');
    await claimRow(reviewer, 'ugliest spectacle').click();
    await reviewer.getByRole('button', { name: 'More for this claim' }).click();
    await reviewer.getByRole('menuitem', { name: 'Not checkable' }).click();
    await reviewer.getByLabel('Why').fill('A matter of taste.');
    await reviewer.getByRole('button', { name: 'Mark as not checkable' }).click();
    await expect(claimRow(reviewer, 'ugliest spectacle')).toContainText('Not checkable');
  });

  await test.step('until an editor signs it, the summary is a draft', async () => {
    await editor.goto(`${desk}/summary`);
    await awake(editor);
    await expect(editor.getByText(/^DRAFT/).first()).toBeVisible();
    await editor.getByRole('button', { name: 'Sign off' }).click();
    await expect(editor.getByText(/^Signed off by/).first()).toBeVisible();
    await expect(editor.getByText(/^DRAFT/)).toHaveCount(0);
  });

  await test.step('every format says the same, and stays as signed', async () => {
    const id = desk.split('/').at(-1);
    const read = async (format: string) =>
      (await editor.request.get(`/api/articles/${id}/summary/${format}`)).text();
    for (const format of ['md', 'html', 'json']) {
      const text = await read(format);
      expect(text).toContain('The road office counts twelve.');
      expect(text).toContain('Road closures of 12 October');
      expect(text).not.toContain('DRAFT');
      expect(await read(format)).toBe(text);
    }
  });
});

async function upload(page: Page): Promise<string> {
  await page.goto('/articles/new');
  await awake(page);
  await page.getByLabel('Or paste the text').fill(article);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByLabel('Title')).toHaveValue('Storm closes bridges in Larkfield');
  await page.getByLabel('Published on').fill('2026-10-14');
  await page.getByRole('button', { name: 'Upload', exact: true }).click();
  await expect(page).toHaveURL(/\/articles\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}

function claimRow(page: Page, words: string) {
  return page.getByRole('list', { name: 'Claims' }).getByRole('button', { name: words });
}

async function attach(page: Page, send: string, title: string, passage: string): Promise<void> {
  await page.getByRole('button', { name: 'Attach', exact: true }).click();
  await page.getByLabel('Address').fill('https://example.org/road-closures');
  await page.getByLabel('Title').fill(title);
  await page.getByRole('radio', { name: 'Supports' }).check({ force: true });
  await page.getByLabel(/^Passage/).fill(passage);
  await page.getByRole('button', { name: send, exact: true }).click();
}

async function assess(page: Page, verdict: string, reason: string, rationale: string) {
  const dock = page.getByRole('region', { name: 'Give a verdict' });
  await dock.getByRole('button', { name: verdict }).click();
  await page.getByRole('radio', { name: reason }).check({ force: true });
  await page.getByLabel('Rationale').fill(rationale);
  await page.getByRole('button', { name: 'Save verdict' }).click();
}
