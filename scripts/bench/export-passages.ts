import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExpectedClaim, Passage } from '@/lib/extraction/quality/passage';

function describe(claim: ExpectedClaim): string {
  const source = claim.attributions[0];
  const details = [
    ...(source ? [`says ${source}`] : []),
    ...(claim.hedged ? ['hedged'] : []),
    ...claim.quantities.map(({ value, comparator, unit }) =>
      `${comparator} ${[value].flat().join('–')} ${unit}`.trim(),
    ),
    ...(claim.dates[0] ? [claim.dates[0]] : []),
    ...(claim.checkworthy === false ? ['not worth checking'] : []),
    ...(claim.optional ? ['optional'] : []),
  ];
  return `- ${claim.wordings[0].text}${details.length > 0 ? ` (${details.join('; ')})` : ''}`;
}

/** One text file per passage, for `npm run claims`, and one that lists what is expected of it. */
export function exportPassages(directory: string, passages: Passage[]): void {
  mkdirSync(directory, { recursive: true });
  for (const { id, subject, style, publishedAt, text, claims, nonClaims } of passages) {
    const expected = [
      `# ${id}`,
      `${subject}, ${style}, published ${publishedAt}`,
      text,
      '## Claims',
      claims.map(describe).join('\n'),
      ...(nonClaims.length > 0 ? ['## Not claims'] : []),
      nonClaims.map(({ start, end, why }) => `- ${text.slice(start, end)} (${why})`).join('\n'),
    ];
    writeFileSync(join(directory, `${id}.txt`), `${text}\n`);
    writeFileSync(join(directory, `${id}.expected.md`), `${expected.join('\n\n').trim()}\n`);
  }
}
