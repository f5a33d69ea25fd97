import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findPublicationDate } from '@/lib/articles/publication-date';
import { isIsoDay } from '@/lib/calendar';
import { extractClaims } from '@/lib/extraction/extract-claims';

const USAGE =
  'usage: npm run -s claims -- FILE [--published YYYY-MM-DD]   (FILE may be - for standard input)';

function fail(message: string): never {
  console.error(`claims: ${message}`);
  process.exit(1);
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      options: { published: { type: 'string' } },
      allowPositionals: true,
    });
    return { published: values.published, file: positionals[0], extra: positionals.length > 1 };
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function read(file: string): string {
  try {
    const bytes = readFileSync(file === '-' ? 0 : file);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return fail(`${file} is not UTF-8 text`);
    return fail(`cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const { published, file, extra } = readArguments();
if (!file || extra) fail(USAGE);
if (published !== undefined && !isIsoDay(published)) {
  fail(`--published must be a day of the calendar, YYYY-MM-DD, not "${published}"`);
}
const text = read(file);
const publishedAt = published ?? findPublicationDate(text)?.day ?? null;
process.stdout.write(`${JSON.stringify(extractClaims(text, { publishedAt }))}\n`);
