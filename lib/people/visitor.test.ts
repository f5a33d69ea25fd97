import { expect, test } from 'vitest';
import { invitationTokenIn, visitorFrom } from './visitor';

const issuer = 'https://login.example.org/';

test.each([
  [
    { sub: '7', email: 'Lena@Example.org', email_verified: true, name: ' Lena Kowalczyk ' },
    { email: 'lena@example.org', emailVerified: true, name: 'Lena Kowalczyk' },
  ],
  [
    { sub: '7', email: 'lena@example.org' },
    { email: 'lena@example.org', emailVerified: false, name: 'lena' },
  ],
  [
    { sub: '7', email: 'lena@example.org', email_verified: 'true' },
    { email: 'lena@example.org', emailVerified: false, name: 'lena' },
  ],
  [
    { sub: '7', email: 'no address' },
    { email: null, emailVerified: false, name: '7' },
  ],
])('%j', (claims, expected) => {
  expect(visitorFrom(issuer, claims)).toEqual({
    subject: 'https://login.example.org 7',
    ...expected,
  });
});

test.each([[null], [{}], [{ sub: '' }], [{ sub: 7 }]])('%j is nobody', (claims) => {
  expect(visitorFrom(issuer, claims)).toBeNull();
});

test.each([
  [
    'https://winnow.example/invitations/abcdefghijklmnopqrstuvwxyz_-09',
    'abcdefghijklmnopqrstuvwxyz_-09',
  ],
  ['https://winnow.example/invitations/short', null],
  ['https://winnow.example/', null],
  [undefined, null],
])('the invitation in %s', (url, token) => {
  expect(invitationTokenIn(url)).toBe(token);
});
