// An https server on this machine that stands for hosts of an agency; it writes down what it was asked.
import type { IncomingMessage, RequestListener } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { LocalWires } from '../../functions/wires/local-wires.ts';
import { certificateFor } from './certificate.ts';

export interface Seen {
  readonly method: string;
  /** Host, path and query. */
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
}

export interface WireServer {
  readonly port: number;
  /** For `localFetchOptions`, or for the engine. */
  readonly localWires: LocalWires;
  readonly seen: Seen[];
  /** TCP connections that were ever made, with or without a request. */
  readonly connections: () => number;
  close(): Promise<void>;
}

/** Serves these hosts until it is closed. */
export async function serveWire(hosts: readonly string[], listener: RequestListener): Promise<WireServer> {
  const { key, cert } = certificateFor(hosts);
  const seen: Seen[] = [];
  let connections = 0;
  const server = createServer({ key, cert }, (request, response) => {
    const { method = '', url = '', headers } = request;
    seen.push({ method, url: `${headers.host}${url}`, headers });
    listener(request, response);
  });
  // A connection that ends while it is taken up again would be a fault that no test asked for.
  server.keepAliveTimeout = 0;
  server.on('connection', () => connections++);
  // Clients that refuse us, or that a test cuts off.
  server.on('tlsClientError', () => {});
  server.on('clientError', (_error, socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    localWires: { hosts: Object.fromEntries(hosts.map((host) => [host, port])), ca: cert },
    seen,
    connections: () => connections,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** What a request carries. */
export async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
