import type { Passage } from '@/lib/extraction/quality/passage';
import { scorePassage } from '@/lib/extraction/quality/score';
import { COLUMNS, type Summary, summarize } from '@/lib/extraction/quality/summary';
import { METHODS, winnow } from './methods';

const NAME_WIDTH = 21;
const WIDTH = 9;

function printRow(name: string, cells: string[]): void {
  console.log(
    name.padEnd(NAME_WIDTH) +
      cells.map((cell) => cell.slice(0, WIDTH - 1).padStart(WIDTH)).join(''),
  );
}

const figures = (summary: Summary) => COLUMNS.map((column) => summary[column].toFixed(3));

/** Winnow beside the baselines, then Winnow subject by subject. */
export function printTables(title: string, passages: Passage[]): void {
  const claims = passages.reduce((sum, passage) => sum + passage.claims.length, 0);
  console.log(`\n${title}: ${passages.length} passages, ${claims} expected claims`);
  printRow('', [...COLUMNS]);
  for (const [name, method] of METHODS) {
    const scores = passages.map((passage) => scorePassage(passage, method(passage)));
    printRow(name, figures(summarize(scores)));
  }
  for (const subject of new Set(passages.map((passage) => passage.subject))) {
    const own = passages.filter((passage) => passage.subject === subject);
    const scores = own.map((passage) => scorePassage(passage, winnow(passage)));
    printRow(`  ${subject}`, figures(summarize(scores)));
  }
}
