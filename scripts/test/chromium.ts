import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { OperatorError } from '@/server/operator-error.mjs';
import { runBin } from './stage';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The Chromium to test with: CHROMIUM_PATH, an installed one, or Playwright's own. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...APPLICATIONS, chromium.executablePath()].find((path) => existsSync(path));
}

/**
 * Sees to it that there is a Chromium: Playwright's download, or as root Debian's package.
 *
 * @throws OperatorError when neither works
 */
export async function ensureChromium(): Promise<void> {
  if (findChromium()) return;
  console.error('Getting Chromium (once) …');
  if (await runBin('@playwright/test/cli.js', ['install', 'chromium'])) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    execFileSync('apt-get', ['update'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', 'chromium'], { stdio: 'inherit' });
    if (findChromium()) return;
  }
  throw new OperatorError(
    'The journeys need Chromium. Install it, or set CHROMIUM_PATH to where it is.',
  );
}
