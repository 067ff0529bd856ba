// Stands in for the HTTP API in front of PUSH: one address for all wires that push, and API Gateway's events and limits.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { PUSH_PATH } from '../functions/names.ts';
import type { BodyHandler } from './front.ts';
import { type Invokable, MAX_REQUEST_BYTES } from './lambda/invocation.ts';

export const pushFunctionName = (wire: string): string => `slugline-push-${wire}`;

/** API Gateway makes text of such bodies, whatever their bytes are. */
const TEXT = /^(?:text\/|application\/(?:json|xml|javascript)\b)/i;

export interface PushFront {
  readonly handle: BodyHandler;
  /**
   * Puts `target` off while pushes wait, two seconds at most: on one machine they share its cores, a sender waits for
   * its answer, and a drop in the queue is safe.
   */
  behindPushes(target: Invokable): Invokable;
}

/** More pushes than this are under way: they wait for one another. */
const BUSY = 8;
const MAX_PUT_OFF_MS = 2000;
const LOOK_AGAIN_MS = 50;

/** @param hosts PUSH by wire */
export function createPushFront(hosts: ReadonlyMap<string, Invokable>): PushFront {
  let underWay = 0;
  const handle = pushHandler(hosts);
  return {
    async handle(request, response, body) {
      underWay++;
      try {
        await handle(request, response, body);
      } finally {
        underWay--;
      }
    },
    behindPushes: (target) => ({
      async invoke(event, options) {
        const until = performance.now() + MAX_PUT_OFF_MS;
        while (underWay > BUSY && performance.now() < until && !options?.signal?.aborted) await sleep(LOOK_AGAIN_MS);
        return target.invoke(event, options);
      },
    }),
  };
}

function pushHandler(hosts: ReadonlyMap<string, Invokable>): BodyHandler {
  return async (request, response, body) => {
    const path = URL.parse(request.url ?? '', 'http://127.0.0.1')?.pathname ?? '';
    const [wire = ''] = path.slice(PUSH_PATH.length).split('/');
    const target = hosts.get(wire);
    if (!target) return answer(response, 404, { message: 'Not Found' });
    const event = eventOf(request, path, body);
    if (Buffer.byteLength(JSON.stringify(event)) > MAX_REQUEST_BYTES) {
      return answer(response, 413, { message: 'Request Entity Too Large' });
    }
    const result = await target.invoke(event);
    if (!result.ok) return answer(response, 500, { message: 'Internal Server Error' });
    const { statusCode, headers, body: text } = result.payload as Answer;
    response.writeHead(statusCode, { ...headers, 'content-length': Buffer.byteLength(text) }).end(text);
  };
}

interface Answer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

function eventOf(request: IncomingMessage, rawPath: string, body: Buffer): object {
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : value]),
  );
  const isText = TEXT.test(request.headers['content-type'] ?? '');
  return {
    version: '2.0',
    routeKey: `POST ${rawPath}`,
    rawPath,
    rawQueryString: '',
    headers,
    requestContext: { stage: '$default', http: { method: request.method, path: rawPath, sourceIp: '127.0.0.1' } },
    body: body.toString(isText ? 'utf8' : 'base64'),
    isBase64Encoded: !isText,
  };
}

function answer(response: ServerResponse, status: number, value: object): void {
  const text = JSON.stringify(value);
  response
    .writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
    .end(text);
}
