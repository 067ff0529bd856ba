// Brings the segments of words to what may be shown now. It runs behind the changes, in the sweep: what a segment says
// is checked against the head before anybody sees it, so that one that lags can leak nothing and lack something only.
import type { Articles, Documents, Segment as SegmentRow, Words, WordsDue } from '../store/ports.ts';
import { type Searchable, searchableOf } from './searchable.ts';
import { Segment } from './segment.ts';

export interface IndexServices {
  readonly articles: Articles;
  readonly documents: Documents;
  readonly words: Words;
  readonly onError: (what: string, id: string, error: unknown) => void;
}

/** Articles read for one segment at once; what a round holds in memory. */
const MAX_ARTICLES = 500;
const MAX_ROUNDS = 40;
const READS_AT_ONCE = 20;

/**
 * @param isTimeUp asked between two segments: what is left waits for the next sweep
 * @returns how many articles were indexed
 */
export async function indexWords(services: IndexServices, isTimeUp: () => boolean = () => false): Promise<number> {
  let indexed = 0;
  for (let round = 0; round < MAX_ROUNDS && !isTimeUp(); round++) {
    const due = await services.words.due(MAX_ARTICLES);
    if (due.length === 0) return indexed;
    let done = 0;
    for (const [day, ofDay] of Map.groupBy(due, (one) => one.day)) {
      try {
        done += await indexDay(day, ofDay, services);
      } catch (error) {
        services.onError('indexing of words', day, error);
      }
    }
    indexed += done;
    // Another sweep is at it, or the store does not answer.
    if (done === 0) return indexed;
  }
  return indexed;
}

/**
 * Writes the segment of one day anew.
 * @returns how many of the articles are in it as they are now; 0 where another was faster
 */
export async function indexDay(
  day: string,
  due: readonly WordsDue[],
  services: Omit<IndexServices, 'onError'>,
): Promise<number> {
  const { words } = services;
  const before = await words.segment(day);
  const segment = new Segment(before && (await words.read(before.path)));
  try {
    const read = await readDue(due, services);
    putAll(segment, read);
    const articles = segment.count();
    const bytes = segment.bytes();
    const seq = (before?.seq ?? 0) + 1;
    const row: SegmentRow = { day, seq, path: `${day}/${seq}-${randomName()}.sqlite`, articles, bytes: bytes.length };
    await words.write(row.path, bytes);
    // What another sweep has written in between stays; what was written here is tidied away with the next.
    if ((await words.publish(row, before)) === 'moved') return 0;
    await words.tidy(row);
    const ids = new Set(read.map(({ id }) => id));
    await words.done(due.filter(({ id }) => ids.has(id)));
    return read.length;
  } finally {
    segment.close();
  }
}

/** Two sweeps at once write to different places. */
const randomName = (): string => crypto.randomUUID().slice(0, 8);

export interface Read {
  readonly id: string;
  /** Undefined where nothing of it may be shown. */
  readonly shown: { readonly document: string; readonly listedAt: string; readonly text: Searchable } | undefined;
}

export function putAll(segment: Segment, read: readonly Read[]): void {
  segment.change(() => {
    for (const { id, shown } of read) {
      if (shown) segment.put({ id, document: shown.document, listedAt: shown.listedAt }, shown.text);
      else segment.remove(id);
    }
  });
}

/** An article whose document is just being moved is left out, and stays due. */
export async function readDue(
  due: readonly WordsDue[],
  { articles, documents }: Pick<IndexServices, 'articles' | 'documents'>,
): Promise<Read[]> {
  const heads = await articles.heads(due.map(({ id }) => id));
  const read: Read[] = [];
  const queue = due.map(({ id }) => id);
  const next = async (): Promise<void> => {
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      const head = heads.get(id);
      if (!head?.visible || head.killed || head.listedAt === undefined) {
        read.push({ id, shown: undefined });
        continue;
      }
      const { document } = head.visible;
      const text = await documents.read(document);
      if (text === undefined) continue;
      const found = searchableOf(text);
      read.push({ id, shown: found && { document, listedAt: head.listedAt, text: found } });
    }
  };
  await Promise.all(Array.from({ length: READS_AT_ONCE }, next));
  return read;
}
