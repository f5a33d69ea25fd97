/** `npm run check`: what `npm test` says about the code without running it. */
import { runStages } from './test/stage';
import { staticChecks } from './test/static-checks';

const { failed } = await runStages(staticChecks);
process.exit(failed === 0 ? 0 : 1);
