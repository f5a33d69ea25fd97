import { expect, test } from 'vitest';
import { extractClaims } from '@/lib/extraction/extract-claims';

test.each([
  ['The bridge will open on 31 March.', '2024-03-31'],
  ['The bridge could open by April.', '2024-04'],
  ['The cuts take effect March 31.', '2024-03-31'],
  ['The bridge could have fallen in April.', '2023-04'],
  ['The bridge opened on 31 March.', '2023-03-31'],
])('%s → %s', (text, expected) => {
  const { claims } = extractClaims(text, { publishedAt: '2024-03-14', language: 'en' });
  expect(claims.map(({ date }) => date)).toEqual([expected]);
});
