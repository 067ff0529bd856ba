// `slugline find`: the newest articles, by words, tags, wire, story, urgency, language or time, and all of it together.
import type { ArticleSummary } from '../../functions/query/response.ts';
import type { Connection } from '../connection.ts';
import { print, printable, say, shortTime, UserError } from '../output.ts';

export interface FindOptions {
  readonly text?: string;
  readonly best?: boolean;
  readonly tag?: readonly string[];
  readonly subject?: readonly string[];
  readonly wire?: string;
  readonly story?: string;
  readonly urgency?: number;
  readonly language?: string;
  readonly since?: string;
  readonly until?: string;
  readonly stories?: boolean;
  readonly limit: number;
  readonly cursor?: string;
  readonly json?: boolean;
  /** Written out with the stories themselves. */
  readonly as?: 'json-feed' | 'atom' | 'ninjs';
}

export async function find(connection: Connection, options: FindOptions): Promise<void> {
  const { json, limit, since, until, best, ...filters } = options;
  if (best && filters.text === undefined) throw new UserError('--best: what is the best is told by words; add --text');
  // Once: a span counts back from now, and a list must not change its end while it is read.
  const range = {
    ...(since === undefined ? {} : { since: timeOf('--since', since) }),
    ...(until === undefined ? {} : { until: timeOf('--until', until) }),
  };
  let { cursor } = options;
  let shown = 0;
  const request = { op: 'find', ...filters, ...range, ...(best ? { order: 'best' } : {}) };
  if (filters.as !== undefined) return writeOut(connection, { ...request, as: filters.as }, limit, cursor);
  do {
    const page = await connection.query({ ...request, limit: Math.min(100, limit - shown), cursor }, 'list');
    for (const article of page.articles) print(json ? JSON.stringify(article) : lineOf(article));
    shown += page.articles.length;
    cursor = page.cursor;
  } while (cursor !== undefined && shown < limit);
  if (json) {
    if (cursor !== undefined) say(`more: --cursor ${cursor}`);
  } else if (shown === 0) {
    say('no articles');
  } else if (cursor !== undefined) {
    say(`more: slugline find … --cursor ${cursor}`);
  }
}

/** A feed is one document, so it is one page; lines go on. */
async function writeOut(
  connection: Connection,
  request: { readonly as: NonNullable<FindOptions['as']> },
  limit: number,
  from: string | undefined,
): Promise<void> {
  const isFeed = request.as !== 'ninjs';
  if (isFeed && limit > MAX_IN_FEED) throw new UserError(`--limit ${limit}: a feed holds at most ${MAX_IN_FEED}`);
  let cursor = from;
  let shown = 0;
  do {
    const page = await connection.query({ ...request, limit: Math.min(MAX_IN_FEED, limit - shown), cursor }, 'feed');
    process.stdout.write(isFeed && !page.content.endsWith('\n') ? `${page.content}\n` : page.content);
    shown += page.articles;
    cursor = page.cursor;
  } while (!isFeed && cursor !== undefined && shown < limit);
  if (cursor !== undefined) say(`more: --cursor ${cursor}`);
}

export function lineOf({ id, versionCreated, wire, urgency, headline, copyOf }: ArticleSummary): string {
  const copy = copyOf === undefined ? '' : `  (copy of ${copyOf})`;
  return printable(
    `${shortTime(versionCreated)}  ${urgency ?? '-'}  ${wire.padEnd(8)}  ${headline || '(no headline)'}  [${id}]${copy}`,
  );
}

const MAX_IN_FEED = 100;

const UNITS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

/** `6h`, `2d`, `30m` ago, or an instant. @throws UserError that names the option */
export function timeOf(option: string, text: string, now = Date.now()): string {
  const span = /^(\d{1,6})([mhd])$/.exec(text);
  if (span) return new Date(now - Number(span[1]) * UNITS[span[2]!]!).toISOString();
  const time = Date.parse(text);
  if (Number.isNaN(time))
    throw new UserError(`${option} ${text}: write 30m, 6h, 2d or an instant such as 2026-11-24T10:00Z`);
  return new Date(time).toISOString();
}
