import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Whether the port can be listened on. One that is taken is tried again for 3 s: the server that
 * was stopped a moment ago may still be going.
 */
export async function isPortFree(port: number, host: string): Promise<boolean> {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    if (attempt > 0) await sleep(300);
    if (await canListen(port, host)) return true;
  }
  return false;
}

/** A port that nothing listens on, on 127.0.0.1. */
export async function anyFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}
