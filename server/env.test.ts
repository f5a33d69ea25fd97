import { expect, test } from 'vitest';
import { readEnvironment } from './env';

test('has a default for everything that can have one', () => {
  expect(readEnvironment({}, '/srv/winnow')).toEqual({
    port: 3000,
    host: '127.0.0.1',
    dataDirectory: '/srv/winnow',
    publicUrl: 'http://localhost:3000',
    trustedProxies: 0,
    logLevel: 'info',
  });
});

test('reads what is set, and takes an empty value as not set', () => {
  const environment = readEnvironment({
    PORT: '8080',
    HOST: '',
    WINNOW_DATA_DIR: '/data',
    DATABASE_URL: 'postgresql://winnow:secret@db.example.org/winnow',
    NEXTAUTH_URL: 'https://verify.example.org/',
    NEXTAUTH_SECRET: 'x'.repeat(32),
    TRUST_PROXY: '1',
    OIDC_ISSUER: 'https://login.example.org',
    OIDC_CLIENT_ID: 'winnow',
    OIDC_CLIENT_SECRET: 'secret',
    LOG_LEVEL: 'debug',
  });
  expect(environment).toEqual({
    port: 8080,
    host: '127.0.0.1',
    dataDirectory: '/data',
    databaseUrl: 'postgresql://winnow:secret@db.example.org/winnow',
    publicUrl: 'https://verify.example.org',
    authSecret: 'x'.repeat(32),
    trustedProxies: 1,
    oidc: {
      issuer: 'https://login.example.org',
      clientId: 'winnow',
      clientSecret: 'secret',
      name: 'Single sign-on',
    },
    logLevel: 'debug',
  });
});

test.each([
  ['a port that is no number', { PORT: 'http' }, 'PORT must be a number'],
  ['port 0', { PORT: '0' }, 'PORT must be between 1 and 65535'],
  ['a port beyond the last', { PORT: '65536' }, 'PORT must be between 1 and 65535'],
  ['a host with a path', { HOST: 'a/b' }, 'HOST must be a host name'],
  [
    'another database',
    { DATABASE_URL: 'mysql://host/name' },
    'DATABASE_URL must look like postgres',
  ],
  ['an address without scheme', { NEXTAUTH_URL: 'example.org' }, 'NEXTAUTH_URL must be an http'],
  ['a short secret', { NEXTAUTH_SECRET: 'short' }, 'NEXTAUTH_SECRET must have at least 32'],
  ['a proxy that is no number', { TRUST_PROXY: 'yes' }, 'TRUST_PROXY must be the number'],
  ['half an OIDC provider', { OIDC_CLIENT_ID: 'winnow' }, 'OIDC_ISSUER is missing'],
  ['an unknown log level', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of'],
])('refuses %s', (_case, source, message) => {
  expect(() => readEnvironment(source)).toThrow(message);
});

test('names every wrong variable at once', () => {
  expect(() => readEnvironment({ PORT: 'x', LOG_LEVEL: 'y' })).toThrow(/^PORT.*\nLOG_LEVEL/);
});
