// Notifications owed to queues. A row is written in the same commit as the object that it tells of, and removed
// once its queue has the message; so a crash can repeat a notification, as S3 may, but never lose one.

import type { IndexDb } from './index-db.ts';

/** The queues that notifications go to; `sqs.ts` has them. */
export interface NotificationQueues {
  hasQueue(queueName: string): boolean;
  sendMessage(queueName: string, body: string): void | Promise<void>;
}

const PAGE = 100;
const RETRY_MS = 2000;

export class Outbox {
  #db: IndexDb;
  #queues: NotificationQueues;
  #warn: (message: string) => void;
  #running: Promise<void> | undefined;
  #again = false;
  #closed = false;
  #retry: NodeJS.Timeout | undefined;

  constructor(db: IndexDb, queues: NotificationQueues, warn: (message: string) => void) {
    this.#db = db;
    this.#queues = queues;
    this.#warn = warn;
  }

  /** Call within a commit. */
  add(queueArn: string, body: string): void {
    this.#db.run('INSERT INTO outbox (queue_arn, body) VALUES (?, ?)', queueArn, body);
  }

  get size(): number {
    return Number(this.#db.get('SELECT count(*) AS size FROM outbox')?.size);
  }

  /** Sends what is owed, in the background. */
  deliver(): void {
    if (this.#closed) return;
    if (this.#running !== undefined) {
      this.#again = true;
      return;
    }
    this.#running = this.#pass()
      .catch((error: unknown) => {
        this.#warn(`Notifications could not be read from the outbox: ${String(error)}`);
        this.#retryLater();
      })
      .finally(() => {
        this.#running = undefined;
        const again = this.#again;
        this.#again = false;
        if (again) this.deliver();
      });
  }

  async #pass(): Promise<void> {
    let after = 0;
    while (!this.#closed) {
      const rows = this.#db.all('SELECT * FROM outbox WHERE id > ? ORDER BY id LIMIT ?', after, PAGE);
      if (rows.length === 0) return;
      const sent: number[] = [];
      for (const row of rows) {
        after = Number(row.id);
        // One queue that is gone must not keep the others waiting.
        if (await this.#send(String(row.queue_arn), String(row.body))) sent.push(after);
      }
      const forget = (): void => {
        for (const id of sent) this.#db.run('DELETE FROM outbox WHERE id = ?', id);
      };
      // At worst they are sent again.
      await this.#db.commit(forget, { mayBeLost: true });
    }
  }

  async #send(queueArn: string, body: string): Promise<boolean> {
    try {
      await this.#queues.sendMessage(queueNameOf(queueArn), body);
      return true;
    } catch (error) {
      this.#warn(`A notification for ${queueArn} waits, because its queue refused it: ${String(error)}`);
      this.#retryLater();
      return false;
    }
  }

  #retryLater(): void {
    if (this.#closed || this.#retry !== undefined) return;
    this.#retry = setTimeout(() => {
      this.#retry = undefined;
      this.deliver();
    }, RETRY_MS);
    this.#retry.unref();
  }

  /** What is still owed stays in the index, for the next start. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#retry);
    await this.#running;
  }
}

export function queueNameOf(queueArn: string): string {
  return queueArn.slice(queueArn.lastIndexOf(':') + 1);
}
