import type { Passage } from '@/lib/extraction/quality/passage';
import { type Outcome, scorePassage } from '@/lib/extraction/quality/score';
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

function remark({ claim, expected, ignored, likeness, faults }: Outcome): string[] {
  if (ignored) return [];
  if (expected === null) return [`  spurious  ${claim.text}`];
  if (faults.length === 0) return [];
  return [
    `  unusable  ${claim.text}`,
    `            ${faults.join(', ')} (${likeness.toFixed(2)}); expected: ${expected.wordings[0].text}`,
  ];
}

/** What went wrong, passage by passage. */
export function printDetails(passages: Passage[]): void {
  for (const passage of passages) {
    const { outcomes, missed } = scorePassage(passage, winnow(passage));
    const lines = [
      ...missed.map(({ wordings }) => `  missed    ${wordings[0].text}`),
      ...outcomes.flatMap(remark),
    ];
    if (lines.length > 0) console.log([`\n${passage.id}`, ...lines].join('\n'));
  }
}
