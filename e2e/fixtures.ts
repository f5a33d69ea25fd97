import { test as base, type Page } from '@playwright/test';
import { createClient } from '@/prisma/client';
import { type PracticePerson, practiceAccounts, practicePassword } from '@/prisma/practice/people';

type Fixtures = {
  /** Signs a person of the practice newsroom in, and lands on the newsroom's first page. */
  signIn: (page: Page, person: PracticePerson) => Promise<void>;
};

type WorkerFixtures = {
  /** The database of the running application, to prepare and to look into. */
  db: ReturnType<typeof createClient>;
};

/** Waits until a page that was just loaded answers: hydrated, Next adds its announcer of routes. */
export async function awake(page: Page): Promise<void> {
  await page.locator('next-route-announcer').waitFor({ state: 'attached' });
}

/** Playwright's test, aimed at the application and the practice newsroom of e2e/serve.ts. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  baseURL: async ({ browserName: _ }, use) => use(process.env['NEXTAUTH_URL']),
  signIn: async ({ browserName: _ }, use) => {
    await use(async (page, person) => {
      await page.goto('/sign-in');
      await awake(page);
      await page.getByLabel('E-mail').fill(practiceAccounts[person].email);
      await page.getByLabel('Password', { exact: true }).fill(practicePassword);
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
      await page.waitForURL('/');
    });
  },
  db: [
    async ({ playwright: _ }, use) => {
      const db = createClient(process.env['DATABASE_URL'] ?? '', { max: 2 });
      await use(db);
      await db.$disconnect();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
