// What QUERY answers: what the command line, the desk and customers' programs build on. The JSON Schema
// stands beside this file; a change that breaks a reader raises RESPONSE_SCHEMA_VERSION.
import type { Change, ItemRef } from '../article/article.ts';
import type { ArticleState, Expiry, Hold, Listing } from '../article/head.ts';
import type { Extensions, NinjsDocument } from '../article/ninjs.ts';
import type { DropOutcome, LedgerRow, QuarantineRow, SignedPicture } from '../store/ports.ts';

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
  /** The near-duplicate of it that was listed first; absent where it was the first itself, or has none. */
  readonly copyOf?: string;
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
  /** Near-duplicates of the visible version that may be shown: the same story over other channels, the first first. */
  readonly sameAs: readonly ArticleSummary[];
  /** Absent where it stands alone. */
  readonly story?: StoryResponse;
  /** Of those that it names, the pictures that were dropped beside it; absent where they were not asked for. */
  readonly pictures?: readonly SignedPicture[];
}

/** One version of an article, written out. */
export interface ContentResponse {
  readonly kind: 'content';
  readonly summary: ArticleSummary;
  readonly isCurrent: boolean;
  readonly as: 'ninjs' | 'text' | 'html';
  readonly contentType: string;
  /** HTML holds a small set of elements and no scripts, styles or pictures. */
  readonly content: string;
}

/** A page of a list, written out. */
export interface FeedResponse {
  readonly kind: 'feed';
  readonly as: 'json-feed' | 'atom' | 'ninjs';
  readonly contentType: string;
  readonly content: string;
  /** How many are in it. */
  readonly articles: number;
  readonly cursor?: string;
}

/** The story that the visible version belongs to, as far as it may be shown. */
export interface StoryResponse {
  /** Oldest first, the article itself included. */
  readonly members: readonly StoryMember[];
  /** False where the story is longer than was looked for. */
  readonly isComplete: boolean;
  /** Of a story that is sent in parts: the articles in the order of their takes, those of this update. */
  readonly takes?: readonly string[];
  /** Numbers of takes before the last that are not here, or may not be shown. */
  readonly missingTakes?: readonly number[];
}

export interface StoryMember {
  readonly article: ArticleSummary;
  /** 2 of `UPDATE 2`; 0 of the first story. */
  readonly update: number;
  readonly take: number;
}

/** A killed article: since when, and nothing of what it said. */
export interface TombstoneResponse {
  readonly kind: 'killed';
  readonly id: string;
  readonly uri: string;
  readonly authority: string;
  readonly killedAt: string;
  readonly version: string;
  /** Id of the advisory that withdrew it. */
  readonly advisory?: string;
}

