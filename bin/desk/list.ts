// Lists of the desk: what QUERY lists, and of that what is urgent enough.
import type { ArticleSummary } from '../../functions/query/response.ts';
import type { Connection } from '../connection.ts';
import { DeskError, named } from './ask.ts';

export const LIST_PARAMS = ['text', 'order', 'tag', 'wire', 'urgency', 'since', 'limit', 'cursor'] as const;

export interface ListAsk {
  readonly limit: number;
  readonly cursor?: string | undefined;
  /** The least urgent that is listed: 1 is the most. */
  readonly urgency?: number | undefined;
  readonly filters: Readonly<Record<string, string>>;
}

const MAX_ROWS = 300;
const PAGE = 100;
// QUERY does not filter by urgency: what is asked of it for one list has an end.
const MAX_PAGES = 8;

/** @throws DeskError that names the parameter */
export function listAsk(params: URLSearchParams): ListAsk {
  const { limit, cursor, urgency, ...filters } = named(params, LIST_PARAMS);
  return {
    limit: limit === undefined ? 50 : wholeNumber('limit', limit, MAX_ROWS),
    cursor,
    urgency: urgency === undefined ? undefined : wholeNumber('urgency', urgency, 9),
    filters: filters as Record<string, string>,
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
    articles.push(...body.articles.filter(({ urgency }) => !ask.urgency || (urgency ?? 9) <= ask.urgency));
    cursor = body.cursor;
    if (cursor === undefined) break;
  }
  return { articles, ...(cursor === undefined ? {} : { cursor }) };
}
