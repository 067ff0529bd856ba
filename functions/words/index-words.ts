// Brings the segments of words to what may be shown now. It runs behind the changes, in the sweep: what a segment says
// is checked against the head before anybody sees it, so that one that lags can leak nothing and lack something only.
import type { Articles, Documents, Segment as SegmentRow, Words, WordsDay, WordsDue } from '../store/ports.ts';
import { type Read, rewritten, SEGMENT_ARTICLES } from './rewritten.ts';
import { searchableOf } from './searchable.ts';
import { BadSegment, Segment } from './segment.ts';
import { isWithin, spansOf } from './words-day.ts';

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
 * @param isTimeUp asked before each day: what is left waits for the next sweep
 * @returns how many articles were indexed
 */
export async function indexWords(
  services: IndexServices,
  isTimeUp: () => boolean = () => false,
  segmentArticles = SEGMENT_ARTICLES,
): Promise<number> {
  let indexed = 0;
  let from: 'first' | 'last' = 'first';
  for (let round = 0; round < MAX_ROUNDS && !isTimeUp(); round++) {
    const due = await services.words.due(MAX_ARTICLES, from);
    if (due.length === 0) return indexed;
    let done = 0;
    for (const [day, ofDay] of Map.groupBy(due, (one) => one.listedAt.slice(0, 10))) {
      if (isTimeUp()) break;
      try {
        done += await indexDay(day, ofDay, services, segmentArticles);
      } catch (error) {
        services.onError('indexing of words', day, error);
      }
    }
    indexed += done;
    // Another sweep is at it, the store does not answer, or what was listed first cannot be indexed.
    if (done === 0 && from === 'last') return indexed;
    if (done === 0) from = 'last';
  }
  return indexed;
}

/**
 * Writes those segments of a day anew in which something has changed.
 * @returns how many of the articles are in them as they are now; 0 where another was faster
 * @throws Unavailable
 */
export async function indexDay(
  day: string,
  due: readonly WordsDue[],
  services: IndexServices,
  segmentArticles = SEGMENT_ARTICLES,
): Promise<number> {
  const { words } = services;
  const before = await words.day(day);
  const read = await readDue(due, services);
  const now = await write(day, before, read, services, segmentArticles);
  // What another sweep has written in between stays. What was written here is tidied away with the next: it may have been
  // published, and the answer lost.
  if ((await words.publish(now, before)) === 'moved') return 0;
  await words.tidy(now);
  const ids = new Set(read.map(({ id }) => id));
  await words.done(due.filter(({ id }) => ids.has(id)));
  return read.length;
}

/** Where the day's words are then; they are there already. */
async function write(
  day: string,
  before: WordsDay | undefined,
  read: readonly Read[],
  services: Pick<IndexServices, 'words' | 'onError'>,
  segmentArticles: number,
): Promise<WordsDay> {
  const { words } = services;
  const seq = (before?.seq ?? 0) + 1;
  const segments: SegmentRow[] = [];
  const paths: string[] = [];
  try {
    for (const span of spansOf(day, before)) {
      const changed = read.filter(({ listedAt }) => isWithin(listedAt, span));
      if (span.segment && changed.length === 0) {
        segments.push(span.segment);
        continue;
      }
      const kept = span.segment && (await readSound(span.segment.path, services));
      for (const { from, articles, bytes } of rewritten(kept, span, changed, segmentArticles)) {
        const path = `${day}/${seq}-${randomName()}.sqlite`;
        paths.push(path);
        await words.write(path, bytes);
        segments.push({ from, path, articles, bytes: bytes.length });
      }
    }
    return { day, seq, segments };
  } catch (error) {
    // Each sweep that fails here would leave some, with the words of stories, until one succeeds.
    await words.remove(paths).catch(() => undefined);
    throw error;
  }
}

/** Undefined where it is damaged. */
async function readSound(
  path: string,
  { words, onError }: Pick<IndexServices, 'words' | 'onError'>,
): Promise<Uint8Array | undefined> {
  const kept = await words.read(path);
  try {
    if (kept) new Segment(kept).close();
    return kept;
  } catch (error) {
    if (!(error instanceof BadSegment)) throw error;
    onError('a segment of words is damaged and begun anew; audit with --repair for what it lacks', path, error);
    return undefined;
  }
}

/** Two sweeps at once write to different places. */
const randomName = (): string => crypto.randomUUID().slice(0, 8);

/** An article whose document is just being moved is left out, and stays due. */
export async function readDue(
  due: readonly WordsDue[],
  { articles, documents }: Pick<IndexServices, 'articles' | 'documents'>,
): Promise<Read[]> {
  const heads = await articles.heads(due.map(({ id }) => id));
  const read: Read[] = [];
  const queue = [...due];
  const next = async (): Promise<void> => {
    for (let one = queue.pop(); one; one = queue.pop()) {
      const { id } = one;
      const head = heads.get(id);
      const listedAt = head?.listedAt ?? one.listedAt;
      if (!head?.visible || head.killed) {
        read.push({ id, listedAt, shown: undefined });
        continue;
      }
      const { document } = head.visible;
      const text = await documents.read(document);
      if (text === undefined) continue;
      const found = searchableOf(text);
      read.push({ id, listedAt, shown: found && { document, text: found } });
    }
  };
  await Promise.all(Array.from({ length: READS_AT_ONCE }, next));
  return read;
}
