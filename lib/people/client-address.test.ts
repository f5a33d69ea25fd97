import { expect, test } from 'vitest';
import { addressBlock, clientAddress } from './client-address';

test.each([
  ['no proxy: the header is ignored', '203.0.113.9', '198.51.100.1', 0, '203.0.113.9'],
  ['one proxy', '127.0.0.1', '198.51.100.1', 1, '198.51.100.1'],
  ['one proxy, with a forged entry', '127.0.0.1', '192.0.2.66, 198.51.100.1', 1, '198.51.100.1'],
  ['two proxies', '127.0.0.1', '192.0.2.66, 198.51.100.1, 10.0.0.2', 2, '198.51.100.1'],
  ['fewer entries than proxies', '127.0.0.1', '198.51.100.1', 2, '198.51.100.1'],
  ['a proxy that says nothing', '127.0.0.1', undefined, 1, '127.0.0.1'],
])('%s', (_, socket, header, proxies, expected) => {
  expect(clientAddress(socket, header, proxies)).toBe(expected);
});

test.each([
  ['203.0.113.9', '203.0.113.9'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
  ['2001:db8::9', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
])('%s counts as %s', (address, block) => {
  expect(addressBlock(address)).toBe(block);
});
