// A request of an SDK client as the model sees it, below the SDK's retries: which call it is, and its whole answer.
import { Readable } from 'node:stream';
import { HttpResponse } from '@smithy/core/protocols';

export interface Call {
  readonly service: 'dynamodb' | 's3' | 'events';
  /** As AWS names it: `TransactWriteItems`, `CopyObject`, `PutEvents`. */
  readonly operation: string;
  /** The same for all attempts at one call. */
  readonly id: string;
  readonly request: Request;
}

export interface Answer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** The connection breaks before the last byte. */
  readonly isCut?: boolean;
}

interface Request {
  readonly method: string;
  readonly headers: Record<string, string>;
  body?: unknown;
}

/** What the SDK calls a request handler. */
export interface Handler {
  handle(request: Request, options?: object): Promise<{ response: HttpResponse }>;
}

export function requestGate(
  inner: Handler,
  meet: (call: Call, pass: () => Promise<Answer>) => Promise<Answer>,
): Handler & { readonly metadata: { readonly handlerProtocol: string } } {
  return {
    metadata: { handlerProtocol: 'http/1.1' },
    async handle(request, options) {
      const pass = async (): Promise<Answer> => {
        const { response } = await inner.handle(request, options);
        // To its end, so that whoever is not told of it leaves no connection open.
        const chunks: Buffer[] = [];
        for await (const chunk of response.body as AsyncIterable<Buffer>) chunks.push(chunk);
        return { statusCode: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) };
      };
      const { statusCode, headers, body, isCut = false } = await meet(callOf(request), pass);
      return { response: new HttpResponse({ statusCode, headers: { ...headers }, body: streamOf(body, isCut) }) };
    },
  };
}

const callOf = (request: Request): Call => ({
  ...namedCall(request),
  id: request.headers['amz-sdk-invocation-id'] ?? '',
  request,
});

/** What a request of an SDK client asks for, by its headers. */
export function namedCall({
  method = '',
  headers,
}: {
  readonly method?: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}): Pick<Call, 'service' | 'operation'> {
  const [target, operation] = String(headers['x-amz-target'] ?? '').split('.');
  if (operation !== undefined) return { service: target === 'AWSEvents' ? 'events' : 'dynamodb', operation };
  const isCopy = 'x-amz-copy-source' in headers;
  const verb = new Map(Object.entries({ GET: 'Get', PUT: isCopy ? 'Copy' : 'Put', DELETE: 'Delete', HEAD: 'Head' }));
  return { service: 's3', operation: `${verb.get(method) ?? method}Object` };
}

function streamOf(body: Buffer, isCut: boolean): Readable {
  if (!isCut) return Readable.from([body]);
  return Readable.from(
    (function* () {
      yield body.subarray(0, body.length / 2);
      throw Object.assign(new Error('aborted'), { code: 'ECONNRESET' });
    })(),
  );
}
