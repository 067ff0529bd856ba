// The LevelDB directory: opened by one process, written by one request at a time, its tables kept in memory.

import { type Item, Level, type LevelDb, type Table } from './dynalite.ts';
import { rowPrefix, Stage, tableKey, timeToLiveKey } from './stage.ts';

const TABLES = tableKey('');

export class Store {
  readonly #level: LevelDb;
  // dynalite reads and parses a table's description at every call; ours are parsed when the store opens.
  readonly #tables: Map<string, Table>;
  #lastWrite: Promise<unknown> = Promise.resolve();

  private constructor(level: LevelDb, tables: Map<string, Table>) {
    this.#level = level;
    this.#tables = tables;
  }

  static async open(dir: string): Promise<Store> {
    const level = new Level(dir, { valueEncoding: 'json' });
    try {
      await level.open();
    } catch (error) {
      throw notOpened(dir, error);
    }
    const rows = level.values({ gte: TABLES, lt: `${TABLES}\uffff` });
    const tables = (await rows.nextv(10_000)) as Table[];
    await rows.close();
    return new Store(level, new Map(tables.map((table) => [table.TableName, table])));
  }

  /** Runs after every write that came before and before every write that comes later. */
  exclusively<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#lastWrite.then(work);
    this.#lastWrite = done.catch(() => {});
    return done;
  }

  stage(maxItemSize?: number): Stage {
    return new Stage(this.#level, this.#tables, maxItemSize);
  }

  /** Which attribute of the table holds the second at which an item expires, if any does. */
  timeToLive(table: string): string | undefined {
    const row = this.#level.getSync(timeToLiveKey(table)) as { AttributeName: string } | undefined;
    return row?.AttributeName;
  }

  async setTimeToLive(table: string, attribute: string | undefined): Promise<void> {
    const key = timeToLiveKey(table);
    const row = { AttributeName: attribute };
    await this.#level.batch([attribute ? { type: 'put', key, value: row } : { type: 'del', key }], { sync: true });
  }

  tables(): Table[] {
    return [...this.#tables.values()];
  }

  async *rows(table: string): AsyncGenerator<Item> {
    const prefix = rowPrefix(table);
    const rows = this.#level.values({ gte: prefix, lt: `${prefix}\uffff` });
    try {
      for (let page = await rows.nextv(200); page.length > 0; page = await rows.nextv(200)) yield* page as Item[];
    } finally {
      await rows.close();
    }
  }

  async close(): Promise<void> {
    await this.#lastWrite;
    await this.#level.close();
  }
}

function notOpened(dir: string, error: unknown): Error {
  const cause = error instanceof Error ? error.cause : undefined;
  const locked = cause instanceof Error && 'code' in cause && cause.code === 'LEVEL_LOCKED';
  const why = locked ? 'another process has it open' : cause instanceof Error ? cause.message : String(error);
  return new Error(`cannot open the DynamoDB store in ${dir}: ${why}`, { cause: error });
}
