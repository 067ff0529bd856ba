// The one HTTP server that every AWS client on this machine talks to (AWS_ENDPOINT_URL).
// It checks no signature: it is bound to the loopback interface only, and refuses what a web page could send there.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PUSH_PATH } from '../functions/names.ts';
import { sendJson, sendJsonError } from './json-protocol.ts';
import { element, leaf } from './s3/s3-xml.ts';

/** For services whose requests are small and come whole. */
export type BodyHandler = (request: IncomingMessage, response: ServerResponse, body: Buffer) => Promise<void>;

/** For services that read the request themselves. */
export type StreamHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export interface FrontOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly dynamo: BodyHandler;
  readonly sqs: { readonly handle: StreamHandler };
  readonly events: BodyHandler;
  readonly s3: StreamHandler;
  /** Everything under /2015-03-31/functions/. */
  readonly lambda: BodyHandler;
  readonly secrets: BodyHandler;
  /** What is posted under /push/ without a signature of AWS. */
  readonly push?: BodyHandler;
}

export interface Front {
  /** `http://127.0.0.1:<port>` */
  readonly endpoint: string;
  readonly port: number;
  close(): Promise<void>;
}

const MAX_BODY_BYTES = 16 * 1024 * 1024;
/** How long requests under way may take at close, before their connections are cut; a long poll would take 20 s. */
const CLOSE_GRACE_MS = 300;

export async function serveFront(options: FrontOptions): Promise<Front> {
  const server = createServer((request, response) => {
    dispatch(options, request, response).catch((error: unknown) => failed(request, response, error));
  });
  // Longer than the SDK keeps a connection idle, so that it never sends on one that we are closing.
  server.keepAliveTimeout = 75_000;
  // A client that hangs up is no error of ours; without this, one parse error would be an unhandled one.
  server.on('clientError', (_error, socket) => void socket.destroy());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    port,
    close() {
      return new Promise((resolve) => {
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

async function dispatch(options: FrontOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const refusal = refusalOf(request);
  if (refusal !== undefined) {
    request.resume();
    sendJsonError(response, 403, 'AccessDeniedException', refusal);
    return;
  }
  const target = request.headers['x-amz-target'];
  if (typeof target === 'string') return dispatchTarget(options, target, request, response);
  if (request.url?.startsWith('/2015-03-31/functions/')) return withBody(options.lambda, request, response);
  const service = signedFor(request);
  // An SDK signs what it sends to a bucket of that name.
  if (options.push && service === undefined && request.url?.startsWith(PUSH_PATH)) {
    return withBody(options.push, request, response);
  }
  if (isForm(request)) return refuseQueryProtocol(request, response);
  if (service !== undefined && service !== 's3') {
    request.resume();
    return notImplemented(response, `The service ${service}`);
  }
  return options.s3(request, response);
}

async function dispatchTarget(
  options: FrontOptions,
  target: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (target.startsWith('AmazonSQS.')) return options.sqs.handle(request, response);
  if (target.startsWith('DynamoDB_20120810.')) return withBody(options.dynamo, request, response);
  if (target.startsWith('secretsmanager.')) return withBody(options.secrets, request, response);
  if (target.startsWith('AWSEvents.')) return withBody(options.events, request, response);
  request.resume();
  return notImplemented(response, target);
}

function notImplemented(response: ServerResponse, what: string): void {
  sendJsonError(response, 501, 'NotImplemented', `${what} is not part of Slugline's embedded AWS.`);
}

async function withBody(handler: BodyHandler, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) {
      request.resume();
      const message = `The request is larger than ${MAX_BODY_BYTES} bytes.`;
      sendJsonError(response, 413, 'RequestEntityTooLargeException', message);
      return;
    }
    chunks.push(chunk);
  }
  await handler(request, response, Buffer.concat(chunks));
}

/** Why a request is not answered at all: another name for this machine (DNS rebinding), or a page of another site. */
function refusalOf(request: IncomingMessage): string | undefined {
  const { host = '', origin } = request.headers;
  if (!/^(127\.0\.0\.1|localhost)(:\d{1,5})?$/i.test(host)) {
    return `The host ${host} is not 127.0.0.1 or localhost.`;
  }
  // Browsers send an Origin with every request that can do harm; the SDKs send none.
  if (origin !== undefined && origin.toLowerCase() !== `http://${host.toLowerCase()}`) {
    return `Pages of ${origin} may not use this endpoint.`;
  }
  const site = request.headers['sec-fetch-site'];
  if (site === 'cross-site' || site === 'same-site') return 'Pages of another site may not use this endpoint.';
  return undefined;
}

/** The service in the scope of a SigV4 signature: `Credential=<id>/<date>/<region>/<service>/aws4_request`. */
function signedFor(request: IncomingMessage): string | undefined {
  return /Credential=[^/,\s]+\/\d{8}\/[^/]+\/([^/]+)\/aws4_request/.exec(request.headers.authorization ?? '')?.[1];
}

function isForm(request: IncomingMessage): boolean {
  const type = request.headers['content-type'] ?? '';
  return request.method === 'POST' && type.startsWith('application/x-www-form-urlencoded');
}

/** The protocol of SNS, STS, and of SQS in clients from before 2023; fauxqs does not speak it for SQS. */
function refuseQueryProtocol(request: IncomingMessage, response: ServerResponse): void {
  request.resume();
  const message =
    "The AWS query protocol is not part of Slugline's embedded AWS; for SQS use a client that speaks JSON (2023 or later).";
  const error = element('Error', leaf('Type', 'Sender'), leaf('Code', 'NotImplemented'), leaf('Message', message));
  response.writeHead(501, { 'content-type': 'text/xml' });
  response.end(element('ErrorResponse', error));
}

function failed(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  if (!request.complete) request.resume();
  const message = `The embedded service failed: ${error instanceof Error ? error.message : String(error)}`;
  sendJson(response, 500, { __type: 'InternalFailure', message }, { 'x-amzn-errortype': 'InternalFailure' });
}