/** An article of which nothing is left but that it was here: its time is over, or an operator has erased it. */
export interface GoneResponse {
  readonly kind: 'gone';
  readonly id: string;
  readonly uri: string;
  readonly authority: string;
  readonly state: 'expired' | 'erased';
  readonly at: string;
  /** The newest version that is gone. */
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

/** A version by the wire's own counter and date. */
export interface VersionName {
  readonly version: string;
  readonly versionCreated: string;
}

export interface HeldVersion extends VersionName {
  readonly hold: { readonly kind: Hold['kind']; readonly until?: string };
}

/** The decision that made one revision of an article. */
export interface Decided {
  readonly rev: number;
  readonly at: string;
  readonly kind: string;
  readonly reason: string;
  readonly versionCreated: string;
  readonly version?: string;
  readonly wire?: string;
  readonly change?: Change;
  /** Of the event on the bus; absent where the change told nobody. */
  readonly eventId?: string;
  readonly drop?: ItemRef;
  /** What withdrew the article: an advisory, and the drop that brought it. */
  readonly advisory?: { readonly id: string; readonly drop: ItemRef };
  /** The consumers that its event goes to; absent where it goes to none. */
  readonly told?: readonly ToldConsumer[];
}

/** What became of an event at one consumer: a receipt, or that it still waits, or that it was given up. */
export interface ToldConsumer {
  readonly consumer: string;
  readonly state: 'taken' | 'owed' | 'dead';
  readonly attempts: number;
  /** When it was taken, and what was answered. */
  readonly at?: string;
  readonly answer?: string;
  /** Why the last attempt failed, and when the next is due. */
  readonly error?: string;
  readonly notBefore?: string;
}

/** How an article came to be what it is, whatever its state; nothing of what it says. */
export interface ExplainResponse {
  readonly kind: 'explain';
  readonly id: string;
  readonly uri: string;
  readonly authority: string;
  readonly state: ArticleState;
  readonly rev: number;
  readonly newest: VersionName & Partial<Pick<HeldVersion, 'hold'>>;
  readonly visible?: VersionName;
  /** Versions that may be shown when their hold ends, newest first. */
  readonly held: readonly HeldVersion[];
  readonly killed?: VersionName & { readonly at: string; readonly advisory?: string };
  readonly erased?: { readonly at: string; readonly reason: string };
  /** The newest version that is gone, and with it all that are older. */
  readonly expired?: VersionName & { readonly at: string };
  /** When what is there now must be gone, and who says so. */
  readonly expires?: Expiry;
  readonly firstCreated?: string;
  readonly listedAt?: string;
  /** Oldest first. */
  readonly decisions: readonly Decided[];
  readonly cursor?: string;
}

export interface WireStatus {
  readonly wire: string;
  /** The newest drop of the last days; absent where there is none. */
  readonly newestDrop?: { readonly key: string; readonly receivedAt: string; readonly outcome: DropOutcome };
  /** Of this UTC day; `outcomes` counts items, and drops that hold none. */
  readonly today: {
    readonly drops: number;
    readonly outcomes: Readonly<Record<string, number>>;
    /** How many drops came in each of its 24 hours. */
    readonly byHour: readonly number[];
    /** False where the day has more drops than were counted. */
    readonly isComplete: boolean;
  };
  readonly quarantined: {
    readonly count: number;
    readonly isComplete: boolean;
    readonly newest?: { readonly receivedAt: string; readonly code: string };
  };
  /** Where its poller has come to; absent where it is not polled. */
  readonly poll?: PollStatus;
  /** Where wires.json says how long it may be silent: since when it is, and how much of its patience that is, in percent. */
  readonly silence?: { readonly since?: string; readonly percent: number };
}

export interface PollStatus {
  /** All that was published before is stored; absent where it has never been polled to the end of a page. */
  readonly reachedAt?: string;
  /** When its cursor last moved. */
  readonly movedAt?: string;
  /** Items that are to be tried again. */
  readonly pending: number;
  /** The wire asked to be left alone until then. */
  readonly notBefore?: string;
  /** The poller's own, as JSON; holds no secret. */
  readonly cursor?: string;
}

/** How a consumer of wires.json does. */
export interface ConsumerStatus {
  readonly consumer: string;
  readonly title?: string;
  /** The host of a webhook, or an ARN. */
  readonly target: string;
  /** Owed: that an article must not be used any more, or for now; and all else. */
  readonly stops: Owed;
  readonly news: Owed;
  /** Given up, since it was refused for three days. */
  readonly dead: Owed;
  /** Why it takes nothing; absent where it does. */
  readonly trouble?: { readonly since: string; readonly notBefore: string; readonly error: string };
}

export interface Owed {
  readonly count: number;
  readonly isComplete: boolean;
  /** When the oldest change was made that it is to be told of. */
  readonly oldest?: string;
}

/** What ends by itself: how much waits for its time, and how much is past it. */
export interface Timed {
  readonly waiting: number;
  readonly due: number;
  readonly isComplete: boolean;
  readonly next?: string;
}

export interface StatusResponse {
  readonly kind: 'status';
  readonly at: string;
  readonly wires: readonly WireStatus[];
  readonly holds: Timed;
  /** Versions that may not be kept for ever; a newer one may have taken the place of some. */
  readonly expiries: Timed;
  /** Effects still to do; `oldest` is when the change was written that left them. */
  readonly effects: { readonly pending: number; readonly isComplete: boolean; readonly oldest?: string };
  /** Of the last days: advisories that may withdraw a story which is not killed. A person is to look. */
  readonly withdrawals: {
    readonly unsure: number;
    readonly isComplete: boolean;
    /** Ids of both articles, and when the advisory was made. */
    readonly newest?: { readonly advisory: string; readonly story: string; readonly at: string };
  };
  /** Absent where wires.json names none. */
  readonly consumers?: readonly ConsumerStatus[];
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
  | ContentResponse
  | FeedResponse
  | TombstoneResponse
  | GoneResponse
  | QuarantineResponse
  | DropResponse
  | ExplainResponse
  | StatusResponse
  | ErrorResponse;

export interface QueryResponse {
  readonly schemaVersion: typeof RESPONSE_SCHEMA_VERSION;
  /** As HTTP has it: 200, 400, 404, 410 for one that is killed, expired or erased, 503. */
  readonly status: number;
  readonly body: QueryBody;
}
