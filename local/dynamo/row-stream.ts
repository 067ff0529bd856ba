// LevelDB rows in the old-style stream that dynalite's query and scan read from.

import { Stream } from 'node:stream';

const ROWS_AT_ONCE = 100;

export interface RowSource<Row> {
  nextv(size: number): Promise<Row[]>;
  close(): Promise<void>;
}

// dynalite listens twice, and would see each row twice, unless its stream is a Stream.
export class RowStream extends Stream {
  #stopped = false;

  constructor(source: RowSource<unknown>) {
    super();
    // dynalite adds its listeners in this tick, after it has the stream.
    queueMicrotask(() => void this.#pump(source));
  }

  /** Called once a page is full. */
  destroy(): void {
    this.#stopped = true;
  }

  // What a listener throws becomes an 'error', which dynalite turns into its answer; it must not end the process.
  async #pump(source: RowSource<unknown>): Promise<void> {
    try {
      while (!this.#stopped) {
        const rows = await source.nextv(ROWS_AT_ONCE);
        if (rows.length === 0) break;
        for (const row of rows) if (!this.#stopped) this.emit('data', row);
      }
      if (!this.#stopped) this.emit('end');
    } catch (error) {
      this.emit('error', error);
    } finally {
      // The answer is given; whatever this says, nobody waits for it.
      await source.close().catch(() => {});
    }
  }
}

/** Rows that are in memory already. */
export function rowsOf(rows: readonly unknown[]): RowSource<unknown> {
  const left = [...rows];
  return { nextv: async (size) => left.splice(0, size), close: async () => {} };
}
