// A table of lines `key;…`, sorted by key, that is searched as it travels: nothing is built at a cold start.

/** Words that were asked for are remembered up to here, then forgotten together. */
const MAX_KNOWN = 8192;

export class SortedLines<T> {
  readonly #text: string;
  readonly #read: (lines: readonly string[]) => T;
  /** Null where a key has no lines. */
  readonly #known = new Map<string, T | null>();
  #lines: readonly string[] | undefined;

  /** `text`: lines parted by line feeds, in the order of their keys' code units; `read` is given those of one key. */
  constructor(text: string, read: (lines: readonly string[]) => T) {
    this.#text = text;
    this.#read = read;
  }

  /** What the lines of a key are read as; undefined where there are none. */
  get(key: string): T | undefined {
    const known = this.#known.get(key);
    if (known !== undefined) return known ?? undefined;
    const found = this.#find(key);
    const read = found.length === 0 ? null : this.#read(found);
    if (this.#known.size >= MAX_KNOWN) this.#known.clear();
    this.#known.set(key, read);
    return read ?? undefined;
  }

  #find(key: string): string[] {
    this.#lines ??= this.#text.split('\n');
    const lines = this.#lines;
    let low = 0;
    let high = lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (keyOfLine(lines[middle]!) < key) low = middle + 1;
      else high = middle;
    }
    const found: string[] = [];
    for (let at = low; at < lines.length && keyOfLine(lines[at]!) === key; at++) found.push(lines[at]!);
    return found;
  }
}

const keyOfLine = (line: string): string => line.slice(0, line.indexOf(';'));
