import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { Counts } from './stage';

const BOXES = ['app', 'components', 'lib', 'messages', 'prisma', 'scripts', 'server', 'e2e'];
const TOP = ['proxy.ts', 'instrumentation.ts'];

const reportSchema = z.object({
  summary: z.object({
    totalCruised: z.number(),
    violations: z.array(
      z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) }),
    ),
  }),
});

/** Checks the rules of .dependency-cruiser.cjs, and that they catch a violation planted for them. */
export async function checkArchitecture(): Promise<Counts> {
  const { totalCruised, violations } = await cruise('.', [...BOXES, ...TOP]);
  for (const { rule, from, to } of violations) console.error(`${rule.name}: ${from} → ${to}`);
  console.log(`${totalCruised} modules, ${violations.length} violations`);
  const caught = await plantedViolationIsCaught();
  if (!caught) console.error('The planted violation was not caught: the rules do not work.');
  const passed = [totalCruised > 0 && violations.length === 0, caught].filter(Boolean).length;
  return { passed, failed: 2 - passed };
}

/** Cruises a file in lib that opens the database, in a folder of its own. */
async function plantedViolationIsCaught(): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'winnow-planted-'));
  try {
    for (const box of ['lib', 'server']) await mkdir(join(folder, box));
    await writeFile(join(folder, 'tsconfig.json'), '{}');
    await writeFile(join(folder, 'server/db.ts'), 'export const database = () => {};\n');
    await writeFile(join(folder, 'lib/planted.ts'), "import '../server/db';\n");
    const { violations } = await cruise(folder, ['lib', 'server']);
    return violations.some(({ rule }) => rule.name === 'lib-is-pure');
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function cruise(cwd: string, paths: string[]) {
  const program = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = resolve('.dependency-cruiser.cjs');
  const args = [program, '--config', config, '--output-type', 'json', ...paths];
  // The exit code tells the number of violations, which the report tells as well.
  const output = await new Promise<string>((done) => {
    execFile(process.execPath, args, { cwd, maxBuffer: 200_000_000 }, (_error, stdout, stderr) => {
      process.stderr.write(stderr);
      done(stdout);
    });
  });
  return reportSchema.parse(JSON.parse(output)).summary;
}
