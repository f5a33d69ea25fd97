import { expect, test } from 'vitest';
import { webAddressSchema } from '@/lib/web-address';

const schema = webAddressSchema('articles.notUrl');

test.each([
  ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
  [' http://example.org ', 'http://example.org'],
])('%j is an address', (given, address) => {
  expect(schema.parse(given)).toBe(address);
});

test.each([
  ['javascript:alert(1)', 'articles.notUrl'],
  ['data:text/html,x', 'articles.notUrl'],
  ['https://', 'articles.notUrl'],
  ['https://example.org/\n<script>', 'articles.notUrl'],
  ['https://example.org/\u0000', 'common.notText'],
  ['https://example.org/\ud800', 'common.notText'],
  ['https://example.org@example.com/', 'common.addressWithPassword'],
  ['https://me:secret@example.com/', 'common.addressWithPassword'],
  [`https://example.org/${'a'.repeat(2000)}`, 'common.tooLong'],
])('%j is refused', (given, code) => {
  expect(schema.safeParse(given).error?.issues[0]?.message).toBe(code);
});
