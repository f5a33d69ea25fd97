import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeNextPath, signInPath } from './next-path';

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/articles?status=open', '/articles?status=open'],
  ['/articles/1#claim', '/articles/1'],
  ['articles', '/'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['/\t/evil.example', '/'],
  ['/..//evil.example', '/'],
  ['https://evil.example', '/'],
  ['javascript:alert(1)', '/'],
])('%s leads to %s', (next, path) => {
  expect(safeNextPath(next)).toBe(path);
});

test('never leads to another site', () => {
  const site = 'https://winnow.example';
  const hostile = fc.string({
    unit: fc.constantFrom('/', '\\', '.', ':', '@', '\t', 'a', '?', '#'),
  });
  fc.assert(
    fc.property(hostile, (rest) => new URL(safeNextPath(`/${rest}`), site).origin === site),
  );
});

test('the sign-in page remembers where one was going', () => {
  expect(signInPath('/')).toBe('/sign-in');
  expect(signInPath('/people?a=b')).toBe('/sign-in?next=%2Fpeople%3Fa%3Db');
});
