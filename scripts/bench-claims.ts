import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import nlp from 'compromise';
import { extractClaims } from '@/lib/extraction/extract-claims';
import { type Passage, passageSchema } from '@/lib/extraction/quality/schema';
import { type Score, type ScoredClaim, scorePassage } from '@/lib/extraction/quality/score';
import { summarize } from '@/lib/extraction/quality/summary';

type Method = (passage: Passage) => ScoredClaim[];

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Finds each text in the passage, one after the other. */
function placed(passage: Passage, texts: string[]): ScoredClaim[] {
  let from = 0;
  return texts.flatMap((text) => {
    const start = passage.text.indexOf(text.trim(), from);
    if (start < 0) return [];
    from = start;
    return [{ text: text.trim(), start, end: start + text.trim().length }];
  });
}

const METHODS: [string, Method][] = [
  ['Winnow', (passage) => extractClaims(passage.text, { publishedAt: passage.publishedAt }).claims],
  [
    'Intl.Segmenter',
    (passage) =>
      placed(
        passage,
        [...segmenter.segment(passage.text)].map(({ segment }) => segment),
      ),
  ],
  [
    'compromise sentences',
    (passage) => placed(passage, nlp(passage.text).sentences().out('array')),
  ],
  ['compromise clauses', (passage) => placed(passage, nlp(passage.text).clauses().out('array'))],
];

function readPassages(name: string): Passage[] {
  const file = new URL(`../lib/extraction/quality/${name}.json`, import.meta.url);
  return passageSchema.array().parse(JSON.parse(readFileSync(file, 'utf8')));
}

function printTable(title: string, passages: Passage[]): void {
  console.log(`\n${title}: ${passages.length} passages`);
  const rows = METHODS.map(([name, method]) => ({
    name,
    ...summarize(passages.map((passage) => scorePassage(passage, method(passage)))),
  }));
  const columns = Object.keys(rows[0] ?? {}).filter((key) => key !== 'name');
  console.log(
    [''.padEnd(21), ...columns.map((column) => column.slice(0, 9).padStart(9))].join(' '),
  );
  for (const { name, ...figures } of rows) {
    console.log(
      [
        name.padEnd(21),
        ...Object.values(figures).map((figure) => figure.toFixed(3).padStart(9)),
      ].join(' '),
    );
  }
}

/** What went wrong, passage by passage. */
function printDetails(passages: Passage[]): void {
  const lines = (label: string, texts: Score['missed']) =>
    texts.map((text) => `  ${label} ${text}`);
  for (const passage of passages) {
    const score = scorePassage(passage, METHODS[0]?.[1](passage) ?? []);
    const details = [
      ...lines('missed  ', score.missed),
      ...lines('spurious', score.spurious),
      ...lines('unusable', score.unusable),
    ];
    if (details.length > 0) console.log([passage.id, ...details].join('\n'));
  }
}

function secondsFor(work: () => void): number {
  const started = performance.now();
  work();
  return (performance.now() - started) / 1000;
}

/** Speed beside compromise on the same text, and how time grows with length. */
function printSpeed(passages: Passage[]): void {
  const once = passages.map(({ text }) => text).join('\n\n');
  const short = `${once}\n\n`.repeat(Math.ceil(100_000 / once.length)).slice(0, 100_000);
  const long = short.repeat(10);
  const publishedAt = '2024-06-01';
  extractClaims(once, { publishedAt });
  nlp(once).sentences().out('array');
  const ours = secondsFor(() => extractClaims(short, { publishedAt }));
  const theirs = secondsFor(() => nlp(short).sentences().out('array'));
  const grown = secondsFor(() => extractClaims(long, { publishedAt }));
  console.log(
    `\nspeed: 100 KB in ${ours.toFixed(2)} s, compromise ${theirs.toFixed(2)} s (${(theirs / ours).toFixed(1)} ×)`,
  );
  console.log(`growth: 1 MB takes ${(grown / ours).toFixed(1)} × the time of 100 KB`);
}

const open = readPassages('open');
const heldOut = readPassages('held-out');
const wants = (flag: string) => process.argv.includes(flag);
printTable('open', open);
if (wants('--held-out')) printTable('held out', heldOut);
if (wants('--details')) printDetails(open);
if (wants('--speed')) printSpeed([...open, ...heldOut]);
