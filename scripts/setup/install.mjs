import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { OperatorError } from '../../server/operator-error.mjs';
import { run } from './step.mjs';

/** @type {import('./step.mjs').Step} */
export const installPackages = {
  title: 'Installing packages (a minute or two the first time)',
  stampFile: 'node_modules/.winnow-packages',
  inputs: () => [
    readFileSync('package-lock.json', 'utf8'),
    process.version,
    process.platform,
    process.arch,
  ],
  run: async () => {
    const [file, ...before] = findNpm();
    // Not `npm ci`: a lockfile made where a registry lacks other platforms' binaries is refused.
    const args = ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund'];
    const shell = process.platform === 'win32' && file === 'npm';
    if (await run(file, [...before, ...args, '--loglevel=error'], { shell, quiet: true })) return;
    throw new OperatorError(
      'npm could not install the packages. Check the network, then try again.',
    );
  },
};

/**
 * The npm that runs us, or else the one that came with this Node, or else any.
 *
 * @returns {[string, ...string[]]}
 */
function findNpm() {
  const current = process.env.npm_execpath;
  if (current && /^npm(-cli)?\.[cm]?js$/.test(basename(current)))
    return [process.execPath, current];
  const home = dirname(process.execPath);
  const bundled = [join(home, '..', 'lib', 'node_modules'), join(home, 'node_modules')]
    .map((modules) => join(modules, 'npm', 'bin', 'npm-cli.js'))
    .find((path) => existsSync(path));
  return bundled ? [process.execPath, bundled] : ['npm'];
}
