import nlp from 'compromise';
import type { Passage } from '@/lib/extraction/quality/passage';
import { winnow } from './methods';

/** The least processor time of a few runs, in seconds; other work on the machine does not count. */
function secondsFor(runs: number, work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.min(...times) / 1_000_000;
}

/** Speed beside compromise (full build) on the same text, and how time grows with length. */
export function printSpeed(passages: Passage[]): void {
  const publishedAt = '2024-06-01';
  const once = passages.map(({ text }) => `${text}\n\n`).join('');
  const short = once.repeat(Math.ceil(100_000 / once.length)).slice(0, 100_000);
  const ours = secondsFor(3, () => winnow({ text: short, publishedAt }));
  const theirs = secondsFor(3, () => nlp(short).sentences().out('array'));
  const long = secondsFor(1, () => winnow({ text: short.repeat(10), publishedAt }));
  console.log(
    [
      '',
      `speed: 100 KB in ${ours.toFixed(2)} s, compromise sentences in ${theirs.toFixed(2)} s: ${(theirs / ours).toFixed(1)} times as fast`,
      `growth: 1 MB takes ${(long / ours).toFixed(1)} times as long as 100 KB`,
    ].join('\n'),
  );
}
