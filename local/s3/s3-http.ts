// The REST front of the object store: path-style addresses in, S3's answers and XML errors out.

import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { bucketCall, serviceCall } from './bucket-calls.ts';
import { hostId, requestId } from './notifications.ts';
import { objectCall } from './object-calls.ts';
import { ObjectStore, type ObjectStoreOptions } from './object-store.ts';
import { checkOwner, parseTarget, type S3Answer, type S3Call } from './s3-call.ts';
import { S3Error } from './s3-errors.ts';
import { errorDocument } from './s3-xml.ts';
import type { Uploads } from './upload-calls.ts';

export type S3Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export interface S3 {
  readonly store: ObjectStore;
  readonly handle: S3Handler;
  close(): Promise<void>;
}

/** What S3 takes in one put. */
const MAX_OBJECT_BYTES = 5 * 1024 ** 3;

export async function openS3(options: ObjectStoreOptions & { readonly maxObjectBytes?: number }): Promise<S3> {
  const store = await ObjectStore.open(options);
  return {
    store,
    handle: createS3Handler(store, options.maxObjectBytes ?? MAX_OBJECT_BYTES),
    close: () => store.close(),
  };
}

function createS3Handler(store: ObjectStore, maxObjectBytes: number): S3Handler {
  const uploads: Uploads = new Map();
  return async (request, response) => {
    const ids = { 'x-amz-request-id': requestId(), 'x-amz-id-2': hostId() };
    const answer = await answerTo(request, { store, uploads, maxObjectBytes }).catch((error: unknown) =>
      errorAnswer(error, request, ids),
    );
    await send(request, response, { ...answer, headers: { ...ids, ...answer.headers } });
  };
}

async function answerTo(
  request: IncomingMessage,
  own: Pick<S3Call, 'store' | 'uploads' | 'maxObjectBytes'>,
): Promise<S3Answer> {
  const call: S3Call = {
    request,
    method: request.method ?? 'GET',
    ...parseTarget(request.url ?? '/'),
    ...own,
  };
  checkOwner(call);
  if (call.bucket === '') return serviceCall(call);
  return call.key === '' ? bucketCall(call) : objectCall(call);
}

function errorAnswer(error: unknown, request: IncomingMessage, ids: { 'x-amz-request-id': string }): S3Answer {
  const s3Error = error instanceof S3Error ? error : new S3Error('InternalError', `The store failed: ${String(error)}`);
  return {
    status: s3Error.status,
    headers: { ...s3Error.headers, 'content-type': 'application/xml' },
    body: errorDocument(s3Error.code, s3Error.message, {
      Resource: (request.url ?? '/').split('?', 1)[0]!,
      RequestId: ids['x-amz-request-id'],
    }),
  };
}

async function send(request: IncomingMessage, response: ServerResponse, answer: S3Answer): Promise<void> {
  // A client that still sends its body would take an early answer for a broken connection.
  if (!request.complete) request.resume();
  response.writeHead(answer.status, {
    ...(typeof answer.body === 'string' && { 'content-length': Buffer.byteLength(answer.body) }),
    ...answer.headers,
  });
  if (answer.body === undefined || request.method === 'HEAD') {
    response.end();
  } else if (typeof answer.body === 'string' || answer.body instanceof Uint8Array) {
    response.end(answer.body);
  } else {
    // The client may hang up in the middle; that is its right, and the body is closed all the same.
    await pipeline(answer.body, response).catch(() => undefined);
  }
}
