// The buckets of the object store: made, listed, versioned, and tied to the queues that hear of new objects.

import type { IndexDb, Row } from './index-db.ts';
import { type QueueNotification, testEvent } from './notifications.ts';
import { type NotificationQueues, type Outbox, queueNameOf } from './outbox.ts';
import { noSuchBucket, S3Error } from './s3-errors.ts';

/** '' is a bucket that never was versioned. */
export type Versioning = '' | 'Enabled' | 'Suspended';

export interface Bucket {
  readonly name: string;
  readonly createdAt: Date;
  readonly versioning: Versioning;
  readonly notifications: readonly QueueNotification[];
}

export class Buckets {
  #db: IndexDb;
  #outbox: Outbox;
  #queues: NotificationQueues;
  #region: string;
  #now: () => Date;

  constructor(db: IndexDb, outbox: Outbox, queues: NotificationQueues, region: string, now: () => Date) {
    this.#db = db;
    this.#outbox = outbox;
    this.#queues = queues;
    this.#region = region;
    this.#now = now;
  }

  async create(name: string): Promise<void> {
    checkBucketName(name);
    const created = this.#now().getTime();
    await this.#db.commit(() => {
      if (this.#find(name) !== undefined) {
        // In this one region S3 has always answered as if it had just made the bucket.
        if (this.#region === 'us-east-1') return;
        throw new S3Error('BucketAlreadyOwnedByYou', `You own the bucket ${name} already.`);
      }
      this.#db.run('INSERT INTO buckets VALUES (?, ?, ?, ?)', name, created, '', '[]');
    });
  }

  async delete(name: string): Promise<void> {
    await this.#db.commit(() => {
      this.get(name);
      if (this.#db.get('SELECT 1 FROM versions WHERE bucket = ? LIMIT 1', name) !== undefined) {
        throw new S3Error('BucketNotEmpty', `The bucket ${name} still holds objects or versions.`);
      }
      this.#db.run('DELETE FROM buckets WHERE name = ?', name);
    });
  }

  /** Throws NoSuchBucket. */
  get(name: string): Bucket {
    const bucket = this.#find(name);
    if (bucket === undefined) throw noSuchBucket(name);
    return bucket;
  }

  list(): Bucket[] {
    return this.#db.all('SELECT * FROM buckets ORDER BY name').map(toBucket);
  }

  async setVersioning(name: string, versioning: 'Enabled' | 'Suspended'): Promise<void> {
    await this.#db.commit(() => {
      this.get(name);
      this.#db.run('UPDATE buckets SET versioning = ? WHERE name = ?', versioning, name);
    });
  }

  /** Takes the place of all earlier notifications of the bucket; each queue is sent an s3:TestEvent. */
  async setNotifications(name: string, notifications: readonly QueueNotification[]): Promise<void> {
    const queueArns = new Set(notifications.map((item) => item.queueArn));
    for (const queueArn of queueArns) {
      if (!this.#queues.hasQueue(queueNameOf(queueArn))) {
        throw new S3Error(
          'InvalidArgument',
          `Unable to validate the following destination configurations: ${queueArn} does not exist.`,
        );
      }
    }
    await this.#db.commit(() => {
      this.get(name);
      this.#db.run('UPDATE buckets SET notifications = ? WHERE name = ?', JSON.stringify(notifications), name);
      for (const queueArn of queueArns) this.#outbox.add(queueArn, testEvent(name, this.#now()));
    });
    this.#outbox.deliver();
  }

  #find(name: string): Bucket | undefined {
    const row = this.#db.get('SELECT * FROM buckets WHERE name = ?', name);
    return row && toBucket(row);
  }
}

function toBucket(row: Row): Bucket {
  return {
    name: String(row.name),
    createdAt: new Date(Number(row.created)),
    versioning: row.versioning as Versioning,
    notifications: JSON.parse(String(row.notifications)) as QueueNotification[],
  };
}

function checkBucketName(name: string): void {
  const isName = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name);
  if (!isName || name.includes('..') || /^\d+\.\d+\.\d+\.\d+$/.test(name)) {
    throw new S3Error('InvalidBucketName', `The bucket name ${name} is not valid.`);
  }
}
