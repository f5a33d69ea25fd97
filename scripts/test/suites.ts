import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { asCounts, type Counts, readReport, runBin, type Stage } from './stage';

const vitestSchema = z.object({
  success: z.boolean(),
  numPassedTests: z.number(),
  numFailedTests: z.number(),
});

const playwrightSchema = z.object({
  errors: z.array(z.unknown()),
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

/** One project of vitest.config.ts. */
export function vitestSuite(title: string, project: string): Stage {
  const run = (report: string) =>
    runBin('vitest/vitest.mjs', [
      ...['run', '--project', project],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    ]);
  return { title, run: () => withReport(run, countVitest) };
}

/** The journeys in Chromium. A test that passes only when repeated has failed. */
export function playwrightSuite(title: string): Stage {
  const run = (report: string) =>
    runBin('@playwright/test/cli.js', ['test', '--reporter=list,json'], {
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    });
  return { title, run: () => withReport(run, countPlaywright) };
}

async function withReport(
  run: (report: string) => Promise<boolean>,
  count: (report: unknown) => Counts | undefined,
): Promise<Counts> {
  const folder = await mkdtemp(join(tmpdir(), 'winnow-report-'));
  try {
    const report = join(folder, 'report.json');
    const passed = await run(report);
    const counts = count(await readReport(report)) ?? asCounts(false);
    // A suite can fail without a failed test: a file that does not load, an unhandled rejection.
    return passed || counts.failed > 0 ? counts : { ...counts, failed: 1 };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function countVitest(report: unknown): Counts | undefined {
  const { data } = vitestSchema.safeParse(report);
  return data && { passed: data.numPassedTests, failed: data.numFailedTests };
}

function countPlaywright(report: unknown): Counts | undefined {
  const { data } = playwrightSchema.safeParse(report);
  if (!data) return undefined;
  const { expected, unexpected, flaky } = data.stats;
  return { passed: expected, failed: unexpected + flaky };
}
