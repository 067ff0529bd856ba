// A segment: the words of articles of one day in an SQLite file with an FTS5 index that keeps no text. SQLite is part of
// Node, so it costs a bundle nothing; decision 0026 has the measurements.
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { FIELDS, type Field, type Searchable } from './searchable.ts';
import type { Range } from './words-day.ts';

/** One article's entry. */
export interface Entry {
  readonly id: string;
  /** Path of the document whose words these are: where another is visible, the entry is stale. */
  readonly document: string;
  readonly listedAt: string;
}

export interface FoundEntry extends Entry {
  /** The lower the better. */
  readonly rank: number;
}

/** Where a list goes on: behind this article. */
export type After = Pick<FoundEntry, 'listedAt' | 'id'>;

/** How much a word counts by the field in which it stands, in their order. */
const WEIGHTS: Readonly<Record<Field, number>> = {
  headline: 8,
  slugline: 6,
  name: 4,
  body: 1,
  facets: 0,
};

const SCHEMA = `
  CREATE TABLE entries (at INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, document TEXT NOT NULL, listedAt TEXT NOT NULL);
  CREATE INDEX byListing ON entries (listedAt, id);
  CREATE VIRTUAL TABLE words USING fts5(
    ${FIELDS.join(', ')}, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2"
  );`;

const FIND = `
  SELECT id, document, listedAt, bm25(words, ${FIELDS.map((field) => WEIGHTS[field]).join(', ')}) AS rank
  FROM words JOIN entries ON entries.at = words.rowid WHERE words MATCH ? AND listedAt >= ? AND listedAt < ?`;

const AMONG = `
  SELECT id, document FROM words JOIN entries ON entries.at = words.rowid
  WHERE words MATCH ? AND id IN (SELECT value FROM json_each(?))`;

// The median, or what follows the first where more than half were listed at once.
const MIDDLE = `
  SELECT min(listedAt) AS middle FROM entries
  WHERE listedAt > (SELECT min(listedAt) FROM entries)
  AND listedAt >= (SELECT listedAt FROM entries ORDER BY listedAt LIMIT 1 OFFSET (SELECT count(*) / 2 FROM entries))`;

const IS_OUTSIDE = 'listedAt < ? OR listedAt >= ?';

/** What the file is damaged by, as SQLite says it. */
export class BadSegment extends Error {
  override readonly name = 'BadSegment';
}

export class Segment {
  readonly #folder: string;
  readonly #db: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  #hasEnded = false;

  /**
   * @param kept the bytes of a segment, or the path of its file; a new one where they are absent
   * @throws BadSegment
   */
  constructor(kept?: Uint8Array | string) {
    this.#folder = mkdtempSync(join(tmpdir(), 'words-'));
    const file = join(this.#folder, 'segment.sqlite');
    try {
      if (typeof kept === 'string') copyFileSync(kept, file);
      else if (kept) writeFileSync(file, kept);
      this.#db = new DatabaseSync(file);
      // Nobody else reads the file, and what is half written is thrown away with it.
      this.#db.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA secure_delete = ON');
      if (!kept) this.#db.exec(SCHEMA);
      this.count();
    } catch (error) {
      rmSync(this.#folder, { recursive: true, force: true });
      throw new BadSegment(String(error), { cause: error });
    }
  }

  /** How many articles it holds. */
  count(): number {
    return this.#run<{ count: number }>('SELECT count(*) AS count FROM entries')[0]!.count;
  }

  /** The instant of listing that parts the articles into halves; undefined where all were listed at once. */
  middle(): string | undefined {
    return this.#run<{ middle: string | null }>(MIDDLE)[0]?.middle ?? undefined;
  }

  /** Of an article's entry; undefined where it has none. */
  documentOf(id: string): string | undefined {
    return this.#run<{ document: string }>('SELECT document FROM entries WHERE id = ?', id)[0]?.document;
  }

  /** In one transaction, which is a hundred times faster than as many. */
  change(work: () => void): void {
    this.#db.exec('BEGIN');
    try {
      work();
      this.#db.exec('COMMIT');
    } catch (error) {
      this.#db.exec('ROLLBACK');
      throw error;
    }
  }

  /** In the place of what it holds of the article. */
  put({ id, document, listedAt }: Entry, text: Searchable): void {
    this.#delete(id);
    const { at } = this.#run<{ at: number }>(
      'INSERT INTO entries (id, document, listedAt) VALUES (?, ?, ?) RETURNING at',
      id,
      document,
      listedAt,
    )[0]!;
    const marks = FIELDS.map(() => '?').join(', ');
    this.#run(
      `INSERT INTO words (rowid, ${FIELDS.join(', ')}) VALUES (?, ${marks})`,
      at,
      ...FIELDS.map((field) => text[field]),
    );
  }

  /** What may not be shown any more must not stand in the file either, when it is kept next. */
  remove(id: string): void {
    if (this.#delete(id)) this.#hasEnded = true;
  }

  /** Another of the same content. */
  copy(): Segment {
    return new Segment(this.#db.location()!);
  }

  /** Removes what was not listed in this time. */
  keepOnly({ from, to }: Range): void {
    this.change(() => {
      this.#run(`DELETE FROM words WHERE rowid IN (SELECT at FROM entries WHERE ${IS_OUTSIDE})`, from, to);
      this.#run(`DELETE FROM entries WHERE ${IS_OUTSIDE}`, from, to);
    });
    this.#hasEnded = true;
  }

  /**
   * @param words in the language of FTS5
   * @param order by listing, newest first, or the best first
   */
  find(words: string, { from, to, limit, after, order = 'newest' }: FindOptions): FoundEntry[] {
    if (order === 'best') return this.#run<FoundEntry>(`${FIND} ORDER BY rank, id LIMIT ?`, words, from, to, limit);
    return this.#run<FoundEntry>(
      `${FIND} AND (listedAt, id) < (?, ?) ORDER BY listedAt DESC, id DESC LIMIT ?`,
      words,
      from,
      to,
      after?.listedAt ?? '~',
      after?.id ?? '',
      limit,
    );
  }

  /** Those of these articles that the words find. */
  among(words: string, ids: readonly string[]): Pick<Entry, 'id' | 'document'>[] {
    return this.#run(AMONG, words, JSON.stringify(ids));
  }

  /** The file, to be kept; the segment is closed by it. */
  bytes(): Uint8Array {
    // Deleted words stay in FTS5's own pages until these are merged.
    if (this.#hasEnded) this.#db.exec("INSERT INTO words (words) VALUES ('optimize'); VACUUM");
    const file = this.#db.location()!;
    this.#db.close();
    const bytes = readFileSync(file);
    rmSync(this.#folder, { recursive: true, force: true });
    return bytes;
  }

  close(): void {
    if (this.#db.isOpen) this.#db.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #delete(id: string): boolean {
    const [entry] = this.#run<{ at: number }>('DELETE FROM entries WHERE id = ? RETURNING at', id);
    if (entry) this.#run('DELETE FROM words WHERE rowid = ?', entry.at);
    return entry !== undefined;
  }

  #run<T>(sql: string, ...values: SQLInputValue[]): T[] {
    const statement = this.#statements.get(sql) ?? this.#db.prepare(sql);
    this.#statements.set(sql, statement);
    return statement.all(...values) as T[];
  }
}

/** Found is what was listed in this time. */
export interface FindOptions extends Range {
  readonly limit: number;
  readonly after?: After | undefined;
  readonly order?: 'newest' | 'best';
}
