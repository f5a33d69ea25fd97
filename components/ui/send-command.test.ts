import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendCommand } from './send-command';

let server: Server;
let address: string;
const keys: (string | undefined)[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    keys.push(request.headers['idempotency-key']?.toString());
    request.on('data', (body) => response.end(body));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => server.close());

const refused = { ok: false, refusal: { code: 'common.notPermitted' } };

test.each([
  ['an accepted value', '{"ok":true,"value":1}', true, { ok: true, value: 1 }],
  ['a refusal', JSON.stringify(refused), true, refused],
  ['not JSON', '<html>', false, { ok: false, refusal: { code: 'common.unexpected' } }],
  ['not a command’s answer', '[]', false, { ok: false, refusal: { code: 'common.unexpected' } }],
  ['half an answer', '{"ok":true}', false, { ok: false, refusal: { code: 'common.unexpected' } }],
])('%s', async (_name, body, answered, result) => {
  expect(await sendCommand(address, body, 'key-1')).toEqual({ answered, result });
});

test('the idempotency key goes along', async () => {
  await sendCommand(address, '{}', 'key-2');
  expect(keys.at(-1)).toBe('key-2');
});

test('a network that is away is told apart', async () => {
  expect(await sendCommand('http://127.0.0.1:1', '{}', 'key-3')).toEqual({
    answered: false,
    result: { ok: false, refusal: { code: 'common.unreachable' } },
  });
});
