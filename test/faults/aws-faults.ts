// What AWS does to a call that it does not carry out, or not as asked: each fault answers as the service would, below
// the SDK, so that the SDK's own sorting and its retries are part of what is tried.
import type { Answer, Call } from '../model/aws-call.ts';

/** One kind of fault, at one call of a run. */
export interface FaultKind {
  readonly name: string;
  /** False where this call cannot meet it. */
  readonly concerns: (call: Pick<Call, 'service' | 'operation'>) => boolean;
  /** How long it lasts: for one attempt, for all attempts at this call, for every call until the worker is another. */
  readonly lasts: 'attempt' | 'call' | 'recovery';
  /** `pass` does what was asked. `dies`: there is nobody left whom to answer. */
  readonly meet: (call: Call, pass: () => Promise<Answer>) => Promise<Answer | 'dies'>;
}

const all = (): boolean => true;
const of =
  (...operations: string[]) =>
  ({ operation }: Pick<Call, 'operation'>): boolean =>
    operations.includes(operation);

const lost = (code: string): never => {
  throw Object.assign(new Error(`the connection was lost: ${code}`), { code, name: code });
};

function json(call: Call, statusCode: number, type: string, more: object = {}): Answer {
  const isDynamo = call.service === 'dynamodb';
  const __type = isDynamo ? `com.amazonaws.dynamodb.v20120810#${type}` : type;
  const body = Buffer.from(JSON.stringify({ __type, message: `${call.operation} met ${type}`, ...more }));
  return { statusCode, headers: { 'content-type': `application/x-amz-json-1.${isDynamo ? 0 : 1}` }, body };
}

