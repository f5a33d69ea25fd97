import { withLock } from '../../server/lock.mjs';
import { OperatorError } from '../../server/operator-error.mjs';
import { generateClient } from './generate.mjs';
import { installPackages } from './install.mjs';
import { ensureDone, isDone } from './step.mjs';

/**
 * Brings packages and the generated database client up to date, one process at a time.
 *
 * @returns {Promise<boolean>} false when it failed, which it has said
 */
export async function prepareCheckout() {
  if (isDone(installPackages) && isDone(generateClient)) return true;
  const prepare = async () => {
    await ensureDone(installPackages);
    await ensureDone(generateClient);
  };
  try {
    await withLock('.winnow-setup', prepare, (holder) => {
      console.error(
        `Waiting for another Winnow command (process ${holder}) to finish its set-up …`,
      );
    });
    return true;
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    console.error(error.message);
    return false;
  }
}
