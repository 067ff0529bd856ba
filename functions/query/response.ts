// What QUERY answers: what the command line, the desk and customers' programs build on. The JSON Schema
// stands beside this file; a change that breaks a reader raises RESPONSE_SCHEMA_VERSION.
import type { Listing } from '../article/head.ts';
import type { Extensions, NinjsDocument } from '../article/ninjs.ts';
import type { LedgerRow, QuarantineRow } from '../store/ports.ts';

export const RESPONSE_SCHEMA_VERSION = 1;

/** One article in a list: its visible version. */
export interface ArticleSummary extends Listing {
  readonly id: string;
  readonly uri: string;
  readonly authority: string;
  readonly wire: string;
  readonly version: string;
  readonly versionCreated: string;
  /** When it first became visible. */
  readonly listedAt: string;
  readonly tags: readonly string[];
}

/** A page may be short, even empty, and still have a cursor: then more may follow. */
export interface FindResponse {
  readonly kind: 'list';
  readonly articles: readonly ArticleSummary[];
  readonly cursor?: string;
}

export interface ArticleResponse {
  readonly kind: 'article';
  readonly summary: ArticleSummary;
  /** The version shown is the newest that may be. */
  readonly isCurrent: boolean;
  readonly document: NinjsDocument;
  readonly extensions: Extensions;
  /** The articles that it names in `extensions.associations` and that are here and may be shown, in its order. */
  readonly associated: readonly ArticleSummary[];
}

/** A killed article: since when, and nothing of what it said. */
export interface TombstoneResponse {
  readonly kind: 'killed';
  readonly id: string;
  readonly uri: string;
  readonly authority: string;
  readonly killedAt: string;
  readonly version: string;
}

export interface QuarantineResponse {
  readonly kind: 'quarantine';
  readonly drops: readonly QuarantineRow[];
  readonly cursor?: string;
}

/** What became of one drop; `pending` where nothing did yet. */
export interface DropResponse {
  readonly kind: 'drop';
  readonly state: 'done' | 'pending';
  readonly row?: LedgerRow;
}

export interface ErrorResponse {
  readonly kind: 'error';
  readonly code: 'BAD_QUERY' | 'NOT_FOUND' | 'UNAVAILABLE';
  readonly message: string;
  readonly field?: string;
}

export type QueryBody =
  | FindResponse
  | ArticleResponse
  | TombstoneResponse
  | QuarantineResponse
  | DropResponse
  | ErrorResponse;

export interface QueryResponse {
  readonly schemaVersion: typeof RESPONSE_SCHEMA_VERSION;
  /** As HTTP has it: 200, 400, 404, 410 for a killed article, 503. */
  readonly status: number;
  readonly body: QueryBody;
}
