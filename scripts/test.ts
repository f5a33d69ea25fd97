/** `npm test`: everything, from lint to journeys. The last line counts what passed and failed. */
import { ensureBuild } from './serve/build';
import { ensureChromium } from './test/chromium';
import { asCounts, runStages } from './test/stage';
import { staticChecks } from './test/static-checks';
import { playwrightSuite, vitestSuite } from './test/suites';

const journeys = playwrightSuite('Journeys');

const { failed } = await runStages([
  ...staticChecks,
  vitestSuite('Unit tests', 'lib'),
  vitestSuite('Server tests', 'server'),
  { title: 'Build', run: async () => asCounts((await ensureBuild()) !== '') },
  {
    title: journeys.title,
    run: async () => {
      await ensureChromium();
      return journeys.run();
    },
  },
]);
process.exit(failed === 0 ? 0 : 1);