function xml(statusCode: number, code: string): Answer {
  const body = Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>Please try again.</Message></Error>`,
  );
  return { statusCode, headers: { 'content-type': 'application/xml' }, body };
}

const canceled = (call: Call, code: string): Answer => {
  const members = bodyOf<{ TransactItems: unknown[] }>(call).TransactItems.length;
  const reasons = Array.from({ length: members }, (_, place) => ({ Code: place === members - 1 ? code : 'None' }));
  return json(call, 400, 'TransactionCanceledException', { CancellationReasons: reasons });
};

function bodyOf<T>({ request }: Call): T {
  // The SDK's body is half a string, and does not like to be taken for one.
  const { buffer, byteOffset, byteLength } = request.body as Uint8Array<ArrayBuffer>;
  return JSON.parse(Buffer.from(buffer, byteOffset, byteLength).toString()) as T;
}

function failed(call: Call): Answer {
  if (call.service === 's3') return xml(500, 'InternalError');
  return json(call, 500, call.service === 'events' ? 'InternalException' : 'InternalServerError');
}

function throttled(call: Call): Answer {
  if (call.service === 's3') return xml(503, 'SlowDown');
  if (call.operation === 'TransactWriteItems') return canceled(call, 'ThrottlingError');
  return json(call, 400, call.service === 'events' ? 'ThrottlingException' : 'ProvisionedThroughputExceededException');
}

function conflicting(call: Call): Answer {
  if (call.service === 's3') return xml(409, 'ConditionalRequestConflict');
  if (call.operation === 'TransactWriteItems') return canceled(call, 'TransactionConflict');
  return json(call, 400, 'TransactionConflictException');
}

/** 200, and yet nothing of it was done. */
async function undone(call: Call, pass: () => Promise<Answer>): Promise<Answer> {
  switch (call.operation) {
    case 'CopyObject':
      return { ...xml(200, 'InternalError') };
    case 'BatchWriteItem':
      return json200(call, { UnprocessedItems: bodyOf<{ RequestItems: object }>(call).RequestItems });
    case 'BatchGetItem':
      return json200(call, { Responses: {}, UnprocessedKeys: bodyOf<{ RequestItems: object }>(call).RequestItems });
    default:
      return refuseFirst(call, pass);
  }
}

/** 200, and of several members only the first was done. */
async function partly(call: Call, pass: () => Promise<Answer>): Promise<Answer> {
  const body = bodyOf<{ RequestItems: Record<string, unknown> }>(call);
  const [[table = '', members] = []] = Object.entries(body.RequestItems);
  const isRead = call.operation === 'BatchGetItem';
  const list = (isRead ? (members as { Keys: object[] }).Keys : members) as object[];
  const shaped = (some: object[]) => ({ [table]: isRead ? { ...(members as object), Keys: some } : some });
  replaceBody(call, { ...body, RequestItems: shaped(list.slice(0, 1)) });
  const answer = JSON.parse((await pass()).body.toString());
  const left = list.length > 1 ? shaped(list.slice(1)) : {};
  return json200(call, { ...answer, [isRead ? 'UnprocessedKeys' : 'UnprocessedItems']: left });
}

function replaceBody({ request }: Call, content: object): void {
  const body = Buffer.from(JSON.stringify(content));
  request.body = body;
  request.headers['content-length'] = String(body.length);
}

const json200 = (call: Call, body: object): Answer => ({
  ...json(call, 200, ''),
  body: Buffer.from(JSON.stringify(body)),
});

// The bus takes all entries but the first.
async function refuseFirst(call: Call, pass: () => Promise<Answer>): Promise<Answer> {
  const { Entries: entries } = bodyOf<{ Entries: object[] }>(call);
  const rest = entries.slice(1);
  const refused = { ErrorCode: 'ThrottlingException', ErrorMessage: 'Rate exceeded' };
  if (rest.length === 0) return json200(call, { FailedEntryCount: 1, Entries: [refused] });
  replaceBody(call, { Entries: rest });
  const { Entries } = JSON.parse((await pass()).body.toString()) as { Entries: object[] };
  return json200(call, { FailedEntryCount: 1, Entries: [refused, ...Entries] });
}

export const FAULTS: readonly FaultKind[] = [
  { name: 'fails once', lasts: 'attempt', concerns: all, meet: async (call) => failed(call) },
  { name: 'fails', lasts: 'call', concerns: all, meet: async (call) => failed(call) },
  {
    name: 'is done and times out once',
    lasts: 'attempt',
    concerns: all,
    meet: async (_call, pass) => (await pass()) && lost('ETIMEDOUT'),
  },
  {
    name: 'is done and times out',
    lasts: 'call',
    concerns: all,
    meet: async (_call, pass) => (await pass()) && lost('ETIMEDOUT'),
  },
  { name: 'is throttled once', lasts: 'attempt', concerns: all, meet: async (call) => throttled(call) },
  { name: 'is throttled', lasts: 'call', concerns: all, meet: async (call) => throttled(call) },
  {
    name: 'meets a conflict',
    lasts: 'call',
    concerns: of('TransactWriteItems', 'PutItem', 'DeleteItem', 'UpdateItem', 'PutObject'),
    meet: async (call) => conflicting(call),
  },
  {
    name: 'is still in progress',
    lasts: 'attempt',
    concerns: of('TransactWriteItems'),
    meet: async (call, pass) => (await pass()) && json(call, 400, 'TransactionInProgressException'),
  },
  {
    name: 'answers 200 with an error in it',
    lasts: 'call',
    concerns: of('CopyObject', 'BatchGetItem', 'BatchWriteItem', 'PutEvents'),
    meet: undone,
  },
  {
    name: 'answers 200 with a part undone',
    lasts: 'call',
    concerns: of('BatchGetItem', 'BatchWriteItem'),
    meet: partly,
  },
  {
    name: 'is cut off in its body',
    lasts: 'attempt',
    concerns: of('GetObject'),
    meet: async (_call, pass) => ({ ...(await pass()), isCut: true }),
  },
  { name: 'is the last of a worker that dies before it', lasts: 'recovery', concerns: all, meet: async () => 'dies' },
  {
    name: 'is the last of a worker that dies behind it',
    lasts: 'recovery',
    concerns: all,
    meet: async (_call, pass) => (await pass()) && 'dies',
  },
  { name: 'finds AWS gone', lasts: 'recovery', concerns: all, meet: async () => lost('ECONNREFUSED') },
];
