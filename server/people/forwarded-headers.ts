import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { clientAddress } from '@/lib/people/client-address';

/**
 * Makes the X-Forwarded-* headers of every request true before anything reads them: from here on
 * X-Forwarded-For is the one address of the client. Without this a client could choose its address
 * (Next keeps a header that was sent) and with it escape or exhaust the limits of others. Called
 * once, when the server starts.
 *
 * @param trustedProxies the number of our own proxies in front; with none, what a client sends in
 *   X-Forwarded-Host and X-Forwarded-Proto is dropped too.
 */
export function settleForwardedHeaders(trustedProxies: number): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    const received = request.headers['x-forwarded-for'];
    const header = Array.isArray(received) ? received.join(',') : received;
    const socketAddress = request.socket.remoteAddress ?? '';
    request.headers['x-forwarded-for'] = clientAddress(socketAddress, header, trustedProxies);
    if (trustedProxies > 0) return;
    delete request.headers['x-forwarded-host'];
    delete request.headers['x-forwarded-proto'];
    delete request.headers['x-forwarded-port'];
  });
}
