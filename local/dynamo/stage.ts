// One request's view of the store, in the shape that dynalite's actions expect. Reads go to LevelDB; writes are
// collected, so that a request, be it a put with its index rows or a transaction, is one batch or nothing.

import {
  type ActionStore,
  type BatchOperation,
  type Callback,
  dynalite,
  type Item,
  type LevelDb,
  type Range,
  type RowDb,
  type Table,
  type TableDb,
} from './dynalite.ts';
import { invalid, tableMissing } from './errors.ts';
import { attributeSize, itemSize, MAX_ITEM_BYTES } from './item-size.ts';
import { RowStream, rowsOf } from './row-stream.ts';

// dynalite's own layout of keys: `<kind>-<table>~<key>`; a table's name cannot hold a tilde.
const END = '\uffff';
export const rowPrefix = (table: string): string => `item-${table}~`;
export const tableKey = (table: string): string => `table~${table}`;
export const timeToLiveKey = (table: string): string => `ttl~${table}`;
const indexPrefix = (type: string, table: string, index: string) => `index-${type.toLowerCase()}~${table}~${index}~`;

const ACCOUNT = '000000000000';
const REGION = 'us-east-1';

export class Stage implements ActionStore {
  readonly options: ActionStore['options'];
  readonly tableDb: TableDb;
  /** Bytes of all items that this request put or `count`ed. */
  bytes = 0;
  readonly #level: LevelDb;
  readonly #tables: Map<string, Table>;
  #operations: BatchOperation[] | undefined = [];
  #changedTables: Map<string, Table | undefined> = new Map();
  #atRest = Promise.withResolvers<void>();

  /** `maxItemSize` is what dynalite calls so; its BatchGetItem stops at 1 MB plus this. */
  constructor(level: LevelDb, tables: Map<string, Table>, maxItemSize = MAX_ITEM_BYTES) {
    this.#level = level;
    this.#tables = tables;
    this.options = { createTableMs: 0, deleteTableMs: 0, updateTableMs: 0, maxItemSize };
    this.tableDb = this.#tableDb();
  }

  table(name: string): Table {
    const table = this.#tables.get(name);
    if (!table) throw tableMissing();
    return table;
  }

  item(table: Table, key: Item): Item | undefined {
    return this.#read(rowPrefix(table.TableName) + dynalite.createKey(key, table)) as Item | undefined;
  }

  count(item: Item | undefined): void {
    if (item) this.bytes += itemSize(item);
  }

  /** Writes all or nothing, and is back when it is on disk; afterwards the stage takes no more. */
  async commit(): Promise<void> {
    const operations = this.#operations ?? [];
    this.#operations = undefined;
    if (operations.length > 0) await this.#level.batch(operations, { sync: true });
    for (const [name, table] of this.#changedTables) {
      if (table) this.#tables.set(name, table);
      else this.#tables.delete(name);
    }
  }

  /** dynalite moves a table to its last state on a timer; this is when it got there. */
  tablesAtRest(): Promise<void> {
    return this.#atRest.promise;
  }

  getTable(name: string, checkStatus: boolean | Callback<Table>, callback?: Callback<Table>): void {
    const answer = typeof checkStatus === 'function' ? checkStatus : callback;
    const table = this.#tables.get(name);
    // `false` comes from the operations on tables, which change what they get in place.
    if (table) answer?.(null, checkStatus === false ? structuredClone(table) : table);
    else answer?.(tableMissing(checkStatus === false ? `: Table: ${name} not found` : ''));
  }

  getItemDb(table: string): RowDb {
    const db = this.#rowDb(rowPrefix(table));
    return {
      ...db,
      put: (key, item, callback) => {
        const bytes = itemSize(item);
        const wrong = bytes > MAX_ITEM_BYTES ? tooLarge() : keyTooLong(item, this.table(table));
        if (wrong) return callback(wrong);
        this.bytes += bytes;
        db.put(key, item, callback);
      },
    };
  }

