// Segments that were read lately, as open files: those least used are closed first, but none that somebody holds.
import type { Segment as SegmentRow, Words } from '../store/ports.ts';
import { Segment } from './segment.ts';

/** Of the 512 MB that a function may write to disk. */
const MAX_BYTES = 350 * 1024 * 1024;

interface Opened {
  readonly segment: Segment;
  readonly bytes: number;
  holders: number;
}

export class SegmentCache {
  readonly #open = new Map<string, Opened>();
  readonly #maxBytes: number;
  #bytes = 0;

  constructor(maxBytes = MAX_BYTES) {
    this.#maxBytes = maxBytes;
  }

  /** Undefined where the segment has been written anew since its row was read. */
  async segment(row: SegmentRow, words: Words): Promise<Segment | undefined> {
    return (await this.#opened(row, words, 0))?.segment;
  }

  /** As `segment`; it stays open until it is released. */
  async hold(row: SegmentRow, words: Words): Promise<Segment | undefined> {
    return (await this.#opened(row, words, 1))?.segment;
  }

  release({ path }: Pick<SegmentRow, 'path'>): void {
    const held = this.#open.get(path);
    if (held) held.holders--;
    this.#closeOldest();
  }

  async #opened({ path, bytes }: SegmentRow, words: Words, holders: 0 | 1): Promise<Opened | undefined> {
    const read = this.#open.has(path) ? undefined : await words.read(path);
    // Another question may have opened it in the meantime.
    const known = this.#open.get(path);
    if (!known && !read) return undefined;
    const opened = known ?? { segment: new Segment(read), bytes, holders: 0 };
    opened.holders += holders;
    this.#open.delete(path);
    this.#open.set(path, opened);
    if (!known) this.#bytes += bytes;
    this.#closeOldest(path);
    return opened;
  }

  #closeOldest(wanted?: string): void {
    for (const [path, { segment, bytes, holders }] of this.#open) {
      if (this.#bytes <= this.#maxBytes || this.#open.size === 1) return;
      if (holders > 0 || path === wanted) continue;
      segment.close();
      this.#open.delete(path);
      this.#bytes -= bytes;
    }
  }

  close(): void {
    for (const { segment } of this.#open.values()) segment.close();
    this.#open.clear();
    this.#bytes = 0;
  }
}
