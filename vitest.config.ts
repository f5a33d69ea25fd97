import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));
const alias = {
  '@': root.replace(/\/$/, ''),
  'server-only': fileURLToPath(new URL('./server/testing/server-only.ts', import.meta.url)),
};

// An odd zone, so that code which leans on the machine's own time fails here first.
process.env['TZ'] = 'Pacific/Chatham';

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'lib',
          // No test is about speed; a busy machine must not fail one.
          testTimeout: 60_000,
          include: ['lib/**/*.test.ts', 'messages/**/*.test.ts', 'components/**/*.test.ts'],
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'server',
          include: [
            'server/**/*.test.ts',
            'app/**/*.test.ts',
            'prisma/**/*.test.ts',
            'scripts/**/*.test.ts',
          ],
          globalSetup: ['server/testing/database.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
