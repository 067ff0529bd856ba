// Lambda's Invoke API over HTTP, as much of it as @aws-sdk/client-lambda needs to call a function and get its answer:
// RequestResponse only. What else Lambda can do is answered with 501.
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FunctionHost } from './function-host.ts';
import { DEFAULT_REGION, functionArn, MAX_REQUEST_BYTES } from './invocation.ts';

const INVOKE = /^\/2015-03-31\/functions\/([^/]+)\/invocations$/;
/** `name`, `account:function:name` or the whole ARN, each perhaps with a qualifier behind. */
const FUNCTION_NAME =
  /^(?:(?:arn:aws:lambda:[a-z0-9-]+:)?\d{12}:function:)?(?<name>[A-Za-z0-9_-]{1,64})(?::(?<qualifier>[^:]+))?$/;

/** Headers of Invoke whose work is not done here; to pass over them would be to answer wrongly. */
const UNSUPPORTED_HEADERS = ['x-amz-client-context', 'x-amz-durable-execution-name', 'x-amz-tenant-id'];

/** Answers the requests whose path begins with `/2015-03-31/functions/`. */
export function lambdaHandler(
  hosts: ReadonlyMap<string, FunctionHost>,
): (request: IncomingMessage, response: ServerResponse, body: Buffer) => Promise<void> {
  return async (request, response, body) => {
    const refused = await invoke(hosts, request, response, body);
    if (refused !== undefined) {
      send(response, refused.status, { 'x-amzn-ErrorType': refused.type }, { Type: 'User', Message: refused.message });
    }
  };
}

interface Refusal {
  readonly status: number;
  readonly type: string;
  readonly message: string;
}

async function invoke(
  hosts: ReadonlyMap<string, FunctionHost>,
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
): Promise<Refusal | undefined> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const [, encoded] = INVOKE.exec(url.pathname) ?? [];
  if (request.method !== 'POST' || encoded === undefined) {
    return notHere(`${request.method} ${url.pathname} is not part of the embedded Lambda`);
  }

  const reference = decode(encoded);
  const { name, qualifier = url.searchParams.get('Qualifier') ?? '$LATEST' } =
    FUNCTION_NAME.exec(reference)?.groups ?? {};
  const host = name === undefined || qualifier !== '$LATEST' ? undefined : hosts.get(name);
  if (host === undefined) {
    const message = `Function not found: ${functionArn(DEFAULT_REGION, name ?? reference)}`;
    return { status: 404, type: 'ResourceNotFoundException', message };
  }

  const type = request.headers['x-amz-invocation-type'] ?? 'RequestResponse';
  if (type !== 'RequestResponse') return notHere(`The embedded Lambda invokes with RequestResponse, not with ${type}`);
  if (request.headers['x-amz-log-type'] === 'Tail') return notHere('The embedded Lambda does not return logs');
  const unsupported = UNSUPPORTED_HEADERS.find((header) => header in request.headers);
  if (unsupported !== undefined) return notHere(`The embedded Lambda does not know the header ${unsupported}`);

  if (body.length > MAX_REQUEST_BYTES) {
    const message = `Request must be smaller than ${MAX_REQUEST_BYTES} bytes for the InvokeFunction operation`;
    return { status: 413, type: 'RequestTooLargeException', message };
  }
  let event: unknown;
  try {
    event = body.length === 0 ? {} : JSON.parse(body.toString());
  } catch (error) {
    const message = `Could not parse request body into json: ${error instanceof Error ? error.message : error}`;
    return { status: 400, type: 'InvalidRequestContentException', message };
  }

  // No signal: on AWS, too, the function runs on when its caller hangs up.
  const result = await host.invoke(event);
  const headers = { 'X-Amz-Executed-Version': '$LATEST' };
  if (result.ok) {
    send(response, 200, headers, result.payload);
  } else {
    const { ok: _, ...error } = result;
    send(response, 200, { ...headers, 'X-Amz-Function-Error': 'Unhandled' }, error);
  }
  return undefined;
}

/** A stray `%` is part of no function's name; it is left for the 404 to show. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function notHere(message: string): Refusal {
  return { status: 501, type: 'NotImplementedException', message };
}

function send(response: ServerResponse, status: number, headers: Record<string, string>, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    ...headers,
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
    'x-amzn-RequestId': randomUUID(),
  });
  response.end(text);
}
