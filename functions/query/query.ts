// QUERY: reads what may be shown, and how it came to be that; nothing else.

import { later } from '../later.ts';
import type { Articles, ItemOutcome, Ledger, LedgerRow, Pictures, Words } from '../store/ports.ts';
import type { SegmentCache } from '../words/segment-cache.ts';
import { contentOf } from './content.ts';
import { fromCursor, toCursor } from './cursor.ts';
import { explain } from './explain.ts';
import { find } from './find.ts';
import { findStory } from './find-story.ts';
import { parseRequest, type RequestOf } from './request.ts';
import { type FindResponse, type QueryBody, type QueryResponse, RESPONSE_SCHEMA_VERSION } from './response.ts';
import { show } from './show.ts';
import { showPictures } from './show-pictures.ts';
import { type StatusServices, status } from './status.ts';
import { summaryOf } from './summary.ts';

export interface QueryServices extends StatusServices {
  readonly words: Words;
  readonly segments: SegmentCache;
  readonly pictures: Pictures;
}

// Loaded when somebody first asks for a feed, or searches: no other question pays for them.
const feedsOut = later(() => import('./feeds-out.ts'));
const search = later(() => import('./find-words.ts'));

/** @throws BadQuery, Unavailable */
export async function query(event: unknown, services: QueryServices): Promise<QueryResponse> {
  const request = parseRequest(event);
  switch (request.op) {
    case 'find': {
      const page = await findAny(request, services);
      const { as } = request;
      if (as === undefined) return answer(200, page);
      const { feedOf } = await feedsOut();
      return answer(200, await feedOf(page, { ...request, as }, services));
    }
    case 'show': {
      const shown = await (request.pictures ? showPictures : show)(request, services);
      if (!shown) {
        const what = request.version === undefined ? '' : ` with version ${request.version}`;
        return answer(404, notFound(`no article ${request.article}${what} can be shown`));
      }
      if (shown.kind !== 'article') return answer(410, shown);
      return answer(200, request.as === undefined ? shown : contentOf(shown, request.as));
    }
    case 'explain': {
      const explained = await explain(request, services);
      return explained ? answer(200, explained) : answer(404, notFound(`there is no article ${request.article}`));
    }
    case 'status':
      return answer(200, await status(services));
    case 'quarantine':
      return answer(200, await quarantined(request, services.ledger));
    case 'drop': {
      const { wire, receivedAt, ...drop } = request;
      const { bucket, key, versionId } = drop;
      const found = await services.ledger.find(wire, { bucket, key, versionId }, receivedAt);
      const row = found && (await withoutHidden(found, services.articles));
      return answer(200, { kind: 'drop', state: row ? 'done' : 'pending', ...(row ? { row } : {}) });
    }
  }
}

/** @throws BadQuery, Unavailable */
export async function findAny(
  request: RequestOf<'find'>,
  services: Pick<QueryServices, 'articles' | 'documents' | 'words' | 'segments' | 'config' | 'now'>,
): Promise<FindResponse> {
  const { text, story } = request;
  if (story !== undefined) return findStory({ ...request, story }, services);
  if (text === undefined) return find(request, services);
  const { findWords } = await search();
  return findWords({ ...request, text }, services);
}

const answer = (status: number, body: QueryBody): QueryResponse => ({
  schemaVersion: RESPONSE_SCHEMA_VERSION,
  status,
  body,
});

const notFound = (message: string): QueryBody => ({ kind: 'error', code: 'NOT_FOUND', message });

// The ledger keeps headlines; one may be read only while its version may. A duplicate, or what newer code has read
// again, may be of a version that waits while another one is visible.
async function withoutHidden(row: LedgerRow, articles: Articles): Promise<LedgerRow> {
  const heads = await articles.heads(row.items.flatMap(({ articleId }) => articleId ?? []));
  const isShown = ({ outcome, articleId = '', headline = '' }: ItemOutcome): boolean => {
    const shown = summaryOf(heads.get(articleId))?.headline;
    if (shown === undefined) return false;
    return outcome === 'stored' || (['refreshed', 'duplicate'].includes(outcome) && shown.startsWith(headline));
  };
  const items = row.items.map((item) => {
    const { headline: _headline, ...rest } = item;
    return isShown(item) ? item : rest;
  });
  return { ...row, items };
}

async function quarantined({ wire, limit, cursor }: RequestOf<'quarantine'>, ledger: Ledger): Promise<QueryBody> {
  const partition = `Q#${wire}`;
  const before = cursor === undefined ? undefined : fromCursor(cursor, (other) => other === partition).k;
  const page = await ledger.quarantined(wire, { limit, ...(before === undefined ? {} : { before }) });
  return {
    kind: 'quarantine',
    drops: page.rows,
    ...(page.next === undefined ? {} : { cursor: toCursor({ p: partition, k: page.next }) }),
  };
}
