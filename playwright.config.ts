import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/test/chromium';

const executablePath = findChromium();

export default defineConfig({
  testDir: 'e2e',
  // The journeys prepare data through the server's own modules, outside of a React server build.
  tsconfig: './e2e/tsconfig.json',
  globalSetup: './e2e/serve.ts',
  workers: 2,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    actionTimeout: 20_000,
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
