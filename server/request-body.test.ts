import { expect, test } from 'vitest';
import { readAtMost } from '@/server/request-body';

/** A body sent in chunks, of which no header tells the length. */
function chunked(chunks: number, bytesEach: number) {
  let sent = 0;
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (sent === chunks) return controller.close();
      sent += 1;
      controller.enqueue(new Uint8Array(bytesEach));
    },
  });
  return { request: { headers: new Headers(), body }, sent: () => sent };
}

test('a body that fits is read whole', async () => {
  expect(await readAtMost(chunked(4, 250).request, 1000)).toHaveLength(1000);
});

test('reading stops where a body of unknown length becomes too long', async () => {
  const endless = chunked(1_000_000, 250);
  expect(await readAtMost(endless.request, 1000)).toBeNull();
  expect(endless.sent()).toBeLessThan(20);
});
