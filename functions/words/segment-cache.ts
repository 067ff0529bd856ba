// Segments that were read lately, as open files: those least used are closed first.
import type { Segment as SegmentRow, Words } from '../store/ports.ts';
import { Segment } from './segment.ts';

/** Of the 512 MB that a function may write to disk. */
const MAX_BYTES = 350 * 1024 * 1024;

export class SegmentCache {
  readonly #open = new Map<string, { readonly segment: Segment; readonly bytes: number }>();
  #bytes = 0;

  /** Undefined where the segment has been written anew since its row was read. */
  async segment({ path, bytes }: SegmentRow, words: Words): Promise<Segment | undefined> {
    const known = this.#open.get(path);
    if (known) {
      this.#open.delete(path);
      this.#open.set(path, known);
      return known.segment;
    }
    const read = await words.read(path);
    if (!read) return undefined;
    // Another question may have opened it in the meantime.
    const opened = this.#open.get(path)?.segment;
    if (opened) return opened;
    const segment = new Segment(read);
    this.#open.set(path, { segment, bytes });
    this.#bytes += bytes;
    this.#closeOldest();
    return segment;
  }

  #closeOldest(): void {
    for (const [path, { segment, bytes }] of this.#open) {
      if (this.#bytes <= MAX_BYTES || this.#open.size === 1) return;
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