  getIndexDb(type: string, table: string, index: string): RowDb {
    return this.#rowDb(indexPrefix(type, table, index));
  }

  deleteItemDb(table: string, callback: Callback): void {
    this.#push({ type: 'del', key: timeToLiveKey(table) });
    this.#deleteAll(rowPrefix(table), callback);
  }

  deleteIndexDb(type: string, table: string, index: string, callback: Callback): void {
    this.#deleteAll(indexPrefix(type, table, index), callback);
  }

  // No operation here writes tags.
  deleteTagDb(_table: string, callback: Callback): void {
    callback();
  }

  #push(operation: BatchOperation): void {
    this.#operations?.push(operation);
  }

  #read(key: string): unknown {
    return this.#level.getSync(key);
  }

  #rowDb(prefix: string): RowDb {
    return {
      // The store lets in one writer at a time, so a row needs no lock of its own.
      lock: (_key, work) => work((callback) => callback),
      get: (key, callback) => callback(null, this.#read(prefix + key) as Item),
      put: (key, value, callback) => {
        this.#push({ type: 'put', key: prefix + key, value });
        callback();
      },
      del: (key, callback) => {
        this.#push({ type: 'del', key: prefix + key });
        callback();
      },
      createValueStream: (range) => new RowStream(this.#level.values(prefixed(prefix, range))),
    };
  }

  #tableDb(): TableDb {
    return {
      awsAccountId: ACCOUNT,
      awsRegion: process.env.AWS_REGION ?? REGION,
      lock: (_key, work) => work((callback) => callback),
      get: (name, callback) => callback(null, this.#tables.get(name)),
      put: (name, table, callback) => {
        this.#changedTables.set(name, table);
        this.#push({ type: 'put', key: tableKey(name), value: structuredClone(table) });
        callback();
        if (isAtRest(table)) this.#atRest.resolve();
      },
      del: (name, callback) => {
        this.#changedTables.set(name, undefined);
        this.#push({ type: 'del', key: tableKey(name) });
        callback();
        this.#atRest.resolve();
      },
      createKeyStream: () => new RowStream(rowsOf([...this.#tables.keys()].sort())),
    };
  }

  #deleteAll(prefix: string, callback: Callback): void {
    const rows = this.#level.keys({ gte: prefix, lt: prefix + END });
    const collect = async () => {
      for (let keys = await rows.nextv(1000); keys.length > 0; keys = await rows.nextv(1000)) {
        for (const key of keys) this.#push({ type: 'del', key });
      }
      await rows.close();
    };
    collect().then(() => callback(), callback);
  }
}

function isAtRest(table: Table): boolean {
  const indexes = table.GlobalSecondaryIndexes ?? [];
  return table.TableStatus === 'ACTIVE' && indexes.every((index) => index.IndexStatus === 'ACTIVE');
}

function prefixed(prefix: string, { gt, gte, lt, lte, ...range }: Range): Range {
  return {
    ...range,
    ...(gt === undefined ? { gte: prefix + (gte ?? '') } : { gt: prefix + gt }),
    ...(lte === undefined ? { lt: prefix + (lt ?? END) } : { lte: prefix + lte }),
  };
}

const tooLarge = () => invalid('Item size has exceeded the maximum allowed size');

// In bytes, where dynalite counts UTF-16 units.
function keyTooLong(item: Item, table: Table): Error | undefined {
  for (const { AttributeName: name, KeyType: type } of table.KeySchema) {
    const bytes = attributeSize(item[name] ?? {});
    const wrong = 'One or more parameter values were invalid: ';
    if (type === 'HASH' && bytes > 2048) {
      return invalid(`${wrong}Size of hashkey has exceeded the maximum size limit of2048 bytes`);
    }
    if (type === 'RANGE' && bytes > 1024) {
      return invalid(`${wrong}Aggregated size of all range keys has exceeded the size limit of 1024 bytes`);
    }
  }
  return undefined;
}
