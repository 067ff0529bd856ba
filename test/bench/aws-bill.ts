// What AWS would charge for the calls of SDK clients, by service: counted from the requests and answers themselves, by
// the rules that the price list gives. Sizes of rows are DynamoDB's: names and values of their attributes.
import { PRICES } from '../../lib/prices.ts';
import type { Answer, Call } from '../model/aws-call.ts';

type Value = Readonly<Record<string, unknown>>;
export type Row = Readonly<Record<string, Value>>;

const WRITE_BYTES = 1024;
const READ_BYTES = 4096;
/** A transaction writes and reads each row twice. */
const IN_TRANSACTION = 2;
const EVENT_BYTES = 64 * 1024;

export class Bill {
  /** By what is charged for, in the units of the price list. */
  readonly units = new Map<string, { count: number; price: number }>();
  /** Calls by operation. */
  readonly calls = new Map<string, number>();
  /** Writes of rows by the kind of their partition key: `T#`, `A#`. */
  readonly writesByKind = new Map<string, number>();
  /** Bytes that stay, as far as they are written once. */
  documentBytes = 0;

  charge(what: string, price: number, count = 1): void {
    const unit = this.units.get(what) ?? { count: 0, price };
    this.units.set(what, { ...unit, count: unit.count + count });
  }

  note({ service, operation, request }: Call, answer: Answer): void {
    this.calls.set(operation, (this.calls.get(operation) ?? 0) + 1);
    const sent = bodyOf(request.body);
    if (service === 's3') {
      this.#s3(operation, sent);
      return;
    }
    const asked = JSON.parse(sent.toString() || '{}');
    if (service === 'events') {
      const events = asked.Entries.map(({ Detail = '' }) => Math.ceil(Buffer.byteLength(Detail) / EVENT_BYTES));
      this.charge('EventBridge: events', PRICES.eventBridgeEvent, sum(events));
      return;
    }
    this.#dynamo(operation, asked, JSON.parse(answer.body.toString() || '{}'));
  }

  #s3(operation: string, sent: Buffer): void {
    if (operation === 'PutObject') this.documentBytes += sent.length;
    if (operation === 'DeleteObject') return;
    const isPut = ['PutObject', 'CopyObject', 'POSTObject'].includes(operation);
    this.charge(isPut ? 'S3: PUT, COPY, LIST' : 'S3: GET, HEAD', isPut ? PRICES.s3Put : PRICES.s3Get);
  }

  // biome-ignore lint/suspicious/noExplicitAny: requests and answers of any operation
  #dynamo(operation: string, asked: any, answered: any): void {
    switch (operation) {
      case 'TransactWriteItems':
        for (const { Put, Delete, Update, ConditionCheck } of asked.TransactItems) {
          this.#write(Put?.Item ?? (Delete ?? Update ?? ConditionCheck).Key, IN_TRANSACTION);
        }
        return;
      case 'PutItem':
        this.#write(asked.Item);
        return;
      case 'DeleteItem':
      case 'UpdateItem':
        this.#write(asked.Key);
        return;
      case 'BatchWriteItem':
        for (const one of Object.values<{ PutRequest?: { Item: Row }; DeleteRequest?: { Key: Row } }[]>(
          asked.RequestItems,
        ).flat()) {
          this.#write(one.PutRequest?.Item ?? one.DeleteRequest!.Key);
        }
        return;
      case 'GetItem':
        this.#read(asked.ConsistentRead, [answered.Item ?? {}]);
        return;
      case 'BatchGetItem': {
        const [table = ''] = Object.keys(asked.RequestItems);
        const { Keys, ConsistentRead } = asked.RequestItems[table];
        const found: Row[] = answered.Responses?.[table] ?? [];
        // A row that is not there costs what a small one does.
        for (const row of found) this.#read(ConsistentRead, [row]);
        for (let missing = Keys.length - found.length; missing > 0; missing--) this.#read(ConsistentRead, [{}]);
        return;
      }
      case 'Query':
        this.#read(asked.ConsistentRead, answered.Items ?? []);
        return;
      default:
        throw new Error(`nobody knows what ${operation} costs`);
    }
  }

  #write(row: Row, times = 1): void {
    const units = times * Math.max(1, Math.ceil(sizeOf(row) / WRITE_BYTES));
    this.charge('DynamoDB: write units', PRICES.dynamoWriteUnit, units);
    const kind = `${String(row.pk?.S).split('#')[0]}#`;
    this.writesByKind.set(kind, (this.writesByKind.get(kind) ?? 0) + units);
  }

  /** The rows of a query are read together. */
  #read(isConsistent: boolean | undefined, rows: readonly Row[]): void {
    const units = Math.max(1, Math.ceil(sum(rows.map(sizeOf)) / READ_BYTES));
    this.charge('DynamoDB: read units', PRICES.dynamoReadUnit, isConsistent ? units : units / 2);
  }
}

function bodyOf(body: unknown): Buffer {
  if (body === undefined) return Buffer.alloc(0);
  return typeof body === 'string' || body instanceof Uint8Array ? Buffer.from(body) : Buffer.alloc(0);
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

export const sizeOf = (row: Row): number =>
  sum(Object.entries(row).map(([name, value]) => Buffer.byteLength(name) + sizeOfValue(value)));

/** As the developer guide tells: text in UTF-8, numbers about a byte for two digits, three bytes for what holds others. */
function sizeOfValue(value: Value): number {
  const [[type, of] = ['NULL', true]] = Object.entries(value);
  switch (type) {
    case 'S':
      return Buffer.byteLength(of as string);
    case 'N':
      return Math.ceil((of as string).length / 2) + 1;
    case 'L':
      return 3 + sum((of as Value[]).map((one) => 1 + sizeOfValue(one)));
    case 'M':
      return 3 + sum(Object.entries(of as Row).map(([name, one]) => Buffer.byteLength(name) + 1 + sizeOfValue(one)));
    case 'B':
      return Buffer.byteLength(of as string, 'base64');
    case 'SS':
      return sum((of as string[]).map((one) => Buffer.byteLength(one)));
    default:
      return 1;
  }
}
