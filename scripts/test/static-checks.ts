import { checkArchitecture } from './architecture';
import { asCounts, check, runBin, type Stage } from './stage';

/** What can be said about the code without running it. */
export const staticChecks: readonly Stage[] = [
  check('Lint and format', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings']),
  { title: 'Architecture', run: checkArchitecture },
  {
    title: 'Types',
    run: async () => {
      const routes = await runBin('next/dist/bin/next', ['typegen']);
      return asCounts(routes && (await runBin('typescript/bin/tsc', ['--noEmit'])));
    },
  },
  check('Dead code', 'knip/bin/knip.js', ['--no-progress']),
];
