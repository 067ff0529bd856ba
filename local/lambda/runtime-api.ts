// The Lambda Runtime API (2018-06-01) on loopback: how the process of a function fetches events and answers them.
// One server for each function; a token in a header says which process is calling, and keeps all others out.
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { failure, type InvokeFailure, type InvokeResult, MAX_RESPONSE_BYTES, parseFailure } from './invocation.ts';

const PREFIX = '/2018-06-01/runtime/';
const ANSWER = /^invocation\/([^/]+)\/(response|error)$/;
const TOKEN_HEADER = 'slugline-runtime-token';

/** One event on its way into a process. */
export interface Delivery {
  readonly requestId: string;
  /** The event as JSON. */
  readonly event: string;
  readonly deadlineMs: number;
  readonly functionArn: string;
}

/** What the owner of a process hears from it. */
export interface RuntimeListener {
  /** The process waits for an event; `deliver` hands it one, once. */
  onNext(deliver: (delivery: Delivery) => void): void;
  onResult(requestId: string, result: InvokeResult): void;
  onInitError(error: InvokeFailure): void;
}

export interface RuntimeApi {
  /** `127.0.0.1:port`, as AWS_LAMBDA_RUNTIME_API has it. */
  readonly address: string;
  /** Lets one process in and gives its token. */
  open(listener: RuntimeListener): string;
  forget(token: string): void;
  close(): Promise<void>;
}

export async function startRuntimeApi(): Promise<RuntimeApi> {
  const listeners = new Map<string, RuntimeListener>();
  const server = createServer((request, response) => {
    const listener = listeners.get(String(request.headers[TOKEN_HEADER]));
    if (listener === undefined) return answer(response, 403, { errorType: 'InvalidToken' });
    route(listener, request, response).catch(() => response.destroy());
  });
  // An idle process keeps its connection for as long as it lives: the server must never be the one to close it.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;

  return {
    address: `127.0.0.1:${port}`,
    open(listener) {
      const token = randomUUID();
      listeners.set(token, listener);
      return token;
    },
    forget: (token) => void listeners.delete(token),
    close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      return closed;
    },
  };
}

async function route(listener: RuntimeListener, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = request.url ?? '';
  const path = url.startsWith(PREFIX) ? url.slice(PREFIX.length) : '';

  if (request.method === 'GET' && path === 'invocation/next') {
    request.resume();
    listener.onNext((delivery) => {
      response.writeHead(200, {
        'content-type': 'application/json',
        'lambda-runtime-aws-request-id': delivery.requestId,
        'lambda-runtime-deadline-ms': String(delivery.deadlineMs),
        'lambda-runtime-invoked-function-arn': delivery.functionArn,
      });
      response.end(delivery.event);
    });
    return;
  }

  const [, requestId, kind] = ANSWER.exec(path) ?? [];
  if (request.method !== 'POST' || (requestId === undefined && path !== 'init/error')) {
    return answer(response, 404, { errorType: 'UnknownRoute' });
  }
  const body = await readBody(request);
  if (requestId === undefined) {
    answer(response, 202, { status: 'OK' });
    listener.onInitError(parseFailure(body?.toString() ?? ''));
  } else if (body === undefined) {
    answer(response, 413, { errorType: 'RequestEntityTooLarge' });
    listener.onResult(requestId, responseTooLarge());
  } else {
    answer(response, 202, { status: 'OK' });
    listener.onResult(requestId, kind === 'response' ? parseResponse(body) : parseFailure(body.toString()));
  }
}

/** Undefined when it is too large; the rest of it is then read and dropped, so that the process gets its 413. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= MAX_RESPONSE_BYTES) chunks.push(chunk);
    else chunks.length = 0;
  }
  return size <= MAX_RESPONSE_BYTES ? Buffer.concat(chunks) : undefined;
}

function responseTooLarge(): InvokeFailure {
  return failure(
    'Function.ResponseSizeTooLarge',
    `Response payload size exceeded maximum allowed payload size (${MAX_RESPONSE_BYTES} bytes).`,
  );
}

function parseResponse(body: Buffer): InvokeResult {
  try {
    return { ok: true, payload: body.length === 0 ? null : JSON.parse(body.toString()) };
  } catch {
    return failure('Runtime.InvalidResponse', 'The response of the function is not JSON');
  }
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
