// The events on the bus: what customers build on. The JSON Schema stands beside this file; a change that
// breaks a reader raises EVENT_SCHEMA_VERSION.
import type { Change } from './article.ts';

export const EVENT_SCHEMA_VERSION = 1;

export const EVENT_TYPES = [
  'article.stored',
  'article.updated',
  'article.corrected',
  'article.released',
  'article.withheld',
  'article.killed',
  'article.expired',
  'article.erased',
] as const;

/**
 * `stored`: visible for the first time. `updated`, `corrected`: a newer version is visible. `released`: it may be
 * shown again, or at last. `withheld`: stop use until further notice. `killed`: stop use of all versions. `expired`:
 * the rights in it have ended; it is gone here and must be there. `erased`: so it is by an operator's hand, for good.
 */
export type EventType = (typeof EVENT_TYPES)[number];

/** `detail` of an event on the bus; `detail-type` is its `type`. Sent at least once: `eventId` is the same each time. */
export interface ArticleEvent {
  readonly schemaVersion: typeof EVENT_SCHEMA_VERSION;
  readonly eventId: string;
  readonly type: EventType;
  /** When the state changed. */
  readonly at: string;
  readonly articleId: string;
  readonly uri: string;
  readonly authority: string;
  readonly wire: string;
  /** The article's revision: of two events of one article the higher one is the newer. */
  readonly rev: number;
  readonly version: string;
  readonly versionCreated: string;
  readonly change: Change;
  /** Absent where the article may not be shown. */
  readonly headline?: string;
  readonly tags?: readonly string[];
  /** An old story that came in with an archive; sent under a source of its own. */
  readonly isBackfill?: true;
}
