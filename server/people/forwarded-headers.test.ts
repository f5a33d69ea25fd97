import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { settleForwardedHeaders } from './forwarded-headers';

let received: IncomingHttpHeaders = {};
const server = createServer((request, response) => {
  received = request.headers;
  response.end();
});

beforeAll(async () => {
  settleForwardedHeaders(0);
  await once(server.listen(0, '127.0.0.1'), 'listening');
});

afterAll(() => {
  server.close();
});

test('without a proxy of our own, what a client says of its address is replaced by the truth', async () => {
  const { port } = server.address() as AddressInfo;
  await fetch(`http://127.0.0.1:${port}/`, {
    headers: {
      'X-Forwarded-For': '198.51.100.7',
      'X-Forwarded-Host': 'evil.example',
      'X-Forwarded-Proto': 'https',
    },
  });
  expect(received['x-forwarded-for']).toBe('127.0.0.1');
  expect(received['x-forwarded-host']).toBeUndefined();
  expect(received['x-forwarded-proto']).toBeUndefined();
});
