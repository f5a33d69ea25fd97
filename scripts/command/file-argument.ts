import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { OperatorError } from '@/server/operator-error.mjs';

/**
 * Reads `FILE [--demo]`. A relative path is meant from where npm was called.
 *
 * @throws OperatorError with the usage
 */
export function fileArgument(usage: string): { file: string; demo: boolean } {
  const options = { demo: { type: 'boolean', default: false } } as const;
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [file, ...more] = positionals;
    if (file && more.length === 0) {
      return { file: resolve(process.env['INIT_CWD'] ?? '.', file), demo: values.demo };
    }
  } catch (error) {
    throw new OperatorError(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
  throw new OperatorError(usage);
}
