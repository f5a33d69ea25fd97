import fc from 'fast-check';
import { expect, test } from 'vitest';
import { urlKey } from './url-key';

const page = 'example.org/News/a';

test.each([
  ['the page itself', 'https://example.org/News/a'],
  ['another scheme', 'http://example.org/News/a'],
  ['www', 'https://www.example.org/News/a'],
  ['capitals in the host', 'https://EXAMPLE.org/News/a'],
  ['a default port', 'https://example.org:443/News/a'],
  ['the other default port', 'https://example.org:80/News/a'],
  ['a trailing slash', 'https://example.org/News/a/'],
  ['a fragment', 'https://example.org/News/a#comments'],
  ['tracking', 'https://example.org/News/a?utm_source=x&fbclid=1&UTM_Medium=y'],
  ['credentials', 'https://me:secret@example.org/News/a'],
  ['a root dot', 'https://example.org./News/a'],
  ['blanks around it', '  https://example.org/News/a '],
])('one page, one key: %s', (_, url) => {
  expect(urlKey(url)).toBe(page);
});

test.each([
  ['another path case', 'https://example.org/news/a'],
  ['another port', 'https://example.org:8080/News/a'],
  ['a telling parameter', 'https://example.org/News/a?id=2'],
  ['a subdomain', 'https://my.example.org/News/a'],
  ['a routing fragment', 'https://example.org/News/a#!/b'],
])('another page, another key: %s', (_, url) => {
  expect(urlKey(url)).not.toBe(page);
});

test('the order of parameters does not matter', () => {
  expect(urlKey('https://example.org/?b=2&a=1&utm_term=z')).toBe(
    urlKey('https://example.org/?a=1&b=2'),
  );
});

test.each(['', 'not an address', 'ftp://example.org/a', 'javascript:alert(1)', 'mailto:a@b.org'])(
  'no key for %j',
  (url) => {
    expect(urlKey(url)).toBeNull();
  },
);

const word = fc.string({ maxLength: 6 }).map(encodeURIComponent);
const address = fc
  .record({
    scheme: fc.constantFrom('http://', 'https://', 'HTTPS://me@'),
    host: fc.constantFrom(
      'example.org',
      'www.example.org',
      'WWW.a.Example.com.',
      'www.www.org',
      '[::1]',
    ),
    port: fc.constantFrom('', ':80', ':443', ':8080'),
    path: fc.array(word, { maxLength: 4 }),
    query: fc.array(fc.tuple(fc.constantFrom('a', 'b', 'utm_source'), word), { maxLength: 4 }),
    fragment: fc.constantFrom('', '#top', '#!/route'),
  })
  .map(({ scheme, host, port, path, query, fragment }) => {
    const search = query.map((pair) => pair.join('=')).join('&');
    return `${scheme}${host}${port}/${path.join('/')}?${search}${fragment}`;
  });

test('a key is a fixed point: read as an address again, it gives itself', () => {
  fc.assert(
    fc.property(address, (url) => {
      const key = urlKey(url);
      expect(key).not.toBeNull();
      expect(urlKey(`https://${key}`)).toBe(key);
    }),
  );
});

test('an address whose key is too long for an index has none', () => {
  expect(urlKey(`https://example.org/?q=${'日'.repeat(500)}`)).toBeNull();
});
