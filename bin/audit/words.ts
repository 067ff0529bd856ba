// That an article is found by the words of its visible version, and by none where nothing of it may be shown.
import type { Head } from '../../functions/article/head.ts';
import { DRILL_WIRE } from '../../functions/names.ts';
import { wordsDueKey } from '../../functions/store/keys.ts';
import type { WordsDay } from '../../functions/store/ports.ts';
import { storedWords } from '../../functions/store/words.ts';
import { BadSegment, type Segment } from '../../functions/words/segment.ts';
import { SegmentCache } from '../../functions/words/segment-cache.ts';
import { isWithin, spansOf } from '../../functions/words/words-day.ts';
import type { Resources } from '../connection.ts';
import { type Gap, rowName } from './gap.ts';
import type { AuditReader } from './reader.ts';

export class WordsAudit {
  readonly #reader: AuditReader;
  readonly #words: ReturnType<typeof storedWords>;
  readonly #cache = new SegmentCache();
  readonly #days = new Map<string, WordsDay | undefined>();

  constructor(reader: AuditReader, { dynamo, s3, names }: Resources) {
    this.#reader = reader;
    this.#words = storedWords(dynamo, names.table, s3, names.archiveBucket);
  }

  async gaps({ id, listedAt, killed, visible }: Head): Promise<readonly Gap[]> {
    if (listedAt === undefined || visible?.wire === DRILL_WIRE) return [];
    const day = listedAt.slice(0, 10);
    const wanted = killed ? undefined : visible?.document;
    if ((await this.#found(day, listedAt, id)) === wanted) return [];
    const due = wordsDueKey(listedAt, id);
    const ofShape1 = wordsDueKey(day, id);
    // The next sweep comes to it; and what was written while this looked is in a newer segment.
    if ((await this.#reader.rows([due, ofShape1])).size > 0) return [];
    this.#days.delete(day);
    if ((await this.#found(day, listedAt, id)) === wanted) return [];
    return [
      {
        kind: 'words-behind',
        where: rowName(due),
        articleId: id,
        message: wanted
          ? 'it is not found by the words of its visible version'
          : 'words of a version that may not be shown are kept; a query does not show it',
        mend: { how: 'words', articleId: id },
      },
    ];
  }

  close(): void {
    this.#cache.close();
  }

  /** The document by whose words the article is found. */
  async #found(day: string, listedAt: string, id: string): Promise<string | undefined> {
    return (await this.#segment(day, listedAt))?.documentOf(id);
  }

  /** What is damaged is as good as nothing: all that it should hold is then behind. */
  async #segment(day: string, listedAt: string): Promise<Segment | undefined> {
    if (!this.#days.has(day)) this.#days.set(day, await this.#words.day(day));
    const row = spansOf(day, this.#days.get(day)).find((span) => isWithin(listedAt, span))?.segment;
    try {
      return row && (await this.#cache.segment(row, this.#words));
    } catch (error) {
      if (error instanceof BadSegment) return undefined;
      throw error;
    }
  }
}
