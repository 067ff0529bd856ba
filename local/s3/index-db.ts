// The index of the object store in SQLite: buckets, versions, small bodies, and notifications still to be sent.
// Writers that come at the same time share one commit, so also one fsync.

import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { Checksum } from './checksums.ts';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS buckets (
    name TEXT PRIMARY KEY, created INTEGER NOT NULL, versioning TEXT NOT NULL, notifications TEXT NOT NULL
  ) WITHOUT ROWID;
  -- TEXT compares as bytes, so key order is UTF-8 order, as S3 lists. The newest version of a key comes first.
  CREATE TABLE IF NOT EXISTS versions (
    bucket TEXT NOT NULL, key TEXT NOT NULL, seq INTEGER NOT NULL, version_id TEXT NOT NULL,
    is_marker INTEGER NOT NULL, modified INTEGER NOT NULL, etag TEXT NOT NULL, size INTEGER NOT NULL,
    attributes TEXT NOT NULL, file TEXT,
    PRIMARY KEY (bucket, key, seq DESC)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS version_files ON versions (file) WHERE file IS NOT NULL;
  CREATE TABLE IF NOT EXISTS inline_bodies (seq INTEGER PRIMARY KEY, data BLOB NOT NULL);
  CREATE TABLE IF NOT EXISTS outbox (id INTEGER PRIMARY KEY AUTOINCREMENT, queue_arn TEXT NOT NULL, body TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
  INSERT OR IGNORE INTO counters VALUES ('seq', 0);
`;

export interface ObjectAttributes {
  /** Content-Type and its kind, by lower-case header name. */
  readonly headers: Readonly<Record<string, string>>;
  /** x-amz-meta-*, by the name after that prefix. */
  readonly metadata: Readonly<Record<string, string>>;
  readonly checksum?: Checksum;
}

export interface ObjectVersion {
  readonly bucket: string;
  readonly key: string;
  /** Grows with each write to the store, and is part of the version id. */
  readonly seq: number;
  /** 'null' for what was written while the bucket was not versioned. */
  readonly versionId: string;
  readonly isDeleteMarker: boolean;
  readonly modifiedAt: Date;
  /** Without quotes. */
  readonly etag: string;
  readonly size: number;
  readonly attributes: ObjectAttributes;
  /** The file that holds the body; undefined when it lies in the index. */
  readonly file: string | undefined;
}

export type Row = Record<string, unknown>;

export class IndexDb {
  #db: DatabaseSync;
  #statements = new Map<string, StatementSync>();
  #waiting: Waiting[] = [];

  constructor(path: string) {
    this.#db = new DatabaseSync(path);
    // EXCLUSIVE: a second process fails to open the store, instead of sweeping away the bodies we are writing.
    this.#db.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
    this.#db.exec(`BEGIN IMMEDIATE; ${SCHEMA} COMMIT;`);
  }

  #prepare(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.#db.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  get(sql: string, ...values: SQLInputValue[]): Row | undefined {
    return this.#prepare(sql).get(...values);
  }

  all(sql: string, ...values: SQLInputValue[]): Row[] {
    return this.#prepare(sql).all(...values);
  }

  /** Not cached: a cached statement that is still being iterated could not be used a second time. */
  iterate(sql: string, ...values: SQLInputValue[]): IterableIterator<Row> {
    return this.#db.prepare(sql).iterate(...values);
  }

  run(sql: string, ...values: SQLInputValue[]): void {
    this.#prepare(sql).run(...values);
  }

  nextSeq(): number {
    return Number(this.get(`UPDATE counters SET value = value + 1 WHERE name = 'seq' RETURNING value`)?.value);
  }

  /**
   * Runs `work` alone and whole: it throws and nothing of it is kept, or it is on the disk when this resolves.
   * @param mayBeLost a power cut may undo it: the disk is not waited for
   */
  commit<T>(work: () => T, { mayBeLost = false } = {}): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push({ attempt: () => this.#attempt(work, resolve, reject), reject, mayBeLost });
      if (this.#waiting.length === 1) setImmediate(() => this.#flush());
    });
  }

  /** Returns what tells the writer, to be called when the shared commit is on the disk. */
  #attempt<T>(work: () => T, resolve: (value: T) => void, reject: (error: unknown) => void): () => void {
    this.#db.exec('SAVEPOINT one');
    try {
      const value = work();
      this.#db.exec('RELEASE one');
      return () => resolve(value);
    } catch (error) {
      this.#db.exec('ROLLBACK TO one; RELEASE one');
      return () => reject(error);
    }
  }

  #flush(): void {
    const batch = this.#waiting;
    this.#waiting = [];
    if (batch.length === 0) return;
    let tell: (() => void)[];
    const waits = batch.some(({ mayBeLost }) => !mayBeLost);
    try {
      if (!waits) this.#db.exec('PRAGMA synchronous = NORMAL');
      this.#db.exec('BEGIN IMMEDIATE');
      tell = batch.map(({ attempt }) => attempt());
      this.#db.exec('COMMIT');
    } catch (error) {
      // A full disk, say: nobody's write is kept, and everybody hears of it.
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
      for (const { reject } of batch) reject(error);
      return;
    } finally {
      if (!waits) this.#db.exec('PRAGMA synchronous = FULL');
    }
    for (const told of tell) told();
  }

  close(): void {
    this.#flush();
    this.#db.close();
  }
}

interface Waiting {
  readonly attempt: () => () => void;
  readonly reject: (error: unknown) => void;
  readonly mayBeLost: boolean;
}

export function toVersion(row: Row): ObjectVersion {
  return {
    bucket: String(row.bucket),
    key: String(row.key),
    seq: Number(row.seq),
    versionId: String(row.version_id),
    isDeleteMarker: row.is_marker === 1,
    modifiedAt: new Date(Number(row.modified)),
    etag: String(row.etag),
    size: Number(row.size),
    attributes: JSON.parse(String(row.attributes)) as ObjectAttributes,
    file: row.file === null ? undefined : String(row.file),
  };
}
