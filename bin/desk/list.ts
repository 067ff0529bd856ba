// Lists of the desk: what QUERY lists, page after page until there are as many as the desk shows.
import type { ArticleSummary } from '../../functions/query/response.ts';
import type { Connection } from '../connection.ts';
import { DeskError, named } from './ask.ts';

export const LIST_PARAMS = ['text', 'order', 'tag', 'wire', 'urgency', 'since', 'limit', 'cursor'] as const;

export interface ListAsk {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly filters: Readonly<Record<string, string | number>>;
}

const MAX_ROWS = 300;
const PAGE = 100;
// A list that is narrowed down comes in short pages: what is asked of QUERY for one has an end.
const MAX_PAGES = 8;

/** By the path under which a feed reader asks for them. */
export const FEEDS = { '/feed.json': 'json-feed', '/feed.atom': 'atom', '/feed.ndjson': 'ninjs' } as const;
const FEED_PARAMS = [
  'text',
  'tag',
  'subject',
  'wire',
  'urgency',
  'language',
  'since',
  'stories',
  'limit',
  'cursor',
] as const;
const MAX_IN_FEED = 100;

/** What QUERY is asked for a feed. @throws DeskError that names the parameter */
export function feedAsk(path: keyof typeof FEEDS, params: URLSearchParams): object {
  const { limit, urgency, stories, ...filters } = named(params, FEED_PARAMS);
  if (stories !== undefined && stories !== 'true') throw new DeskError(400, 'BAD_QUERY', 'stories: is true', 'stories');
  return {
    ...{ op: 'find', as: FEEDS[path], ...filters },
    ...(stories === undefined ? {} : { stories: true }),
    ...(urgency === undefined ? {} : { urgency: wholeNumber('urgency', urgency, 9) }),
    ...(limit === undefined ? {} : { limit: wholeNumber('limit', limit, MAX_IN_FEED) }),
  };
}

/** @throws DeskError that names the parameter */
export function listAsk(params: URLSearchParams): ListAsk {
  const { limit, cursor, urgency, ...filters } = named(params, LIST_PARAMS);
  return {
    limit: limit === undefined ? 50 : wholeNumber('limit', limit, MAX_ROWS),
    cursor,
    filters: { ...filters, ...(urgency === undefined ? {} : { urgency: wholeNumber('urgency', urgency, 9) }) },
  };
}

function wholeNumber(name: string, text: string, max: number): number {
  const value = Number(text);
  if (/^\d{1,4}$/.test(text) && value >= 1 && value <= max) return value;
  throw new DeskError(400, 'BAD_QUERY', `${name}: must be a whole number from 1 to ${max}`, name);
}

export interface Rows {
  readonly articles: readonly ArticleSummary[];
  readonly cursor?: string;
}

/** A page of the list; it may be short, and still have a cursor. @throws DeskError as QUERY refuses it */
export async function findRows(connection: Connection, ask: ListAsk): Promise<Rows> {
  const articles: ArticleSummary[] = [];
  let { cursor } = ask;
  for (let page = 0; page < MAX_PAGES && articles.length < ask.limit; page++) {
    const wanted = ask.limit - articles.length;
    const limit = Math.min(PAGE, wanted);
    const { status, body } = await connection.answer({ op: 'find', ...ask.filters, limit, cursor });
    if (body.kind === 'error') throw new DeskError(status, body.code, body.message, body.field);
    if (body.kind !== 'list') throw new DeskError(502, 'UNAVAILABLE', `QUERY answered with "${body.kind}"`);
    articles.push(...body.articles);
    cursor = body.cursor;
    if (cursor === undefined) break;
  }
  return { articles, ...(cursor === undefined ? {} : { cursor }) };
}
