import { test as base } from '@playwright/test';
import { createClient } from '@/prisma/client';

type Fixtures = {
  /** The database of the running application, to prepare and to look into. */
  db: ReturnType<typeof createClient>;
};

function given(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is set by e2e/serve.ts`);
  return value;
}

/** Playwright's test, aimed at the application that e2e/serve.ts started. */
export const test = base.extend<object, Fixtures>({
  db: [
    async ({ playwright: _ }, use) => {
      const db = createClient(given('WINNOW_E2E_DATABASE_URL'), { max: 2 });
      await use(db);
      await db.$disconnect();
    },
    { scope: 'worker' },
  ],
});

test.use({ baseURL: async ({ browserName: _ }, use) => use(given('WINNOW_E2E_URL')) });

export { expect } from '@playwright/test';
