import 'server-only';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { LEDGER_CHANNEL } from '@/server/ledger/append';
import { log } from '@/server/log';

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 30_000;

type Watcher = { workspaceId: string; wake: () => void };

/**
 * One connection that listens for growing chains, on behalf of everyone in this process who watches
 * one. It is open while somebody watches and comes back by itself. A hint may be lost while it is
 * away, so watchers also look now and then; when it is back, all are woken.
 */
export class LedgerListener {
  readonly #connectionString: string;
  readonly #watchers = new Set<Watcher>();
  #client: Client | null = null;
  #running = false;

  constructor(connectionString: string) {
    this.#connectionString = connectionString;
  }

  /** Calls `wake` whenever the workspace's chain may have grown, until the answer is called. */
  watch(workspaceId: string, wake: () => void): () => void {
    const watcher = { workspaceId, wake };
    this.#watchers.add(watcher);
    if (!this.#running) void this.#run();
    return () => {
      this.#watchers.delete(watcher);
      if (this.#watchers.size === 0) void this.#client?.end();
    };
  }

  async #run(): Promise<void> {
    this.#running = true;
    let pause = FIRST_PAUSE_MS;
    while (this.#watchers.size > 0) {
      const wasUp = await this.#listen();
      if (this.#watchers.size === 0) break;
      pause = wasUp ? FIRST_PAUSE_MS : Math.min(2 * pause, LONGEST_PAUSE_MS);
      await sleep(pause, undefined, { ref: false });
    }
    this.#running = false;
  }

  /** Listens until the connection ends. Answers whether there was one. */
  async #listen(): Promise<boolean> {
    const client = new Client({ connectionString: this.#connectionString, keepAlive: true });
    const ended = new Promise<void>((resolve) => client.once('end', resolve));
    client.on('error', (error) => log.warn({ error: error.message }, 'ledger listener'));
    client.on('notification', ({ payload }) => this.#wake(payload));
    try {
      await client.connect();
      await client.query(`LISTEN ${LEDGER_CHANNEL}`);
    } catch {
      await client.end().catch(() => {});
      return false;
    }
    this.#client = client;
    this.#wake();
    if (this.#watchers.size === 0) await client.end();
    await ended;
    this.#client = null;
    return true;
  }

  /** Wakes the watchers of one workspace, or all. */
  #wake(workspaceId?: string): void {
    for (const watcher of this.#watchers) {
      if (workspaceId === undefined || watcher.workspaceId === workspaceId) watcher.wake();
    }
  }
}

const shared = globalThis as { winnowLedgerListener?: LedgerListener };

/** The listener of this process, on globalThis since routes get their own copy of a module. */
export function ledgerListener(): LedgerListener {
  shared.winnowLedgerListener ??= new LedgerListener(`${process.env['DATABASE_URL']}`);
  return shared.winnowLedgerListener;
}
