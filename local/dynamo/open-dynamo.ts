// The embedded DynamoDB as the engine sees it: a directory that answers HTTP requests in DynamoDB's JSON 1.0 protocol.

import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { crc32 } from 'node:zlib';
import { internal, isServiceError, notImplemented, serialization } from './errors.ts';
import { RequestTokens } from './idempotency.ts';
import { answer, type Services } from './operations.ts';
import { parseBody } from './requests.ts';
import { Store } from './store.ts';
import { sweepNowAndThen } from './time-to-live.ts';

const TARGET = /^DynamoDB_20120810\.(\w+)$/;
const MAX_BODY_BYTES = 16 * 1024 * 1024;

export interface DynamoOptions {
  /** Where the data is kept; made when missing. One process at a time. */
  dir: string;
  /** Milliseconds since 1970; for tests. */
  now?: () => number;
}

export interface Dynamo {
  /** Answers one request; `body` is all of it. Errors are answers too: it does not reject. */
  handle(request: IncomingMessage, response: ServerResponse, body: Buffer): Promise<void>;
  /** Back when every write under way is on disk and the directory is free again. */
  close(): Promise<void>;
}

/**
 * Opens the store in `dir`. A write is on disk when it is answered, and every read sees it.
 *
 * @throws an Error that names the directory, when another process has it open.
 */
export async function openDynamo({ dir, now = Date.now }: DynamoOptions): Promise<Dynamo> {
  const store = await Store.open(dir);
  const services = { store, tokens: new RequestTokens(now) };
  const sweeper = sweepNowAndThen(store, now);
  return {
    async handle(request, response, body) {
      try {
        send(response, 200, await answerTo(services, request, body));
      } catch (error) {
        const known = isServiceError(error) ? error : internal(error instanceof Error ? error.message : String(error));
        send(response, known.statusCode, known.body);
      }
    },
    async close() {
      await sweeper.stop();
      await store.close();
    },
  };
}

async function answerTo(services: Services, request: IncomingMessage, body: Buffer): Promise<object> {
  const target = String(request.headers['x-amz-target'] ?? '');
  const operation = TARGET.exec(target)?.[1];
  if (request.method !== 'POST' || !operation) {
    throw notImplemented(`${request.method} ${target || 'without X-Amz-Target'} is no operation of DynamoDB_20120810`);
  }
  if (body.length > MAX_BODY_BYTES) {
    throw serialization(`The request has ${body.length} bytes, more than ${MAX_BODY_BYTES}`);
  }
  return answer(services, operation, parseBody(body));
}

// Of the length of DynamoDB's own. A UUID is made from a pool, other random bytes by a call of the system.
const requestId = (): string => `${randomUUID()}${randomUUID()}`.replaceAll('-', '').slice(0, 52).toUpperCase();

function send(response: ServerResponse, status: number, answer: object): void {
  const body = Buffer.from(JSON.stringify(answer));
  response.writeHead(status, {
    'content-type': 'application/x-amz-json-1.0',
    'content-length': body.length,
    'x-amz-crc32': crc32(body),
    'x-amzn-requestid': requestId(),
  });
  response.end(body);
}
