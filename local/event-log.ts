// The durable log that stands in for an event bus: one JSON line an event, on the disk before anyone is answered.

import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';

export interface LoggedEvent {
  readonly eventId: string;
  readonly busName: string;
  readonly source: string;
  readonly detailType: string;
  /** ISO 8601, UTC. */
  readonly time: string;
  readonly detail: unknown;
  readonly resources?: readonly string[];
}

const TAIL_BYTES = 64 * 1024;

export class EventLog {
  readonly path: string;
  #file: FileHandle;
  #size: number;
  #waiting: { lines: string; resolve: () => void; reject: (error: unknown) => void }[] = [];
  #writing: Promise<void> | undefined;

  private constructor(path: string, file: FileHandle, size: number) {
    this.path = path;
    this.#file = file;
    this.#size = size;
  }

  /** Opens or makes the log; a last line that a crash tore is cut off. */
  static async open(path: string): Promise<EventLog> {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(path, 'a+');
    const { size } = await file.stat();
    const whole = await wholeSize(file, size);
    if (whole !== size) await file.truncate(whole);
    await file.sync();
    const folder = await open(dirname(path), 'r');
    await folder.sync();
    await folder.close();
    return new EventLog(path, file, whole);
  }

  /** Resolves when all of `events` are on the disk. Appends that wait together share one fsync. */
  append(events: readonly LoggedEvent[]): Promise<void> {
    const lines = events.map((event) => `${JSON.stringify(event)}\n`).join('');
    return new Promise((resolve, reject) => {
      this.#waiting.push({ lines, resolve, reject });
      this.#writing ??= this.#write().finally(() => {
        this.#writing = undefined;
      });
    });
  }

  async #write(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      const data = Buffer.from(batch.map(({ lines }) => lines).join(''));
      try {
        await this.#file.appendFile(data);
        await this.#file.datasync();
        this.#size += data.length;
        for (const { resolve } of batch) resolve();
      } catch (error) {
        // A full disk may have taken a part: what was not acknowledged is not left in the log.
        await this.#file.truncate(this.#size).catch(() => undefined);
        for (const { reject } of batch) reject(error);
      }
    }
  }

  /** All events that were acknowledged before this call, oldest first. */
  async *read(): AsyncGenerator<LoggedEvent, void> {
    if (this.#size === 0) return;
    const input = createReadStream(this.path, { end: this.#size - 1 });
    try {
      for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
        yield JSON.parse(line) as LoggedEvent;
      }
    } finally {
      input.destroy();
    }
  }

  async close(): Promise<void> {
    await this.#writing;
    await this.#file.close();
  }
}

/** The size up to the end of the last line that is whole and JSON; after a power cut a tail may be zeros. */
async function wholeSize(file: FileHandle, size: number): Promise<number> {
  let end = size;
  while (end > 0) {
    const line = await lastLine(file, end);
    if (line.text.endsWith('\n') && isJson(line.text)) return end;
    end = line.start;
  }
  return 0;
}

async function lastLine(file: FileHandle, end: number): Promise<{ start: number; text: string }> {
  let tail: Buffer = Buffer.alloc(0);
  for (let start = end; start > 0; ) {
    const length = Math.min(TAIL_BYTES, start);
    start -= length;
    const part = Buffer.alloc(length);
    await file.read(part, 0, length, start);
    tail = Buffer.concat([part, tail]);
    // The last byte may be the line's own line feed.
    const lineFeed = tail.length < 2 ? -1 : tail.lastIndexOf(0x0a, tail.length - 2);
    if (lineFeed >= 0) return { start: start + lineFeed + 1, text: tail.toString('utf8', lineFeed + 1) };
  }
  return { start: 0, text: tail.toString('utf8') };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
