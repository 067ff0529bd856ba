// What has been put, in a file that the reading process follows: a drop stands in it before it is put, so that
// whatever is shown was in it before.
import { appendFileSync, closeSync, openSync, readSync } from 'node:fs';
import type { PutDrop } from '../../../bin/connection.ts';
import type { Instants } from './render.ts';

export type PutLine =
  | { readonly drop: number; readonly instants: Instants }
  /** It is in the bucket. */
  | { readonly drop: number; readonly put: PutDrop };

export const appendPut = (path: string, line: PutLine): void => appendFileSync(path, `${JSON.stringify(line)}\n`);

/** Follows a file of JSON lines that another process appends to, and may cut where its last line is torn. */
export class Tail<T> {
  readonly #path: string;
  #read = 0;

  constructor(path: string) {
    this.#path = path;
  }

  /** The whole lines since the last call. */
  lines(): T[] {
    const text = this.#rest();
    const end = text.lastIndexOf('\n') + 1;
    this.#read += Buffer.byteLength(text.slice(0, end));
    return text
      .slice(0, end)
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as T);
  }

  #rest(): string {
    let file: number;
    try {
      file = openSync(this.#path, 'r');
    } catch {
      return '';
    }
    try {
      const chunks: Buffer[] = [];
      for (let at = this.#read; ; ) {
        const chunk = Buffer.alloc(64 * 1024);
        const length = readSync(file, chunk, 0, chunk.length, at);
        if (length === 0) return Buffer.concat(chunks).toString('utf8');
        chunks.push(chunk.subarray(0, length));
        at += length;
      }
    } finally {
      closeSync(file);
    }
  }
}
