import { randomUUID } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { type LiveEvent, liveEventSchema } from '@/lib/activity/live-event';
import type { EventDraft } from '@/lib/ledger/schema';
import { accept } from '@/lib/result';
import { liveDeps } from '@/server/deps';
import { mintActor } from '@/server/people/mint-actor';
import { testDatabase } from '@/server/testing/test-database';
import { inTransaction } from '@/server/transaction';
import { LedgerListener } from './ledger-listener';
import { hasStreamsEnough, ledgerStream } from './stream';

const db = await testDatabase();
const articleId = randomUUID();
const open: ReadableStreamDefaultReader<Uint8Array>[] = [];
let mayRead = true;

afterEach(async () => {
  mayRead = true;
  await Promise.all(open.splice(0).map((reader) => reader.cancel()));
});

function newsroom() {
  return mintActor({ personId: randomUUID(), workspaceId: randomUUID(), role: 'viewer' });
}

async function write(actor: ReturnType<typeof newsroom>, ...subjects: string[]) {
  await inTransaction(liveDeps(), actor, async (tx) => {
    for (const subject of subjects) {
      const event: EventDraft = { type: 'test.noted', subject, payload: { secret: 'words' } };
      tx.record(event);
    }
    return accept(null);
  });
}

function openStream(actor: ReturnType<typeof newsroom>, after: number, article?: string) {
  const query = { after, articleId: article ?? null };
  const never = new AbortController().signal;
  const reader = ledgerStream(actor, query, async () => mayRead, never).getReader();
  open.push(reader);
  return reader;
}

/** Reads on until a message with events comes; null when the stream ends first. */
async function nextEvents(reader: ReadableStreamDefaultReader<Uint8Array>) {
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return null;
    const lines = new TextDecoder().decode(value).split('\n');
    const data = lines.filter((line) => line.startsWith('data: '));
    const events: LiveEvent[] = data.map((line) =>
      liveEventSchema.parse(JSON.parse(line.slice(6))),
    );
    if (events.length > 0) return { events, text: lines.join('\n') };
  }
}

test('resumes after the entry it is given, with ids, types and times but no words', async () => {
  const actor = newsroom();
  await write(actor, 'articles/a', 'articles/b');
  await write(actor, 'articles/c');
  const got = await nextEvents(openStream(actor, 1));
  expect(got?.events.map(({ seq, subject }) => [seq, subject])).toEqual([
    [2, 'articles/b'],
    [3, 'articles/c'],
  ]);
  expect(got?.events[0]).toMatchObject({ type: 'test.noted', actorId: actor.personId });
  expect(got?.text).toContain('id: 3\n');
  expect(got?.text).not.toContain('words');
});

test('goes on with what is written later, in order', async () => {
  const actor = newsroom();
  const reader = openStream(actor, 0);
  await reader.read();
  await write(actor, 'articles/a');
  expect((await nextEvents(reader))?.events.map((event) => event.seq)).toEqual([1]);
  await write(actor, 'articles/b');
  expect((await nextEvents(reader))?.events.map((event) => event.seq)).toEqual([2]);
});

test('tells of one article and of sources when an article is named', async () => {
  const actor = newsroom();
  await write(
    actor,
    `articles/${articleId}`,
    `articles/${articleId}0/claims/x`,
    `articles/${articleId}/claims/y`,
    'people/p',
    'sources/s',
  );
  const got = await nextEvents(openStream(actor, 0, articleId));
  expect(got?.events.map((event) => event.seq)).toEqual([1, 3, 5]);
});

test('a message without events moves the place to resume from', async () => {
  const actor = newsroom();
  await write(actor, 'people/p', 'people/q');
  const { value } = await openStream(actor, 0, articleId).read();
  expect(new TextDecoder().decode(value)).toBe('id: 2\n\n');
});

test('never tells of another newsroom', async () => {
  const [ours, theirs] = [newsroom(), newsroom()];
  await write(theirs, 'articles/a');
  const reader = openStream(ours, 0);
  await reader.read();
  await write(theirs, 'articles/a');
  await write(ours, 'articles/b');
  expect((await nextEvents(reader))?.events.map((each) => each.subject)).toEqual(['articles/b']);
});

test('ends before the next event when reading is no longer allowed', async () => {
  const actor = newsroom();
  const reader = openStream(actor, 0);
  await reader.read();
  mayRead = false;
  await write(actor, 'articles/a');
  expect(await nextEvents(reader)).toBeNull();
});

test('ends when the request is aborted', async () => {
  const request = new AbortController();
  const query = { after: 0, articleId: null };
  const reader = ledgerStream(newsroom(), query, async () => true, request.signal).getReader();
  await reader.read();
  request.abort();
  expect(await nextEvents(reader)).toBeNull();
});

test('the listener comes back after its connection was cut', async () => {
  const listener = new LedgerListener(`${process.env['DATABASE_URL']}`);
  const actor = newsroom();
  let wake = () => {};
  const woken = () => new Promise<void>((resolve) => (wake = resolve));
  const first = woken();
  const stop = listener.watch(actor.workspaceId, () => wake());
  await first; // it listens
  const again = woken();
  await db.$executeRaw`
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND query LIKE 'LISTEN%'`;
  await again; // it listens again
  const hint = woken();
  await write(actor, 'articles/a');
  await hint;
  stop();
});

test('a person may have twenty streams open, and a closed one counts no more', async () => {
  const [actor, other] = [newsroom(), newsroom()];
  const readers = Array.from({ length: 20 }, () => openStream(actor, 0));
  expect(hasStreamsEnough(actor)).toBe(true);
  expect(hasStreamsEnough(other)).toBe(false);
  await readers[0]?.cancel();
  expect(hasStreamsEnough(actor)).toBe(false);
});
