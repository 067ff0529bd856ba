// The desk's web server: its static files, and answers of a connection as JSON. Bound to 127.0.0.1 alone.
import { readdir, readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ErrorResponse } from '../../functions/query/response.ts';
import type { Connection } from '../connection.ts';
import { UserError } from '../output.ts';
import { deskApi, deskFeed } from './api.ts';
import { DeskError } from './ask.ts';
import { refusalOf, SECURITY_HEADERS } from './guard.ts';
import { openLive } from './live.ts';

const DESK = fileURLToPath(new URL('../../desk/', import.meta.url));
const DEFAULT_PORT = 4600;
const MAX_BODY_BYTES = 64 * 1024;
const CLOSE_GRACE_MS = 300;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export interface DeskOptions {
  readonly connection: Connection;
  /** 0 takes any free port; absent, 4600 or, where that is taken, any free one. */
  readonly port?: number | undefined;
  /** What the desk shows as its source: a stack's name, or this machine. */
  readonly source: string;
  /** Between two looks for news of one reader. */
  readonly everyMs?: number;
  /** Calls where there is news, so that nobody waits for the next look. @returns what ends it */
  readonly onNews?: (listener: () => void) => () => void;
}

export interface Desk {
  /** `http://127.0.0.1:<port>/` */
  readonly url: string;
  close(): Promise<void>;
}

/** @throws UserError where the port is taken */
export async function serveDesk(options: DeskOptions): Promise<Desk> {
  const { connection, port, source, everyMs = 1000, onNews } = options;
  const files = await staticFiles();
  const api = deskApi(connection, source);
  const live = openLive(connection, everyMs);
  let own = 0;

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    const refusal = refusalOf(request, own);
    if (refusal !== undefined) return refuse(response, 403, 'FORBIDDEN', refusal);
    const path = request.url ?? '/';
    if (!path.startsWith('/')) throw new DeskError(400, 'BAD_QUERY', 'the desk is no proxy', 'request');
    const url = new URL(`http://desk${path}`);
    const feed = request.method === 'GET' ? await deskFeed(connection, url.pathname, url.searchParams) : undefined;
    if (feed) {
      response.writeHead(feed.status, { 'content-type': feed.type });
      return void response.end(feed.body);
    }
    if (!url.pathname.startsWith('/api/')) return sendFile(files, url.pathname, request, response);
    if (url.pathname === '/api/live') return live.follow(url.searchParams, response);
    const body = request.method === 'POST' ? await jsonOf(request) : undefined;
    const answered = await api(request.method ?? '', url.pathname, url.searchParams, body);
    response.writeHead(answered.status, { 'content-type': answered.type });
    response.end(answered.body);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => failed(request, response, error));
  });
  server.on('clientError', (_error, socket) => void socket.destroy());
  if (port !== undefined) await listen(server, port);
  else await listen(server, DEFAULT_PORT).catch(() => listen(server, 0));
  own = (server.address() as AddressInfo).port;
  const hearNoMore = onNews?.(() => live.look());
  return {
    url: `http://127.0.0.1:${own}/`,
    async close() {
      hearNoMore?.();
      live.close();
      await new Promise<void>((resolve) => {
        const cut = setTimeout(() => server.closeAllConnections(), CLOSE_GRACE_MS);
        server.close(() => {
          clearTimeout(cut);
          resolve();
        });
        server.closeIdleConnections();
      });
    },
  };
}

async function listen(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  }).catch((error: NodeJS.ErrnoException) => {
    server.removeAllListeners('error');
    if (error.code !== 'EADDRINUSE') throw error;
    throw new UserError(`port ${port} is taken; choose another one for the desk`, 2);
  });
}

interface StaticFile {
  readonly type: string;
  readonly bytes: Buffer;
}

/** Read once: what is asked for is looked up by its whole path, so no path leads out of the folder. */
async function staticFiles(): Promise<ReadonlyMap<string, StaticFile>> {
  const names = (await readdir(DESK)).filter((name) => TYPES[extname(name)] !== undefined);
  const files = await Promise.all(
    names.map(async (name): Promise<[string, StaticFile]> => {
      return [`/${name}`, { type: TYPES[extname(name)]!, bytes: await readFile(join(DESK, name)) }];
    }),
  );
  const all = new Map(files);
  all.set('/', all.get('/index.html')!);
  return all;
}

function sendFile(
  files: ReadonlyMap<string, StaticFile>,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const file = files.get(path);
  if (!file) throw new DeskError(404, 'NOT_FOUND', 'the desk has no such page');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    throw new DeskError(405, 'BAD_QUERY', 'pages are only read');
  }
  response.writeHead(200, { 'content-type': file.type, 'content-length': file.bytes.length });
  response.end(request.method === 'HEAD' ? undefined : file.bytes);
}

async function jsonOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) throw new DeskError(413, 'BAD_QUERY', 'the request is too large');
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new DeskError(400, 'BAD_QUERY', 'the request is no JSON', 'request');
  }
}

type Code = ErrorResponse['code'] | 'FORBIDDEN';

function refuse(response: ServerResponse, status: number, code: Code, message: string, field?: string): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify({ kind: 'error', code, message, ...(field === undefined ? {} : { field }) }));
}

function failed(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  if (!request.complete) request.resume();
  if (response.headersSent || response.destroyed) response.destroy();
  else if (error instanceof DeskError) refuse(response, error.status, error.code, error.message, error.field);
  else refuse(response, 502, 'UNAVAILABLE', error instanceof Error ? error.message : String(error));
}
