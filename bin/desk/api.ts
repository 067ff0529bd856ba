// What the desk's page may ask, and how it is asked of QUERY. QUERY says what may be shown; nothing is kept here.
import type { QueryBody, StatusResponse } from '../../functions/query/response.ts';
import type { QuarantineRow } from '../../functions/store/ports.ts';
import { quarantinedOf, retryDrop } from '../commands/quarantine.ts';
import type { Connection } from '../connection.ts';
import { type Answered, DeskError, named } from './ask.ts';
import { compare } from './compare.ts';
import { FEEDS, feedAsk, findRows, type ListAsk, listAsk } from './list.ts';
import { readPicture } from './picture.ts';

type Params = URLSearchParams;
type Route = (params: Params, body: unknown) => Promise<Answered>;

const JSON_TYPE = 'application/json; charset=utf-8';
const STATUS_AGE_MS = 3000;
const RETRY_SECONDS = 30;
const MAX_DECISIONS = 1000;

const json = (status: number, body: unknown): Answered => ({ status, type: JSON_TYPE, body: JSON.stringify(body) });

/** A list as a feed reader asks for it: `/feed.atom?tag=iso3166:FR`. @throws DeskError */
export async function deskFeed(connection: Connection, path: string, params: Params): Promise<Answered | undefined> {
  if (!isFeed(path)) return undefined;
  const { status, body } = await connection.answer(feedAsk(path, params));
  if (body.kind !== 'feed') return json(status, body);
  return { status, type: body.contentType, body: body.content };
}

const isFeed = (path: string): path is keyof typeof FEEDS => Object.hasOwn(FEEDS, path);

/** Answers `GET` and `POST` under /api/. @throws DeskError, UserError, and what the AWS clients throw */
export function deskApi(connection: Connection, source: string) {
  const status = cached(STATUS_AGE_MS, () => connection.query({ op: 'status' }, 'status'));
  const passed = async (request: object): Promise<Answered> => {
    const { status, body } = await connection.answer(request);
    return json(status, body);
  };
  const routes: Readonly<Record<string, Route>> = {
    'GET /api/find': async (params) => json(200, await listed(connection, listAsk(params))),
    'GET /api/show': (params) => passed({ op: 'show', ...named(params, ['article', 'version']) }),
    'GET /api/explain': async (params) => json(...(await explained(connection, params))),
    'GET /api/compare': async (params) =>
      json(200, await compare(connection, named(params, ['article', 'from', 'to']))),
    'GET /api/picture': async (params) => readPicture(connection, named(params, ['article', 'file'])),
    'GET /api/status': async (params) => {
      named(params, []);
      // Who may only ask QUERY is told the rest.
      const depth = connection.queueDepth().catch(() => undefined);
      const [answer, queue] = await Promise.all([status(), depth]);
      return json(200, { ...answer, queue, source });
    },
    'GET /api/quarantine': async (params) => {
      named(params, []);
      const drops = await waiting(connection, await status(0));
      return json(200, { kind: 'quarantine', drops });
    },
    'POST /api/quarantine/retry': async (_params, body) => {
      const row = await entryOf(connection, await status(0), body);
      return json(200, { kind: 'retried', ...(await retryDrop(connection, row, RETRY_SECONDS)) });
    },
  };
  return async (method: string, path: string, params: Params, body: unknown): Promise<Answered> => {
    const route = routes[`${method} ${path}`];
    if (!route) throw new DeskError(404, 'NOT_FOUND', `the desk does not know ${path}`);
    return route(params, body);
  };
}

async function listed(connection: Connection, ask: ListAsk): Promise<QueryBody> {
  return { kind: 'list', ...(await findRows(connection, ask)) };
}

/** All decisions, whatever their number. */
async function explained(connection: Connection, params: Params): Promise<[number, QueryBody]> {
  const { article } = named(params, ['article']);
  const request = { op: 'explain', article, limit: 100 };
  const first = await connection.answer(request);
  if (first.body.kind !== 'explain') return [first.status, first.body];
  const decisions = [...first.body.decisions];
  let { cursor } = first.body;
  while (cursor !== undefined && decisions.length < MAX_DECISIONS) {
    const page = await connection.query({ ...request, cursor }, 'explain');
    decisions.push(...page.decisions);
    cursor = page.cursor;
  }
  const { cursor: _first, ...body } = first.body;
  return [first.status, { ...body, decisions, ...(cursor === undefined ? {} : { cursor }) }];
}

// The wires are those of the pipeline that is asked, not those of this folder's wires.json.
async function waiting(connection: Connection, { wires }: StatusResponse): Promise<QuarantineRow[]> {
  const names = wires.filter(({ quarantined }) => quarantined.count > 0).map(({ wire }) => wire);
  const rows = (await Promise.all(names.map((wire) => quarantinedOf(connection, wire)))).flat();
  return rows.sort((a, b) => (a.at < b.at ? 1 : -1));
}

async function entryOf(connection: Connection, status: StatusResponse, body: unknown): Promise<QuarantineRow> {
  const { sha256 } = (typeof body === 'object' && body !== null ? body : {}) as { sha256?: unknown };
  if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256)) {
    throw new DeskError(400, 'BAD_QUERY', 'sha256: name an entry as the list shows it', 'sha256');
  }
  const row = (await waiting(connection, status)).find((one) => one.sha256 === sha256);
  if (!row) throw new DeskError(404, 'NOT_FOUND', 'it is no more in quarantine');
  return row;
}

/** Several readers, or one that asks again at once, cost one question; an age of 0 asks anew. */
function cached<T>(maxAgeMs: number, ask: () => Promise<T>): (maxAge?: number) => Promise<T> {
  let last: { readonly at: number; readonly value: Promise<T> } | undefined;
  return (maxAge = maxAgeMs) => {
    if (last && Date.now() - last.at < maxAge) return last.value;
    const value = ask();
    last = { at: Date.now(), value };
    value.catch(() => {
      last = undefined;
    });
    return value;
  };
}
